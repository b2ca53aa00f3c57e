import { useQuery } from '@tanstack/react-query'
import { useMay } from '../desk/me.tsx'
import { ask } from '../desk/queries.ts'

/** How many requests wait for whoever looks. The desk's own work is counted by its cases. */
export function useRequestsWaiting(): number {
  const may = useMay()
  const { data } = useQuery({ ...ask('readRequestCounts'), enabled: may('sms:phoneNumber:view') })
  return data?.body.waitingForMe ?? 0
}
