import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { frame } from '../shell/roots.ts'
import { period } from './period.ts'

export const figureRoutes = [
  createRoute({
    getParentRoute: () => frame,
    path: '/desk/figures',
    validateSearch: period,
    component: lazyRouteComponent(() => import('./figures-page.tsx'), 'FiguresPage'),
  }),
] as const
