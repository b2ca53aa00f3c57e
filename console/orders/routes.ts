import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { frame } from '../shell/roots.ts'
import { orderFilters } from './filters.ts'

export const orderRoutes = [
  createRoute({
    getParentRoute: () => frame,
    path: '/desk/orders',
    validateSearch: orderFilters,
    component: lazyRouteComponent(() => import('./orders-page.tsx'), 'OrdersPage'),
  }),
] as const
