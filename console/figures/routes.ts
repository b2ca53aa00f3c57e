import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { z } from 'zod'
import { frame } from '../shell/roots.ts'

/** Without a period: the last 30 days. */
const search = z.object({
  from: z.iso.date().optional().catch(undefined),
  to: z.iso.date().optional().catch(undefined),
  by: z.enum(['day', 'week']).optional().catch(undefined),
  country: z.string().regex(/^[A-Z]{2}$/).optional().catch(undefined),
  carrier: z.string().optional().catch(undefined),
})
export type FigureSearch = z.infer<typeof search>

export const figureRoutes = [
  createRoute({
    getParentRoute: () => frame,
    path: '/desk/figures',
    validateSearch: search,
    component: lazyRouteComponent(() => import('./figures-page.tsx'), 'FiguresPage'),
  }),
] as const
