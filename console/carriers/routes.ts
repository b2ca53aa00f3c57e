import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { z } from 'zod'
import { frame } from '../shell/roots.ts'

/** `carrier`: whose coverage is shown; of all of them by default. */
const search = z.object({ carrier: z.string().optional().catch(undefined) })

export const carrierRoutes = [
  createRoute({
    getParentRoute: () => frame,
    path: '/desk/carriers',
    validateSearch: search,
    component: lazyRouteComponent(() => import('./carriers-page.tsx'), 'CarriersPage'),
  }),
] as const
