import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { patiently } from '../browser/patience.ts'
import { askAhead } from '../desk/ahead.ts'
import { frame } from '../shell/roots.ts'
import { askNumbers, askUnderWay, inventorySearch } from './listing-search.ts'

const own = createRoute({
  getParentRoute: () => frame,
  path: '/numbers',
  validateSearch: inventorySearch,
  beforeLoad: ({ search, context: { queries } }) => {
    askAhead(queries.infiniteQuery(askNumbers(search)))
    askAhead(queries.query(askUnderWay()))
  },
  component: lazyRouteComponent(patiently(() => import('./numbers-page.tsx')), 'NumbersPage'),
})

const everybodys = createRoute({
  getParentRoute: () => frame,
  path: '/desk/numbers',
  validateSearch: inventorySearch,
  beforeLoad: ({ search, context: { queries } }) => askAhead(queries.infiniteQuery(askNumbers(search))),
  component: lazyRouteComponent(patiently(() => import('./desk-numbers-page.tsx')), 'DeskNumbersPage'),
})

/** The SMS number inventory: an organization's, and the desk's view across all of them. */
export const inventoryRoutes = [own, everybodys]
