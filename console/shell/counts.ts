import { useRequestsWaiting } from '../requests/counts.ts'
import { useCasesOpen } from '../review/counts.ts'

/** The figures beside destinations: what waits on whoever looks. The folder that knows one fills it in. */
export type Counts = { readonly requestsWaiting: number; readonly casesOpen: number }

export function useCounts(): Counts {
  return { requestsWaiting: useRequestsWaiting(), casesOpen: useCasesOpen() }
}
