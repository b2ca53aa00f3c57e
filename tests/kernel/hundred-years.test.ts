import Holidays from 'date-holidays'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addBusinessDays, businessDaysBetween, isBusinessDay } from '../../server/kernel/business-days.ts'
import { isHoliday } from '../../server/kernel/holidays/calendars.ts'

// The holiday library is read live here: what the desk counts by was drawn from it, and must not have drifted.
const countries = ['AT', 'AU', 'BE', 'CH', 'CZ', 'DE', 'EE', 'ES', 'FR', 'HK', 'HU', 'IT', 'LT', 'MY', 'PL', 'PT', 'SG']
const firstYear = 2026
const lastYear = 2126
const lastDay = `${lastYear}-12-31`

const library = new Map(countries.map((country) => [country, publicHolidaysOf(country)]))

describe('a hundred years of business days', () => {
  it.each(countries)('every day of 2026 to 2126 in %s rests exactly when the holiday library says so', (country) => {
    const days = everyDay()
    expect(days).toHaveLength(36_889)
    expect(days.filter((day) => isHoliday(day, country) !== libraryHas(day, country))).toEqual([])
    expect(days.filter((day) => isBusinessDay(day, [country]) !== isWorkingDay(day, [country]))).toEqual([])
  })

  it('adding business days reaches the day that a walk over the library reaches', () => {
    fc.assert(
      fc.property(someDay(), someCountries(), fc.integer({ min: -60, max: 60 }), (day, calendars, count) => {
        expect(addBusinessDays(day, count, calendars)).toBe(walk(day, count, calendars))
      }),
      { numRuns: 3000 },
    )
  })

  it('business days between two days are those that a walk over the library meets', () => {
    fc.assert(
      fc.property(someDay(), fc.integer({ min: 0, max: 120 }), someCountries(), (from, span, calendars) => {
        const passed = Array.from({ length: span }, (_, index) => shifted(from, index + 1))
        expect(businessDaysBetween(from, shifted(from, span), calendars)).toBe(passed.filter((day) => isWorkingDay(day, calendars)).length)
      }),
      { numRuns: 2000 },
    )
  })
})

/** The public holidays of a country as the library tells them, a hundred years of them, each a whole day. */
function publicHolidaysOf(country: string): ReadonlySet<string> {
  const holidays = new Holidays(country)
  const years = Array.from({ length: lastYear - firstYear + 2 }, (_, index) => firstYear - 1 + index)
  return new Set(years.flatMap((year) => holidays.getHolidays(year)).filter(({ type }) => type === 'public').map(({ date }) => date.slice(0, 10)))
}

function libraryHas(day: string, country: string): boolean {
  return library.get(country)?.has(day) ?? false
}

function isWorkingDay(day: string, calendars: readonly string[]): boolean {
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay()
  return weekday >= 1 && weekday <= 5 && !calendars.some((country) => libraryHas(day, country))
}

/** One day at a time, the way a person counts on a wall calendar. */
function walk(day: string, count: number, calendars: readonly string[]): string {
  let reached = day
  let met = 0
  while (met < Math.abs(count)) {
    reached = shifted(reached, count < 0 ? -1 : 1)
    if (isWorkingDay(reached, calendars)) met += 1
  }
  return reached
}

function shifted(day: string, days: number): string {
  const date = new Date(`${day}T12:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}

function everyDay(): string[] {
  const days = [`${firstYear}-01-01`]
  for (let day = `${firstYear}-01-01`; day < lastDay; days.push(day)) day = shifted(day, 1)
  return days
}

/** Any day from which 60 business days either way stay inside the years that the library was asked for. */
function someDay(): fc.Arbitrary<string> {
  return fc.integer({ min: 0, max: 36_600 }).map((days) => shifted(`${firstYear}-05-01`, days)).filter((day) => day < `${lastYear}-08-01`)
}

function someCountries(): fc.Arbitrary<string[]> {
  return fc.uniqueArray(fc.constantFrom(...countries), { minLength: 1, maxLength: 2 })
}
