import { theClock } from '../../../kernel/actor.ts'
import type { Work } from '../../../kernel/work.ts'
import type { HoldNeeds } from '../needs.ts'
import { expireHolds } from '../operations/expire-holds.ts'

/** Holds of one transaction: few enough that nobody who wants one of their offers waits for long. */
const batchSize = 100

/** Ends the holds whose time is over, the longest overdue first. Gives how many it ended; another process may have ended some before. */
export async function expireOverdueHolds(work: Work<HoldNeeds>): Promise<number> {
  return await work('desk', theClock, async (needs) => {
    const overdue = await needs.holds.overdueOffers(needs.clock.now(), batchSize)
    return overdue.length === 0 ? 0 : await expireHolds(needs, overdue)
  })
}
