/** Find anything by what people have in hand. */
export type { SearchNeeds } from './needs.ts'
export { searchRoutes } from './routes.ts'
export { findingStore, type FindingStore } from './store.ts'
