import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { z } from 'zod/mini'
import { carrierId, maybe } from '../browser/address.ts'
import { withSentences } from '../language/load.ts'
import { frame } from '../shell/roots.ts'

/** `carrier`: whose coverage is shown; of all of them by default. */
const search = z.object({ carrier: maybe(carrierId) })

export const carrierRoutes = [
  createRoute({
    getParentRoute: () => frame,
    path: '/desk/carriers',
    validateSearch: search,
    component: lazyRouteComponent(withSentences(() => import('./carriers-page.tsx')), 'CarriersPage'),
  }),
] as const
