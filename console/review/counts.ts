import { useQuery } from '@tanstack/react-query'
import { ask } from '../desk/queries.ts'
import { useMay } from '../desk/me.tsx'

/** Cases that wait on the desk, for the navigation. Whoever may not see the queue asks for nothing. */
export function useCasesOpen(): number {
  const may = useMay()
  const { data } = useQuery({ ...ask('readQueueCounts', { query: {} }), enabled: may('desk:case:view') })
  return data?.body.desk ?? 0
}
