import type { QueryClient } from '@tanstack/react-query'
import { createRootRouteWithContext, createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { RefusedByDesk } from '../../contract/client/refused.ts'
import { ask } from '../desk/queries.ts'
import { Failed, Unknown } from './failures.tsx'

/** Nobody has signed in yet, or there is nothing at this address. */
export const root = createRootRouteWithContext<{ readonly queries: QueryClient }>()({ notFoundComponent: Unknown, errorComponent: Failed })

/** Every page of somebody who is signed in stands in the frame. Whoever is not is sent to sign in, and comes back here. */
export const frame = createRoute({
  getParentRoute: () => root,
  id: 'frame',
  beforeLoad: async ({ context: { queries }, location }) => {
    try {
      await queries.query({ ...ask('whoAmI'), staleTime: 'static' })
    } catch (error) {
      if (error instanceof RefusedByDesk && error.status === 401) redirect({ to: '/sign-in', search: { to: location.href }, throw: true })
      throw error
    }
  },
  component: lazyRouteComponent(() => import('./frame.tsx'), 'Frame'),
  errorComponent: Failed,
  notFoundComponent: Unknown,
})
