import type { QueryClient } from '@tanstack/react-query'
import type { EndpointName } from '../../contract/endpoints/index.ts'
import type { ask, Given } from './queries.ts'
import type { Kept, Shelf } from './keeper.ts'

/** The half of a shelf that reads: what is kept, as pages show it already, or as the desk says it anew. */
export function reading<N extends EndpointName>(queries: QueryClient, query: ReturnType<typeof ask<N>>, keptOf: (answer: Given<N>) => Kept): Pick<Shelf, 'read' | 'reread'> {
  return {
    read: () => {
      const known = queries.getQueryData(query.queryKey)
      return known && keptOf(known)
    },
    reread: async () => keptOf(await queries.query({ ...query, staleTime: 0 })),
  }
}
