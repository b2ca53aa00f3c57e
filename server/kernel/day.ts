/** A calendar day, ISO 8601: `2026-11-23`. Days compare as text, and know nothing of hours or time zones. */
export type Day = string

const millisecondsADay = 86_400_000

/** The day `count` calendar days later; earlier for a negative count. Throws RangeError for text that is no day. */
export function plusDays(day: Day, count: number): Day {
  return new Date(midnightInUtc(day) + count * millisecondsADay).toISOString().slice(0, 10)
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: Day): number {
  return new Date(midnightInUtc(day)).getUTCDay()
}

/** The day that people in an IANA time zone call it at an instant. */
export function localDay(instant: Date, timeZone: string): Day {
  return localTime(instant, timeZone).day
}

/** Day and full hours, 0 to 23, on the clocks of an IANA time zone. The zone's own rules apply, so days of 23 and 25 hours are right. */
export function localTime(instant: Date, timeZone: string): { readonly day: Day; readonly hour: number } {
  const parts = Object.fromEntries(formatFor(timeZone).formatToParts(instant).map(({ type, value }) => [type, value]))
  return { day: `${parts['year']?.padStart(4, '0')}-${parts['month']}-${parts['day']}`, hour: Number(parts['hour']) }
}

/** The last millisecond of a day in an IANA time zone: a deadline that names a day lasts until then. */
export function endOfDay(day: Day, timeZone: string): Date {
  return new Date(startOfDay(plusDays(day, 1), timeZone).getTime() - 1)
}

/** The first instant of a day in an IANA time zone, found by halving: no zone is further than 14 hours from UTC, and its own rules answer. */
export function startOfDay(day: Day, timeZone: string): Date {
  let before = midnightInUtc(day) - 14 * 3_600_000 - 1
  let within = midnightInUtc(day) + 14 * 3_600_000
  while (within - before > 1) {
    const middle = Math.floor((before + within) / 2)
    if (localDay(new Date(middle), timeZone) >= day) within = middle
    else before = middle
  }
  return new Date(within)
}

/** Whether text is a calendar day, `YYYY-MM-DD`. The database knows no year 0000. */
export function isDay(text: string): boolean {
  const instant = Date.parse(`${text}T00:00:00.000Z`)
  return !text.startsWith('0000') && !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(`${text}T`)
}

function midnightInUtc(day: Day): number {
  const instant = Date.parse(`${day}T00:00:00Z`)
  if (Number.isNaN(instant)) throw new RangeError(`${day} is no calendar day.`)
  return instant
}

// Making a format costs far more than using it, and a desk lives in one time zone.
const formats = new Map<string, Intl.DateTimeFormat>()

function formatFor(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone)
  if (known !== undefined) return known
  const format = new Intl.DateTimeFormat('en', {
    timeZone, calendar: 'gregory', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', hourCycle: 'h23',
  })
  formats.set(timeZone, format)
  return format
}
