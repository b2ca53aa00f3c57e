import type { Clock } from '../../server/ports/clock.ts'

export type TestClock = Clock & { advance(by: { ms?: number; minutes?: number; hours?: number; days?: number }): void; set(instant: string): void }

/** A clock you turn. It starts on a Monday morning in Paris, long before a cut-off. */
export function testClock(start = '2026-11-23T08:00:00.000Z'): TestClock {
  let now = new Date(start).getTime()
  return {
    now: () => new Date(now),
    advance: ({ ms = 0, minutes = 0, hours = 0, days = 0 }) => {
      now += ms + minutes * 60_000 + hours * 3_600_000 + days * 86_400_000
    },
    set: (instant) => {
      now = new Date(instant).getTime()
    },
  }
}
