/** The same desk in the words of Genesys Cloud's API: routes and translation, and nothing that is kept. */
export { genesysRoutes } from './routes.ts'
