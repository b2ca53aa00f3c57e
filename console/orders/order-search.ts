import { getRouteApi } from '@tanstack/react-router'
import type { OrderSearch } from './filters.ts'

const route = getRouteApi('/frame/desk/orders')

type ChangeSearch = (change: Partial<OrderSearch>, how?: { readonly replace: boolean }) => void

/** What the address says: the filters, and the order that lies open. Another address stands in the place of the one before, unless it is said to be a step of its own. */
export function useOrderSearch(): readonly [OrderSearch, ChangeSearch] {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  return [search, (change, how) => void navigate({ search: (before) => ({ ...before, ...change }), replace: true, resetScroll: false, ...how })]
}
