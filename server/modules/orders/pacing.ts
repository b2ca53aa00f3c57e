import type { Random } from '../../ports/random.ts'
import type { OrderRow } from './store.ts'

const second = 1000
const hour = 3600 * second

/**
 * How long a claimed order belongs to whoever claimed it: longer than the calls of one attempt can take, each of which has a deadline in its adapter.
 * Who crashes in between leaves the order to the next sweep after this.
 */
export const leaseMs = 2 * 60 * second

/** Attempts to hand in one order before the desk gives up: after the first hour and a half one every hour or less, so two to three days. */
export const mostAttempts = 80

/** When an order can be asked about at the earliest, whoever hurries: an attempt that may be under way, or what it sent, comes first. */
export function earliestAttempt({ not_before: notBefore }: Pick<OrderRow, 'not_before'>, now: Date): Date {
  return notBefore !== null && notBefore > now ? notBefore : now
}

/** The pause after a carrier's failure: 5 s, then twice as long each time, up to an hour. */
export function pauseAfterFault(attempts: number, random: Random): number {
  return jittered(Math.min(5 * second * 2 ** Math.min(attempts - 1, 20), hour), random)
}

/** The pause after an answer that leaves numbers open: 1 s, then twice as long each time, up to a quarter of an hour. */
export function pauseAfterAnswer(attempts: number, random: Random): number {
  return jittered(Math.min(second * 2 ** Math.min(attempts, 20), hour / 4), random)
}

/** Between half and all of a pause: orders that failed together must not come back together. */
function jittered(pauseMs: number, random: Random): number {
  const half = Math.floor(pauseMs / 2)
  return half + random.whole(pauseMs - half + 1)
}
