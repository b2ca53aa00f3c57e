import { infiniteQueryOptions } from '@tanstack/react-query'
import { desk } from '../desk/client.ts'
import type { SearchQuery } from './criteria.ts'

/**
 * The results of a search, page after page. They stay as they were drawn while somebody chooses among them, whoever takes a number meanwhile: a list that
 * jumps under the pointer helps nobody, and what is gone is said when it is wanted.
 */
export function askResults(query: SearchQuery) {
  return infiniteQueryOptions({
    queryKey: ['results', query],
    queryFn: ({ pageParam }) => desk().searchOffers({ query: { ...query, limit: 100, ...(pageParam !== null && { cursor: pageParam }) } }),
    initialPageParam: null as string | null, // Typed wider than null, since later pages have a cursor.
    getNextPageParam: ({ body }) => body.nextCursor,
    staleTime: 'static', refetchOnWindowFocus: false, refetchOnReconnect: false,
  })
}
