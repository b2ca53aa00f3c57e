/** Judge the papers: the queue, verdicts, the decision. */
export type { ReviewNeeds } from './needs.ts'
export { openCase, withdrawCase } from './operations/queue-cases.ts'
export { reviewRoutes } from './routes.ts'
export { caseStore, type CaseStore } from './store.ts'
