import type { historyEndpoints } from '../../../contract/endpoints/history.ts'
import type { Routes } from '../../platform/http/routes.ts'
import { listEvents, type AuditNeeds } from './operations/list-events.ts'
import { listHistory, type HistoryNeeds } from './operations/read-history.ts'
import { readTimeline, type TimelineNeeds } from './operations/read-timeline.ts'

export const auditRoutes: Routes<AuditNeeds & HistoryNeeds & TimelineNeeds, 'listEvents' | keyof typeof historyEndpoints> = {
  listEvents: ({ needs, caller, query }) => listEvents(needs, caller, query),
  listHistory: ({ needs, params, query }) => listHistory(needs, { ...query, id: params.id }),
  readTimeline: ({ needs, params }) => readTimeline(needs, params.id),
}
