import { numberLifecycle } from '../../../contract/lifecycles/number.ts'
import { canMove, move } from '../../kernel/move.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { NumberRow } from './store.ts'

type Standing = Pick<NumberRow, 'status' | 'used_by' | 'quarantined_until'>

/** The status of a number that is given up. Refuses `number.in_use` while a flow or a campaign is bound to it, naming them. */
export function release({ status, used_by }: Standing) {
  const released = move(numberLifecycle, status, 'release')
  if (used_by.length > 0) throw new Refusal('number.in_use', { usedBy: used_by.map(({ name }) => name) })
  return released
}

/** The status of a number that is taken back. Refuses `number.quarantine_over` once its time is up, even where the clock has not yet returned it. */
export function reclaim({ status, quarantined_until }: Standing, now: Date) {
  const reclaimed = move(numberLifecycle, status, 'reclaim')
  if (quarantined_until !== null && quarantined_until <= now) throw new Refusal('number.quarantine_over')
  return reclaimed
}

/** Whether a number stands where giving up, or taking back, would have led: then the wish has come true already. */
export function isReleased({ status }: Standing): boolean {
  return canMove(numberLifecycle, status, 'reclaim')
}
export function isReclaimed({ status }: Standing): boolean {
  return canMove(numberLifecycle, status, 'release')
}
