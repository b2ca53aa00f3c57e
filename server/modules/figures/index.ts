/** What the desk did in a period, in figures. */
export type { FigureNeeds } from './needs.ts'
export { figureRoutes } from './routes.ts'
export { figureStore, type FigureStore } from './store.ts'
