import type { Routes } from '../../platform/http/routes.ts'
import type { NotificationNeeds } from './needs.ts'
import { listMessages, readMessage } from './operations/read-messages.ts'

export const notificationRoutes: Routes<NotificationNeeds, 'listMessages' | 'readMessage'> = {
  listMessages: ({ needs, caller, query }) => listMessages(needs, caller, query),
  readMessage: ({ needs, caller, params }) => readMessage(needs, caller, params.id),
}
