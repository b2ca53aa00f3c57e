/** Who did what, in order: the trail that every change leaves behind. */
export { changesAfter, latestChanges } from './operations/list-events.ts'
export { seesChange } from './personal.ts'
export { auditRoutes } from './routes.ts'
export { eventStore, type Authors, type EventStore } from './store.ts'
