/** Who did what, in order: the trail that every change leaves behind. */
export { auditRoutes } from './routes.ts'
export { eventStore, type EventStore } from './store.ts'
