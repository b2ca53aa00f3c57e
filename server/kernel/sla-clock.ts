import { addBusinessDays, businessDayOf, businessDaysBetween, type Calendars, type DeskHours } from './business-days.ts'
import { localDay, type Day } from './day.ts'
import type { DeskRules } from './desk-rules.ts'

/** How long the desk gives itself, and on whose calendar. */
export type SlaTerms = DeskHours & { readonly calendars: Calendars; readonly businessDays: number }

/**
 * The promise of a date. `expectedBy` is set while the clock runs and stays after it stopped; `businessDaysLeft` is set while it is paused, and negative
 * when the date had passed by then. Both null: not started.
 */
export type SlaClock = { readonly expectedBy: Day | null; readonly businessDaysLeft: number | null; readonly stoppedAt: Date | null }
export type SlaState = 'not_started' | 'running' | 'paused' | 'met' | 'late'

export const clockNotStarted: SlaClock = { expectedBy: null, businessDaysLeft: null, stoppedAt: null }

/** The desk's terms for numbers of a country: the holidays of both count. "2 to 5 business days", says the process this desk replaces; we promise the latest. */
export function slaTerms({ country, timeZone, cutOffHour, businessDays }: DeskRules, numbersCountry: string): SlaTerms {
  return { timeZone, cutOffHour, businessDays, calendars: [...new Set([numbersCountry, country])] }
}

/** Starts at the business day that `now` belongs to. */
export function startClock(now: Date, terms: SlaTerms): SlaClock {
  return runningFrom(now, terms.businessDays, terms)
}

/** Stops counting while the requester must act. A clock that does not run is left as it is. */
export function pauseClock(clock: SlaClock, now: Date, terms: SlaTerms): SlaClock {
  if (clock.expectedBy === null || clock.stoppedAt !== null) return clock
  return { ...clockNotStarted, businessDaysLeft: businessDaysBetween(businessDayOf(now, terms, terms.calendars), clock.expectedBy, terms.calendars) }
}

/** Gives the desk the days it had left, no more: a desk that was late when it paused is late when it resumes. A clock that is not paused is left as it is. */
export function resumeClock(clock: SlaClock, now: Date, terms: SlaTerms): SlaClock {
  if (clock.businessDaysLeft === null || clock.stoppedAt !== null) return clock
  return runningFrom(now, clock.businessDaysLeft, terms)
}

/** The request is over, one way or another: from now on the clock says whether the date was met. */
export function stopClock(clock: SlaClock, now: Date): SlaClock {
  return { ...clock, stoppedAt: clock.stoppedAt ?? now }
}

/** Late from the first day after `expectedBy` in the desk's time zone on; whoever stops while the requester must act has met what was promised so far. */
export function stateOfClock({ expectedBy, businessDaysLeft, stoppedAt }: SlaClock, now: Date, { timeZone }: DeskHours): SlaState {
  const over = stoppedAt !== null
  if (businessDaysLeft !== null) return !over ? 'paused' : businessDaysLeft < 0 ? 'late' : 'met'
  if (expectedBy === null) return 'not_started'
  if (localDay(stoppedAt ?? now, timeZone) > expectedBy) return 'late'
  return over ? 'met' : 'running'
}

function runningFrom(now: Date, businessDays: number, terms: SlaTerms): SlaClock {
  const first = businessDayOf(now, terms, terms.calendars)
  return { ...clockNotStarted, expectedBy: addBusinessDays(first, businessDays, terms.calendars) }
}
