import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { z } from 'zod'
import { carrierId, country, id } from '../../contract/vocabulary.ts'
import { ask } from '../desk/queries.ts'
import { frame } from '../shell/roots.ts'

const filters = z.object({
  group: z.enum(['open', 'waiting_for_me', 'done', 'all']).optional().catch(undefined), q: z.string().trim().min(1).max(100).optional().catch(undefined),
  country: country.optional().catch(undefined), carrier: carrierId.optional().catch(undefined), unread: z.boolean().optional().catch(undefined),
  organizationId: id.optional().catch(undefined), sort: z.enum(['newest', 'expectedBy']).optional().catch(undefined),
})
export type RequestFilters = z.infer<typeof filters>

const list = createRoute({
  getParentRoute: () => frame,
  path: '/requests',
  validateSearch: filters,
  component: lazyRouteComponent(() => import('./list-page.tsx'), 'ListPage'),
})

const one = createRoute({
  getParentRoute: () => frame,
  path: '/requests/$id',
  validateSearch: z.object({ tab: z.enum(['history', 'emails']).optional().catch(undefined) }),
  // What cannot be read is said by the page itself.
  loader: ({ context: { queries }, params: { id: requestId } }) => queries.query(ask('readRequest', { params: { id: requestId } })).catch(() => undefined),
  component: lazyRouteComponent(() => import('./request-page.tsx'), 'RequestPage'),
})

export const requestRoutes = [list, one]
