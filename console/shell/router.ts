import { createRouter } from '@tanstack/react-router'
import { queries } from './queries.ts'
import { routes } from './routes.ts'

export const router = createRouter({ routeTree: routes, context: { queries }, defaultPreload: 'intent', defaultPreloadStaleTime: 0, scrollRestoration: true, defaultPendingMinMs: 0 })

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
