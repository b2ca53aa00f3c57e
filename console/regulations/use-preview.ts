import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { RefusedByDesk } from '../../contract/client/refused.ts'
import { ask, type BodyGiven } from '../desk/queries.ts'
import { isChanged, proposalOf, type Edited } from './edited-rules.ts'

export type Preview = {
  readonly effect: BodyGiven<'previewRuleVersion'> | undefined
  readonly error: unknown
  readonly isMeasuring: boolean
  /** Nothing is wrong with what was typed, as far as the desk can tell: it can be published. */
  readonly isReady: boolean
}

/** How long somebody pauses before the desk is asked. */
const pauseMs = 500

/** Asks the desk what a version would change while it is being written: nothing is written there, and what is wrong comes back by field. The reason may still be missing. */
export function usePreview(country: string, edited: Edited): Preview {
  const proposal = proposalOf(edited)
  const [settled] = useDebouncedValue(JSON.stringify({ ...proposal, note: '…' }), pauseMs)
  const asked = isChanged(edited)
  const measured = useQuery({
    ...ask('previewRuleVersion', { params: { country }, body: JSON.parse(settled) as typeof proposal }), // Made of a proposal one line above.
    enabled: asked, retry: false, placeholderData: keepPreviousData, staleTime: 0, gcTime: 0,
  })
  const isSettled = settled === JSON.stringify({ ...proposal, note: '…' })
  const error = asked ? measured.error : null
  return {
    effect: asked && !(error instanceof RefusedByDesk) ? measured.data?.body : undefined, error, isMeasuring: asked && (measured.isFetching || !isSettled),
    isReady: asked && isSettled && error === null && measured.data !== undefined && !measured.isPlaceholderData,
  }
}
