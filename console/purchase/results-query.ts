import { infiniteQueryOptions } from '@tanstack/react-query'
import type { Language } from '../../contract/vocabulary.ts'
import { desk } from '../desk/client.ts'
import { ask } from '../desk/queries.ts'
import type { SearchQuery } from './criteria.ts'

/**
 * The results of a search, page after page. They stay as they were drawn while somebody chooses among them, whoever takes a number meanwhile: a list that
 * jumps under the pointer helps nobody, and what is gone is said when it is wanted. What the desk says of them it says in one language (undefined: the browser's); in
 * another one they are other results, since nothing else has them read again.
 */
export function askResults(query: SearchQuery, language: Language | undefined) {
  return infiniteQueryOptions({
    queryKey: ['results', query, language],
    queryFn: ({ pageParam }) => desk().searchOffers({ query: { ...query, limit: 100, ...(pageParam !== null && { cursor: pageParam }) } }),
    initialPageParam: null as string | null, // Typed wider than null, since later pages have a cursor.
    getNextPageParam: ({ body }) => body.nextCursor,
    staleTime: 'static', refetchOnWindowFocus: false, refetchOnReconnect: false,
  })
}

/** How far the organization is with the papers for these numbers, which every row says. */
export function askReadiness({ country, numberType }: Pick<SearchQuery, 'country' | 'numberType'>) {
  return ask('lookUpReadiness', { query: { country, numberType } })
}
