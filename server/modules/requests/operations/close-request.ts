import type { EventOf } from '../../../../contract/lifecycle.ts'
import type { requestLifecycle } from '../../../../contract/lifecycles/request.ts'
import type { Reason } from '../../../../contract/reasons.ts'
import type { Actor } from '../../../kernel/actor.ts'
import { releaseHolds } from '../../holds/index.ts'
import { isOpenLine } from '../line.ts'
import type { RequestNeeds } from '../needs.ts'
import type { LineRow, RequestRow } from '../store.ts'
import { moveLines, moveRequest } from './move-request.ts'

type Ending = {
  readonly event: EventOf<typeof requestLifecycle>
  readonly reason: Reason | null
  /** What the desk writes to the requester. */
  readonly note?: string | undefined
  readonly by?: Actor | undefined
}

/** Ends a request: its clock stops, lines that are still open are dropped for the same reason, and no hold stays behind. */
export async function closeRequest(
  needs: RequestNeeds, request: RequestRow, lines: readonly LineRow[], { event, reason, note, by }: Ending,
): Promise<RequestRow> {
  await dropLines(needs, lines, { reason, by })
  return await moveRequest(needs, request, event, {
    reason, closed_at: needs.clock.now(), answer_deadline: null, choice_deadline: null, ...(note !== undefined && { desk_note: note }), by,
  })
}

/** Drops every open line among these, and releases what is still held for any of them. */
export async function dropLines(needs: RequestNeeds, lines: readonly LineRow[], { reason, by }: Pick<Ending, 'reason' | 'by'>): Promise<void> {
  await moveLines(needs, lines.filter(isOpenLine), 'drop', { reason, by })
  await releaseHolds(needs, lines.flatMap(({ hold_id: id, hold_status: status }) => (id !== null && status === 'held' ? [id] : [])))
}
