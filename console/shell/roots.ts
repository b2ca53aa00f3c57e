import type { QueryClient } from '@tanstack/react-query'
import { createRootRouteWithContext, createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { RefusedByDesk } from '../../contract/client/refused.ts'
import type { Me } from '../desk/me.tsx'
import { ask } from '../desk/queries.ts'
import { FailedAlone, Unknown } from './failures.tsx'

/** Nobody has signed in yet. */
export const root = createRootRouteWithContext<{ readonly queries: QueryClient }>()({ errorComponent: FailedAlone })

/** Whoever is signed in. A stranger is sent to sign in, and comes back to where they wanted to go. */
export async function whoIsHere(queries: QueryClient, { href }: { readonly href: string }): Promise<Me> {
  try {
    return (await queries.query({ ...ask('whoAmI'), staleTime: 'static' })).body
  } catch (error) {
    if (error instanceof RefusedByDesk && error.status === 401) redirect({ to: '/sign-in', search: { to: href }, throw: true })
    throw error
  }
}

/** Every page of somebody who is signed in stands in the frame. */
export const frame = createRoute({
  getParentRoute: () => root,
  id: 'frame',
  // A loader, not beforeLoad: loaders run side by side, so a page asks for what it shows while the desk says who is here.
  loader: ({ context: { queries }, location }) => whoIsHere(queries, location),
  component: lazyRouteComponent(() => import('./frame.tsx'), 'Frame'),
  errorComponent: FailedAlone,
})

/** Any other address: there is nothing, and the navigation beside it leads on. */
export const elsewhere = createRoute({ getParentRoute: () => frame, path: '$', component: Unknown })
