import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { z } from 'zod/mini'
import { isId, maybe } from '../browser/address.ts'
import { askAhead } from '../desk/ahead.ts'
import { ask } from '../desk/queries.ts'
import { withSentences } from '../language/load.ts'
import { frame } from '../shell/roots.ts'
import { askRequests, requestFilters } from './list-search.ts'

const list = createRoute({
  getParentRoute: () => frame,
  path: '/requests',
  validateSearch: requestFilters,
  beforeLoad: ({ search, context: { queries } }) => askAhead(queries.infiniteQuery(askRequests(search))),
  component: lazyRouteComponent(withSentences(() => import('./list-page.tsx')), 'ListPage'),
})

const one = createRoute({
  getParentRoute: () => frame,
  path: '/requests/$id',
  params: { parse: (params) => isId(params.id) && params },
  validateSearch: z.object({ tab: maybe(z.enum(['history', 'emails'])) }),
  beforeLoad: ({ context: { queries }, params: { id: requestId } }) => askAhead(queries.query(ask('readRequest', { params: { id: requestId } }))),
  component: lazyRouteComponent(withSentences(() => import('./request-page.tsx')), 'RequestPage'),
})

export const requestRoutes = [list, one]
