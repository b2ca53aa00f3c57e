import type { CarrierHourRow } from './store.ts'

/** How a call to a carrier went. `said`: the failure in the carrier's words. */
export type CallOutcome = { readonly ms: number } & ({ readonly outcome: 'answered' } | { readonly outcome: 'failed'; readonly said: string })

/** A call that took longer than people wait without wondering (a search names its carrier as slow from here on). */
export const slowMs = 2_000
/** Hours of calls that are kept: three months tell how a carrier has been, not what became of one order. */
export const keptDays = 92

/** The hour that an instant lies in. Hours are counted in UTC: no day has 23 of them. */
export function hourOf(at: Date): Date {
  return new Date(Math.floor(at.getTime() / 3_600_000) * 3_600_000)
}

export type CallTally = { readonly answered: number; readonly failed: number; readonly slow: number; readonly slowestMs: number }

/** What some hours of calls add up to. */
export function tallyOf(hours: readonly CarrierHourRow[]): CallTally {
  return hours.reduce<CallTally>(
    (sum, hour) => ({
      answered: sum.answered + hour.answered, failed: sum.failed + hour.failed, slow: sum.slow + hour.slow, slowestMs: Math.max(sum.slowestMs, hour.slowest_ms),
    }),
    { answered: 0, failed: 0, slow: 0, slowestMs: 0 },
  )
}
