import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { z } from 'zod/mini'
import { id, maybe } from '../browser/address.ts'
import { withSentences } from '../language/load.ts'
import { frame, root } from '../shell/roots.ts'

/** Whoever is invited is nobody here yet: their page stands outside of the frame. */
export const invitationRoute = createRoute({
  getParentRoute: () => root,
  path: '/invitations/$token',
  component: lazyRouteComponent(withSentences(() => import('./invitation-page.tsx')), 'InvitationPage'),
})

const settings = z.object({ tab: maybe(z.enum(['details', 'advanced'])) })
/** `person`: the only one that is shown, such as one that was searched for. */
const people = z.object({ person: maybe(id) })
const opened = z.extend(people, { id: maybe(id) })

export const organizationRoutes = [
  createRoute({
    getParentRoute: () => frame, path: '/settings/organization', validateSearch: settings, component: lazyRouteComponent(withSentences(() => import('./organization-page.tsx')), 'OrganizationPage'),
  }),
  createRoute({ getParentRoute: () => frame, path: '/settings/people', validateSearch: people, component: lazyRouteComponent(withSentences(() => import('./people-page.tsx')), 'PeoplePage') }),
  createRoute({ getParentRoute: () => frame, path: '/settings/clients', component: lazyRouteComponent(withSentences(() => import('./clients-page.tsx')), 'ClientsPage') }),
  createRoute({ getParentRoute: () => frame, path: '/settings/notifications', component: lazyRouteComponent(withSentences(() => import('./letters-page.tsx')), 'LettersPage') }),
  createRoute({ getParentRoute: () => frame, path: '/settings/me', component: lazyRouteComponent(withSentences(() => import('./me-page.tsx')), 'MePage') }),
  createRoute({
    getParentRoute: () => frame, path: '/desk/organizations', validateSearch: opened, component: lazyRouteComponent(withSentences(() => import('./organizations-page.tsx')), 'OrganizationsPage'),
  }),
]
