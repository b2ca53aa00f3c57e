import type { Routes } from '../../platform/http/routes.ts'
import { listEvents, type AuditNeeds } from './operations/list-events.ts'

export const auditRoutes: Routes<AuditNeeds, 'listEvents'> = {
  listEvents: ({ needs, caller, query }) => listEvents(needs, caller, query),
}
