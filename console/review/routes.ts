import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { ask } from '../desk/queries.ts'
import { withSentences } from '../language/load.ts'
import { frame } from '../shell/roots.ts'
import { caseSearch, queueSearch } from './search.ts'

const queueRoute = createRoute({
  getParentRoute: () => frame, path: '/desk/queue', validateSearch: queueSearch, component: lazyRouteComponent(withSentences(() => import('./queue-page.tsx')), 'QueuePage'),
})
const caseRoute = createRoute({
  getParentRoute: () => frame, path: '/desk/cases/$id', validateSearch: caseSearch, component: lazyRouteComponent(withSentences(() => import('./case-page.tsx')), 'CasePage'),
  loader: ({ context, params: { id } }) => void context.queries.query(ask('readCase', { params: { id } })).catch(() => undefined),
})

export const reviewRoutes = [queueRoute, caseRoute] as const
