import { isOver } from '../../../../contract/lifecycle.ts'
import { requestLifecycle } from '../../../../contract/lifecycles/request.ts'
import { move } from '../../../kernel/move.ts'
import { refuseStale } from '../../../kernel/revision.ts'
import { withdrawVersion } from '../../dossiers/index.ts'
import type { RequestNeeds } from '../needs.ts'
import type { Reader } from '../show.ts'
import type { LineRow, RequestRow } from '../store.ts'
import { closeRequest, dropLines } from './close-request.ts'
import { lockRequest, moveRequest } from './move-request.ts'
import { showOne } from './read-requests.ts'
import { settleRequest } from './settle-request.ts'

/**
 * Takes a request back. Before the carrier is involved that is immediate: holds are released, the papers go back into a draft, the case leaves the queue.
 * Afterwards every order has to end first; numbers that are active by then stay. Refuses `state.wrong` once the request is over, or is being cancelled.
 */
export async function cancelRequest(needs: RequestNeeds, { id, revision }: { id: string; revision: number | undefined }, reader: Reader) {
  const { request, lines } = await lockRequest(needs, id)
  refuseStale(revision, request.revision)
  if (isOver(requestLifecycle, move(requestLifecycle, request.status, 'cancel'))) await takeBack(needs, request, lines)
  else await recall(needs, request, lines)
  return await showOne(needs, id, reader)
}

async function takeBack(needs: RequestNeeds, request: RequestRow, lines: readonly LineRow[]): Promise<void> {
  await closeRequest(needs, request, lines, { event: 'cancel', reason: 'cancelled_by_requester' })
  await needs.reviewDesk.withdraw(request.id)
  if (request.dossier_version_id !== null) await withdrawVersion(needs, request.dossier_version_id)
}

/** Where no order had left the house yet, settling finds nothing open and the cancellation is over at once. */
async function recall(needs: RequestNeeds, request: RequestRow, lines: readonly LineRow[]): Promise<void> {
  await dropLines(needs, lines.filter(({ status }) => status !== 'ordered'), { reason: 'cancelled_by_requester' })
  await moveRequest(needs, request, 'cancel', { choice_deadline: null })
  await needs.orderDesk.cancel(request.id)
  await settleRequest(needs, request.id)
}
