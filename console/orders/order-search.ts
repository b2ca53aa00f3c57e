import { getRouteApi } from '@tanstack/react-router'
import type { OrderSearch } from './filters.ts'

const route = getRouteApi('/frame/desk/orders')

/** What the address says: the filters, and the order that lies open. */
export function useOrderSearch(): readonly [OrderSearch, (change: Partial<OrderSearch>) => void] {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  return [search, (change) => void navigate({ search: (before) => ({ ...before, ...change }), replace: true, resetScroll: false })]
}
