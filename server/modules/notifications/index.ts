/** Tell people what happened: e-mails, prepared from events and sent when a mail server takes them. */
export { dispatchEvents } from './jobs/dispatch-events.ts'
export { sendMessages } from './jobs/send-messages.ts'
export type { NotificationNeeds } from './needs.ts'
export { outboxStore, type OutboxStore } from './outbox-store.ts'
export { notificationRoutes } from './routes.ts'
export { messageStore, type MessageStore } from './store.ts'
