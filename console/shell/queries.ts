import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import { DeskUnreachable } from '../../contract/client/refused.ts'
import { hearFailure } from '../desk/session.ts'

/**
 * What is on the screen stays there while it is read again. A "no" of the desk is an answer; only silence is asked again. A line that is down is silence too, and is told at once: by
 * itself the library would hold a step back without a word, and buy once the line returns what somebody has long given up on. What a page shows is read again when it does.
 */
export const queries = new QueryClient({
  queryCache: new QueryCache({ onError: hearFailure }),
  mutationCache: new MutationCache({ onError: hearFailure }),
  defaultOptions: {
    queries: {
      staleTime: 15_000, gcTime: 10 * 60_000, retry: (count, error) => count < 2 && error instanceof DeskUnreachable, refetchOnWindowFocus: true, networkMode: 'always', refetchOnReconnect: true,
    },
    mutations: { retry: false, networkMode: 'always' },
  },
})
