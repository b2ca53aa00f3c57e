import { holdLifecycle } from '../../../../contract/lifecycles/hold.ts'
import { move } from '../../../kernel/move.ts'
import { notFound, Refusal } from '../../../kernel/refusal.ts'
import type { HoldNeeds } from '../needs.ts'
import type { HoldRow } from '../store.ts'
import { endHolds, lockHolds } from './move-holds.ts'

/** Lets offers go: they are for everybody again. Holds that have ended already stay as they ended. Gives those that were released. */
export async function releaseHolds(needs: HoldNeeds, holdIds: readonly string[]): Promise<HoldRow[]> {
  return await endHolds(needs, await lockHolds(needs, holdIds), 'release')
}

/**
 * Lets one held offer go. Refuses `resource.not_found`, `state.wrong` when the hold has ended already, and `number.in_use`, naming the request, while one
 * that was handed in and is not over has it: the desk judges the very numbers that it was given, so that first the request is changed or cancelled.
 */
export async function releaseHold(needs: HoldNeeds, holdId: string): Promise<HoldRow> {
  const [hold] = await lockHolds(needs, [holdId])
  if (hold === undefined) throw notFound('hold')
  move(holdLifecycle, hold.status, 'release')
  if (hold.handed_in_with !== null) throw new Refusal('number.in_use', { usedBy: [hold.handed_in_with] })
  const [released = hold] = await endHolds(needs, [hold], 'release')
  return released
}
