import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { withSentences } from '../language/load.ts'
import { frame } from '../shell/roots.ts'
import { orderFilters } from './filters.ts'

export const orderRoutes = [
  createRoute({
    getParentRoute: () => frame,
    path: '/desk/orders',
    validateSearch: orderFilters,
    component: lazyRouteComponent(withSentences(() => import('./orders-page.tsx')), 'OrdersPage'),
  }),
] as const
