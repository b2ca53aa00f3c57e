import type { HoldNeeds } from '../needs.ts'
import type { HoldRow } from '../store.ts'
import { endHolds } from './move-holds.ts'

/** The carrier says that these offers are gone: whoever held them has lost them. The offers themselves are moved by whoever heard it. Gives the lost holds. */
export async function loseHolds(needs: HoldNeeds, offerIds: readonly string[]): Promise<HoldRow[]> {
  await needs.catalogue.lockOffers(offerIds)
  return await endHolds(needs, await needs.holds.openOn(offerIds), 'lose')
}
