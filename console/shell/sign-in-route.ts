import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { z } from 'zod/mini'
import { maybe } from '../browser/address.ts'
import { patiently } from '../browser/patience.ts'
import { root } from './roots.ts'

/** `to`: where somebody was going. Only an address of our own, or a link from outside could lead a person who signs in anywhere. */
const search = z.object({ to: maybe(z.string().check(z.regex(/^\/(?![/\\])/))) })

export const signInRoute = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: search,
  component: lazyRouteComponent(patiently(() => import('./sign-in-page.tsx')), 'SignInPage'),
})
