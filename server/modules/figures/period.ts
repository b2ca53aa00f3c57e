import { localDay, plusDays, startOfDay, type Day } from '../../kernel/day.ts'
import type { DeskRules } from '../../kernel/desk-rules.ts'
import { isHoliday } from '../../kernel/holidays/calendars.ts'

/** The days of a desk, from one to another with both included, as instants between which things happened. */
export type Period = { readonly from: Day; readonly to: Day; readonly begins: Date; readonly ends: Date; readonly timeZone: string }

export function periodOf({ from, to }: { readonly from: Day; readonly to: Day }, { timeZone }: DeskRules): Period {
  return { from, to, begins: startOfDay(from, timeZone), ends: startOfDay(plusDays(to, 1), timeZone), timeZone }
}

/**
 * The days of which the time to a decision may be made, and which of them rest as the desk's country does. Holidays of the numbers' countries do not count:
 * the desk works on them, and its figures compare countries with each other.
 */
export type Workdays = { readonly first: Day; readonly last: Day; readonly holidays: readonly Day[] }

export function workdaysBetween(first: Date, last: Date, { timeZone, country }: DeskRules): Workdays {
  const [firstDay, lastDay] = [localDay(first, timeZone), localDay(last, timeZone)]
  const holidays: Day[] = []
  for (let day = firstDay; day <= lastDay; day = plusDays(day, 1)) if (isHoliday(day, country)) holidays.push(day)
  return { first: firstDay, last: lastDay, holidays }
}
