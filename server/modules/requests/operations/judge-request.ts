import type { Reason } from '../../../../contract/reasons.ts'
import { requestLifecycle } from '../../../../contract/lifecycles/request.ts'
import { move } from '../../../kernel/move.ts'
import type { RequestNeeds } from '../needs.ts'
import { deadlineIn, pausedClock } from '../promise.ts'
import type { RequestRow } from '../store.ts'
import { closeRequest } from './close-request.ts'
import { lockRequest, moveRequest } from './move-request.ts'

type Finding = { readonly reason: Reason | null; readonly note: string | undefined }

/**
 * What becomes of a request as its case goes on: each follows the arrow of the same name, announces it and gives the request as it is afterwards.
 * The papers and the case are the review desk's. All refuse `resource.not_found`, and `state.wrong` where no arrow leads on.
 */
export async function claimRequest(needs: RequestNeeds, id: string): Promise<RequestRow> {
  return await moveRequest(needs, (await lockRequest(needs, id)).request, 'claim')
}

export async function unclaimRequest(needs: RequestNeeds, id: string): Promise<RequestRow> {
  return await moveRequest(needs, (await lockRequest(needs, id)).request, 'unclaim')
}

/** Back to the requester, who has some business days to answer. Meanwhile the clock stands still and the numbers stay held. */
export async function returnRequest(needs: RequestNeeds, id: string, { reason, note }: Finding): Promise<RequestRow> {
  const { request } = await lockRequest(needs, id)
  const now = needs.clock.now()
  return await moveRequest(needs, request, 'return', {
    ...pausedClock(request, now, needs.rules), reason, desk_note: note ?? null,
    answer_deadline: deadlineIn(needs.rules.answerBusinessDays, { country: request.country, now, rules: needs.rules }),
  })
}

/** The orders that follow are prepared in the same transaction: an approved request that nobody orders does not exist. */
export async function approveRequest(needs: RequestNeeds, id: string): Promise<RequestRow> {
  const approved = await moveRequest(needs, (await lockRequest(needs, id)).request, 'approve')
  await needs.orderDesk.prepare(id)
  return approved
}

/** For good: its numbers are free again. */
export async function rejectRequest(needs: RequestNeeds, id: string, { reason, note }: Finding): Promise<RequestRow> {
  const { request, lines } = await lockRequest(needs, id)
  move(requestLifecycle, request.status, 'reject')
  return await closeRequest(needs, request, lines, { event: 'reject', reason, note })
}
