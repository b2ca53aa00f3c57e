import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { withSentences } from '../language/load.ts'
import { frame } from '../shell/roots.ts'
import { period } from './period.ts'

export const figureRoutes = [
  createRoute({
    getParentRoute: () => frame,
    path: '/desk/figures',
    validateSearch: period,
    component: lazyRouteComponent(withSentences(() => import('./figures-page.tsx')), 'FiguresPage'),
  }),
] as const
