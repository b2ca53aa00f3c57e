import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { z } from 'zod'
import { root } from './roots.ts'

/** `to`: where somebody was going. Only an address of our own, or a link from outside could lead a person who signs in anywhere. */
const search = z.object({ to: z.string().regex(/^\/(?![/\\])/).optional().catch(undefined) })

export const signInRoute = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: search,
  component: lazyRouteComponent(() => import('./sign-in-page.tsx'), 'SignInPage'),
})
