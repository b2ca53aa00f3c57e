import { localTime, plusDays, weekdayOf, type Day } from './day.ts'
import { isHoliday } from './holidays/calendars.ts'

/**
 * The countries whose holidays count together, ISO 3166-1: a day is a business day when people work in all of them. For a request that is the
 * country of the number and the desk's own. A country without a calendar rests on weekends only (holidays/calendars.ts lists those with one).
 */
export type Calendars = readonly string[]

/** When the desk's day ends: from `cutOffHour` o'clock in its time zone, what arrives counts as the next business day's. 24: at midnight. */
export type DeskHours = { readonly timeZone: string; readonly cutOffHour: number }

/**
 * Saturdays and Sundays rest in every country that has a calendar here. Some states of Malaysia (Kedah, Kelantan, Terengganu) rest on Friday
 * instead of Sunday; states are not modelled, as for their holidays.
 */
export function isBusinessDay(day: Day, calendars: Calendars): boolean {
  const weekday = weekdayOf(day)
  return weekday !== 0 && weekday !== 6 && !calendars.some((country) => isHoliday(day, country))
}

/** The day itself if it is a business day, else the next one that is. */
export function businessDayFrom(day: Day, calendars: Calendars): Day {
  return isBusinessDay(day, calendars) ? day : businessDayFrom(plusDays(day, 1), calendars)
}

/** The `count`-th business day after a day, whatever that day is: Saturday plus one is Monday. A negative count goes back, zero stays. */
export function addBusinessDays(day: Day, count: number, calendars: Calendars): Day {
  if (!Number.isSafeInteger(count)) throw new RangeError(`${count} is no number of business days.`)
  const step = Math.sign(count)
  let reached = day
  for (let left = Math.abs(count); left > 0; left -= isBusinessDay(reached, calendars) ? 1 : 0) reached = plusDays(reached, step)
  return reached
}

/** Business days after `from` up to and including `to`; negative, counted after `to`, when `to` lies before `from`. */
export function businessDaysBetween(from: Day, to: Day, calendars: Calendars): number {
  if (to < from) return -businessDaysBetween(to, from, calendars)
  let count = 0
  for (let day = plusDays(from, 1); day <= to; day = plusDays(day, 1)) count += isBusinessDay(day, calendars) ? 1 : 0
  return count
}

/** The business day that an instant belongs to at the desk: today's before the cut-off of a business day, else the next one. */
export function businessDayOf(instant: Date, { timeZone, cutOffHour }: DeskHours, calendars: Calendars): Day {
  const { day, hour } = localTime(instant, timeZone)
  return businessDayFrom(hour < cutOffHour ? day : plusDays(day, 1), calendars)
}
