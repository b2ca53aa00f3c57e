import { isOverdue } from '../hold.ts'
import type { HoldNeeds } from '../needs.ts'
import { endHolds } from './move-holds.ts'

/** Ends the holds of these offers whose time is over; their offers are for everybody again. Gives how many. Only the desk sees the holds of everybody. */
export async function expireHolds(needs: HoldNeeds, offerIds: readonly string[]): Promise<number> {
  await needs.catalogue.lockOffers(offerIds)
  const now = needs.clock.now()
  const open = await needs.holds.openOn(offerIds)
  const ended = await endHolds(needs, open.filter((hold) => isOverdue(hold, now)), 'expire')
  return ended.length
}
