import { canMove } from '../../kernel/move.ts'
import { holdLifecycle, type HoldStatus } from '../../../contract/lifecycles/hold.ts'
import type { DeskRules } from '../../kernel/desk-rules.ts'

type Timed = { readonly status: HoldStatus; readonly held_until: Date }

/** When a hold that begins now ends. */
export function endOfHold(now: Date, { holdMinutes }: Pick<DeskRules, 'holdMinutes'>): Date {
  return new Date(now.getTime() + holdMinutes * 60_000)
}

/** Whether a hold still keeps its offer. Once its time is over it does not, even if nobody has come by to end it yet. */
export function isLive({ status, held_until: heldUntil }: Timed, now: Date): boolean {
  return canMove(holdLifecycle, status, 'expire') && heldUntil > now
}

/** Whether a hold's time is over and the clock has still to end it. */
export function isOverdue({ status, held_until: heldUntil }: Timed, now: Date): boolean {
  return canMove(holdLifecycle, status, 'expire') && heldUntil <= now
}
