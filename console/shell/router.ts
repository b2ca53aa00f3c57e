import { createRouter } from '@tanstack/react-router'
import { WaitingPage } from '../design/waiting.tsx'
import { Failed } from './failures.tsx'
import { queries } from './queries.ts'
import { routes } from './routes.ts'

export const router = createRouter({ routeTree: routes, context: { queries }, defaultPreload: 'intent', defaultPreloadStaleTime: 0, scrollRestoration: true, defaultPendingMinMs: 0, defaultPendingComponent: WaitingPage, defaultErrorComponent: Failed })

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
