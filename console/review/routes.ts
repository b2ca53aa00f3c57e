import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { isId } from '../browser/address.ts'
import { askAhead } from '../desk/ahead.ts'
import { ask } from '../desk/queries.ts'
import { withSentences } from '../language/load.ts'
import { frame } from '../shell/roots.ts'
import { askQueue } from './queue-query.ts'
import { caseSearch, queueSearch } from './search.ts'

const queueRoute = createRoute({
  getParentRoute: () => frame, path: '/desk/queue', validateSearch: queueSearch, component: lazyRouteComponent(withSentences(() => import('./queue-page.tsx')), 'QueuePage'),
  beforeLoad: ({ search, context: { queries } }) => askAhead(queries.infiniteQuery(askQueue(search))),
})
const caseRoute = createRoute({
  getParentRoute: () => frame, path: '/desk/cases/$id', params: { parse: (params) => isId(params.id) && params }, validateSearch: caseSearch, component: lazyRouteComponent(withSentences(() => import('./case-page.tsx')), 'CasePage'),
  beforeLoad: ({ params: { id }, context: { queries } }) => askAhead(queries.query(ask('readCase', { params: { id } }))),
})

export const reviewRoutes = [queueRoute, caseRoute] as const
