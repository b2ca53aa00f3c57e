import { useQueryClient } from '@tanstack/react-query'
import { ask } from '../desk/queries.ts'
import type { Filling } from '../desk/use-keeper.ts'

/**
 * The revision of a request that its page shows: what somebody chose on, and so what their step must name. What they typed before is kept first, so that
 * no step collides with one's own words.
 */
export function useRevision(id: string, filling: Filling) {
  const queries = useQueryClient()
  const { queryKey } = ask('readRequest', { params: { id } })
  const settled = async (): Promise<string> => {
    await filling.keep()
    return queries.getQueryData(queryKey)?.etag ?? '*'
  }
  return { settled, reread: () => void queries.invalidateQueries({ queryKey }) }
}
