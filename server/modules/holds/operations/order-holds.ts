import { isLive, isOverdue } from '../hold.ts'
import type { HoldNeeds } from '../needs.ts'
import type { HoldRow } from '../store.ts'
import { endHolds, lockHolds } from './move-holds.ts'

/** `lost`: holds that had ended, or whose time is over; their offers may be somebody else's by now. */
export type OrderedHolds = { readonly ordered: HoldRow[]; readonly lost: HoldRow[] }

/** Turns holds into what is being ordered, and their offers with them. A hold whose time is over is lost even if nobody else has come by yet. */
export async function orderHolds(needs: HoldNeeds, holdIds: readonly string[]): Promise<OrderedHolds> {
  const now = needs.clock.now()
  const holds = await lockHolds(needs, holdIds)
  const expired = await endHolds(needs, holds.filter((hold) => isOverdue(hold, now)), 'expire')
  const ordered = await endHolds(needs, holds.filter((hold) => isLive(hold, now)), 'order')

  const settled = new Map([...holds, ...expired, ...ordered].map((hold) => [hold.id, hold]))
  const won = new Set(ordered.map(({ id }) => id))
  return { ordered, lost: [...settled.values()].filter(({ id }) => !won.has(id)) }
}
