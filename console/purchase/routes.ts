import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { isId } from '../browser/address.ts'
import { patiently } from '../browser/patience.ts'
import { newSeed } from '../browser/chance.ts'
import { askAhead } from '../desk/ahead.ts'
import { languageSpoken } from '../desk/client.ts'
import { frame } from '../shell/roots.ts'
import { criteriaSearch, queryOf, resultsSearch } from './criteria.ts'
import { askHeld } from './held.ts'
import { askReadiness, askResults } from './results-query.ts'

const form = createRoute({
  getParentRoute: () => frame,
  path: '/numbers/purchase',
  validateSearch: criteriaSearch,
  component: lazyRouteComponent(patiently(() => import('./form-page.tsx')), 'FormPage'),
})

const results = createRoute({
  getParentRoute: () => frame,
  path: '/numbers/purchase/results',
  validateSearch: resultsSearch,
  // Results are of a country and a type, and of one sample, which the address names: without them one is asked, or drawn, first.
  beforeLoad: ({ search, context: { queries } }) => {
    const query = queryOf(search)
    if (query === undefined) redirect({ to: '/numbers/purchase', search, replace: true, throw: true })
    else if (search.seed === undefined) redirect({ to: '/numbers/purchase/results', search: { ...search, seed: newSeed() }, replace: true, throw: true })
    else {
      askAhead(queries.infiniteQuery(askResults(query, languageSpoken())))
      // What each row and the tray beneath say beside: with it they are drawn once.
      askAhead(queries.query(askReadiness(query)))
      askAhead(queries.query(askHeld()))
    }
  },
  component: lazyRouteComponent(patiently(() => import('./results-page.tsx')), 'ResultsPage'),
})

const purchase = createRoute({
  getParentRoute: () => frame,
  path: '/numbers/purchases/$id',
  params: { parse: (params) => isId(params.id) && params },
  component: lazyRouteComponent(patiently(() => import('./purchase-page.tsx')), 'PurchasePage'),
})

/** From looking for numbers to having bought them. */
export const purchaseRoutes = [form, results, purchase]
