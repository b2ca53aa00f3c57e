import { createRoute, redirect } from '@tanstack/react-router'
import { frame, whoIsHere } from './roots.ts'
import { homeOf } from './destinations.ts'

/** `/` is wherever somebody's work is: the inventory of a customer, the queue of the desk. */
export const home = createRoute({
  getParentRoute: () => frame,
  path: '/',
  beforeLoad: async ({ context: { queries }, location }) => {
    redirect({ to: homeOf(await whoIsHere(queries, location)), replace: true, throw: true })
  },
})
