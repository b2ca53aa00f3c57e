import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { z } from 'zod'
import { frame, root } from '../shell/roots.ts'

/** Whoever is invited is nobody here yet: their page stands outside of the frame. */
export const invitationRoute = createRoute({
  getParentRoute: () => root,
  path: '/invitations/$token',
  component: lazyRouteComponent(() => import('./invitation-page.tsx'), 'InvitationPage'),
})

const settings = z.object({ tab: z.enum(['details', 'advanced']).optional().catch(undefined) })
/** `person`: the only one that is shown, such as one that was searched for. */
const people = z.object({ person: z.uuid().optional().catch(undefined) })
const opened = people.extend({ id: z.uuid().optional().catch(undefined) })

export const organizationRoutes = [
  createRoute({
    getParentRoute: () => frame, path: '/settings/organization', validateSearch: settings, component: lazyRouteComponent(() => import('./organization-page.tsx'), 'OrganizationPage'),
  }),
  createRoute({ getParentRoute: () => frame, path: '/settings/people', validateSearch: people, component: lazyRouteComponent(() => import('./people-page.tsx'), 'PeoplePage') }),
  createRoute({ getParentRoute: () => frame, path: '/settings/clients', component: lazyRouteComponent(() => import('./clients-page.tsx'), 'ClientsPage') }),
  createRoute({ getParentRoute: () => frame, path: '/settings/notifications', component: lazyRouteComponent(() => import('./letters-page.tsx'), 'LettersPage') }),
  createRoute({ getParentRoute: () => frame, path: '/settings/me', component: lazyRouteComponent(() => import('./me-page.tsx'), 'MePage') }),
  createRoute({
    getParentRoute: () => frame, path: '/desk/organizations', validateSearch: opened, component: lazyRouteComponent(() => import('./organizations-page.tsx'), 'OrganizationsPage'),
  }),
]
