import { theClock } from '../../../kernel/actor.ts'
import type { Work } from '../../../kernel/work.ts'
import type { RequestNeeds } from '../needs.ts'
import { isOpenLine } from '../line.ts'
import { closeRequest } from '../operations/close-request.ts'
import { applyChoice } from '../operations/choose-alternatives.ts'

/** Ends one returned request that did not come back in time. Its papers became a draft again when it was returned: nothing is lost but the numbers. */
export async function lapseUnanswered(work: Work<RequestNeeds>): Promise<number> {
  return await work('desk', theClock, async (needs) => {
    const request = await needs.requests.claimUnanswered(needs.clock.now())
    if (request === undefined) return 0
    await closeRequest(needs, request, await needs.requests.linesOf([request.id]), { event: 'lapse', reason: 'answer_overdue' })
    await needs.reviewDesk.withdraw(request.id)
    return 1
  })
}

/**
 * Goes on without the choice that one requester did not make in time: with the numbers that are active or still under way. A request with neither lapses.
 */
export async function lapseUnchosen(work: Work<RequestNeeds>): Promise<number> {
  return await work('desk', theClock, async (needs) => {
    const request = await needs.requests.claimUnchosen(needs.clock.now())
    if (request === undefined) return 0
    const lines = await needs.requests.linesOf([request.id])
    const goesOn = lines.some((line) => line.status === 'active' || (line.status !== 'proposed' && isOpenLine(line)))
    if (goesOn) await applyChoice(needs, request, lines, [])
    else await closeRequest(needs, request, lines, { event: 'lapse', reason: 'answer_overdue' })
    return 1
  })
}
