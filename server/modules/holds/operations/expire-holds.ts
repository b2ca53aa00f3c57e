import { isOverdue } from '../hold.ts'
import type { HoldNeeds } from '../needs.ts'
import { endHolds, lockHolds } from './move-holds.ts'

/**
 * Ends the holds of these offers whose time is over; their offers are for everybody again. Gives how many. Offers whose holds still last are not locked.
 * Only the desk sees the holds of everybody.
 */
export async function expireHolds(needs: HoldNeeds, offerIds: readonly string[]): Promise<number> {
  const now = needs.clock.now()
  const overdue = (await needs.holds.openOn(offerIds)).filter((hold) => isOverdue(hold, now))
  const locked = await lockHolds(needs, overdue.map(({ id }) => id))
  const ended = await endHolds(needs, locked.filter((hold) => isOverdue(hold, now)), 'expire')
  return ended.length
}
