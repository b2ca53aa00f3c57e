import type { DeskRules } from '../../kernel/desk-rules.ts'
import { addBusinessDays, businessDayOf, businessDaysBetween } from '../../kernel/business-days.ts'
import { endOfDay } from '../../kernel/day.ts'
import { pauseClock, resumeClock, slaTerms, startClock, stateOfClock, type SlaClock, type SlaState } from '../../kernel/sla-clock.ts'
import type { RequestRow } from './store.ts'

/** The columns of a request in which its clock is kept. It stops for good when the request closes. */
type Kept = Pick<RequestRow, 'country' | 'expected_by' | 'business_days_left' | 'clock_paused_at' | 'closed_at'>
type Columns = Pick<RequestRow, 'expected_by' | 'business_days_left' | 'clock_paused_at'>

/** A request that is handed in for the first time starts its clock; one that comes back goes on with the days that were left. */
export function runningClock(row: Kept, now: Date, rules: DeskRules): Columns {
  const terms = slaTerms(rules, row.country)
  return columnsOf(row.business_days_left === null ? startClock(now, terms) : resumeClock(clockOf(row), now, terms), null)
}

/** The clock of a request that waits for its requester. One that stands still already is left as it is. */
export function pausedClock(row: Kept, now: Date, rules: DeskRules): Columns {
  return columnsOf(pauseClock(clockOf(row), now, slaTerms(rules, row.country)), row.clock_paused_at ?? now)
}

/** What the reader is told of the clock. The days left count down while it runs, stand while it is paused, and are negative once it is late. */
export function shownClock(row: Kept, now: Date, rules: DeskRules): { state: SlaState; expectedBy: string | null; businessDaysLeft: number | null } {
  const terms = slaTerms(rules, row.country)
  return { state: stateOfClock(clockOf(row), now, terms), expectedBy: row.expected_by, businessDaysLeft: daysLeft(row, now, rules) }
}

/** When an answer that is asked for now is overdue: at the end of that business day at the desk. */
export function deadlineIn(businessDays: number, { country, now, rules }: { country: string; now: Date; rules: DeskRules }): Date {
  const terms = slaTerms(rules, country)
  return endOfDay(addBusinessDays(businessDayOf(now, terms, terms.calendars), businessDays, terms.calendars), rules.timeZone)
}

const dayMs = 86_400_000
/** How far beyond the next deadline numbers are kept aside: neither a late desk nor a program that stood still for days must lose them. */
const marginMs = 7 * dayMs
/** How long before a hold would end the clock extends it. Smaller than the margin, so that what was extended is not due again. */
export const extendAheadMs = 3 * dayMs

/** Until when the numbers of a living request are kept aside: past the day it waits for, or past today where that has gone by. */
export function heldUntil(row: Pick<RequestRow, 'expected_by' | 'answer_deadline' | 'choice_deadline'>, now: Date, { timeZone }: DeskRules): Date {
  const awaited = row.answer_deadline ?? row.choice_deadline ?? (row.expected_by === null ? now : endOfDay(row.expected_by, timeZone))
  return new Date(Math.max(awaited.getTime(), now.getTime()) + marginMs)
}

function daysLeft(row: Kept, now: Date, rules: DeskRules): number | null {
  if (row.closed_at !== null || row.expected_by === null) return row.business_days_left
  const { calendars, ...hours } = slaTerms(rules, row.country)
  return businessDaysBetween(businessDayOf(now, hours, calendars), row.expected_by, calendars)
}

function clockOf(row: Kept): SlaClock {
  return { expectedBy: row.expected_by, businessDaysLeft: row.business_days_left, stoppedAt: row.closed_at }
}

function columnsOf({ expectedBy, businessDaysLeft }: SlaClock, pausedAt: Date | null): Columns {
  return { expected_by: expectedBy, business_days_left: businessDaysLeft, clock_paused_at: pausedAt }
}
