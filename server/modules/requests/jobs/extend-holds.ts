import { theClock } from '../../../kernel/actor.ts'
import type { Work } from '../../../kernel/work.ts'
import { extendHolds } from '../../holds/index.ts'
import type { RequestNeeds } from '../needs.ts'
import { extendAheadMs, heldUntil } from '../promise.ts'

/** Extends the holds of one living request before the first of them ends. */
export async function extendHoldsOfRequests(work: Work<RequestNeeds>): Promise<number> {
  return await work('desk', theClock, async (needs) => {
    const now = needs.clock.now()
    const request = await needs.requests.claimWithHoldsEnding({ now, before: new Date(now.getTime() + extendAheadMs) })
    if (request === undefined) return 0
    const lines = await needs.requests.linesOf([request.id])
    const holdIds = lines.flatMap(({ hold_id: id, hold_status: status }) => (id !== null && status === 'held' ? [id] : []))
    await extendHolds(needs, { holdIds, until: heldUntil(request, now, needs.rules) })
    return 1
  })
}
