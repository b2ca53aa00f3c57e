import { isOver, type EventOf } from '../../../../contract/lifecycle.ts'
import { requestLifecycle } from '../../../../contract/lifecycles/request.ts'
import type { Reason } from '../../../../contract/reasons.ts'
import { canMove } from '../../../kernel/move.ts'
import type { Actor } from '../../../kernel/actor.ts'
import { isOpenLine, outcomeOf } from '../line.ts'
import type { RequestNeeds } from '../needs.ts'
import type { LineRow, RequestRow } from '../store.ts'
import { closeRequest } from './close-request.ts'
import { lockRequest } from './move-request.ts'
import { recordWithCarrier } from './record-lines.ts'
import { replaceNumbers } from './replace-numbers.ts'

/**
 * Draws the conclusions from what was recorded of a request's lines. To be called once after each batch of recordLine…: numbers that are gone are
 * replaced by the requester's policy, and what stands in for them is ordered; a request without an open line ends. Calling it without need does nothing.
 */
export async function settleRequest(needs: RequestNeeds, requestId: string, { by }: { readonly by?: Actor | undefined } = {}): Promise<void> {
  const { request, lines } = await lockRequest(needs, requestId)
  if (isBeforeOrdering(request) || isOver(requestLifecycle, request.status)) return
  const ordering = await recordWithCarrier(needs, requestId)
  const { wanted } = ordering.status === 'cancelling' ? { wanted: 0 } : await replaceNumbers(needs, ordering, lines, { by })
  if (wanted > 0) return await needs.orderDesk.prepare(requestId)
  const settled = await lockRequest(needs, requestId)
  if (!settled.lines.some(isOpenLine)) await endRequest(needs, settled.request, settled.lines, { by })
}

/** Only what was approved has been ordered. */
function isBeforeOrdering({ status }: RequestRow): boolean {
  return !canMove(requestLifecycle, status, 'order') && !canMove(requestLifecycle, status, 'complete_partly')
}

/** Ends a request whose lines are all over, by what became of them. The reason is that of the first number that could not be had. */
async function endRequest(needs: RequestNeeds, request: RequestRow, lines: readonly LineRow[], { by }: { by: Actor | undefined }): Promise<void> {
  const event = endingOf(request, lines)
  await closeRequest(needs, request, lines, { event, reason: reasonOf(event, lines), by })
}

function reasonOf(event: EventOf<typeof requestLifecycle>, lines: readonly LineRow[]): Reason | null {
  if (event === 'complete') return null
  if (event === 'confirm_cancel') return 'cancelled_by_requester'
  return lines.find(({ status }) => status === 'gone' || status === 'refused')?.reason ?? null
}

function endingOf({ status }: RequestRow, lines: readonly LineRow[]): EventOf<typeof requestLifecycle> {
  const outcome = outcomeOf(lines)
  // Whoever takes a request back of which nothing was delivered has simply taken it back.
  return outcome === 'fail' && canMove(requestLifecycle, status, 'confirm_cancel') ? 'confirm_cancel' : outcome
}
