import { holdLifecycle } from '../../../../contract/lifecycles/hold.ts'
import { canMove, wrongState } from '../../../kernel/move.ts'
import { notFound, Refusal } from '../../../kernel/refusal.ts'
import type { HoldNeeds } from '../needs.ts'
import type { HoldRow } from '../store.ts'
import { endHolds, lockHolds } from './move-holds.ts'

/** Lets offers go: they are for everybody again. Holds that have ended already stay as they ended. Gives those that were released. */
export async function releaseHolds(needs: HoldNeeds, holdIds: readonly string[]): Promise<HoldRow[]> {
  return await endHolds(needs, await lockHolds(needs, holdIds), 'release')
}

/** A refused hold comes as it stands; a hold that the scope does not know comes without. */
export type ReleaseResult =
  | { readonly holdId: string; readonly outcome: 'released'; readonly hold: HoldRow }
  | { readonly holdId: string; readonly outcome: 'refused'; readonly refusal: Refusal; readonly hold: HoldRow | undefined }

/**
 * Lets one held offer go. Refuses `resource.not_found`, `state.wrong` when the hold has ended already, and `number.in_use`, naming the request, while one
 * that was handed in and is not over has it: the desk judges the very numbers that it was given, so that first the request is changed or cancelled.
 */
export async function releaseHold(needs: HoldNeeds, holdId: string): Promise<HoldRow> {
  const [result] = await releaseEach(needs, [holdId])
  if (result === undefined) throw notFound('hold')
  if (result.outcome === 'refused') throw result.refusal
  return result.hold
}

/** Lets several held offers go: each has its own result, in the order in which they were named and each once, and what may be released is released. */
export async function releaseEach(needs: HoldNeeds, holdIds: readonly string[]): Promise<ReleaseResult[]> {
  const locked = new Map((await lockHolds(needs, holdIds)).map((hold) => [hold.id, hold]))
  const judged = [...new Set(holdIds)].map((holdId) => judge(holdId, locked.get(holdId)))
  const released = await endHolds(needs, judged.flatMap(({ outcome, hold }) => (outcome === 'released' ? [hold] : [])), 'release')
  const now = new Map(released.map((hold) => [hold.id, hold]))
  return judged.map((result) => (result.outcome === 'released' ? { ...result, hold: now.get(result.holdId) ?? result.hold } : result))
}

function judge(holdId: string, hold: HoldRow | undefined): ReleaseResult {
  if (hold === undefined) return { holdId, outcome: 'refused', hold, refusal: notFound('hold') }
  if (!canMove(holdLifecycle, hold.status, 'release')) return { holdId, outcome: 'refused', hold, refusal: wrongState(holdLifecycle, hold.status, 'release') }
  if (hold.handed_in_with !== null) return { holdId, outcome: 'refused', hold, refusal: new Refusal('number.in_use', { usedBy: [hold.handed_in_with] }) }
  return { holdId, outcome: 'released', hold }
}
