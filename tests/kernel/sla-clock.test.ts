import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { businessDayOf, businessDaysBetween, isBusinessDay } from '../../server/kernel/business-days.ts'
import { localDay } from '../../server/kernel/day.ts'
import { defaultDeskRules } from '../../server/kernel/desk-rules.ts'
import { calendarCountries } from '../../server/kernel/holidays/calendars.ts'
import { clockNotStarted, pauseClock, resumeClock, slaTerms, startClock, stateOfClock, stopClock, type SlaTerms } from '../../server/kernel/sla-clock.ts'

const terms = slaTerms(defaultDeskRules, 'CH')
const monday = new Date('2026-11-23T09:00:00Z')

describe('the clock of a promise', () => {
  it('promises five business days on the calendars of the number and the desk', () => {
    expect(startClock(monday, terms).expectedBy).toBe('2026-11-30')
    expect(startClock(new Date('2026-07-13T09:00:00Z'), terms).expectedBy).toBe('2026-07-21') // 14 July rests in the desk's country
    expect(startClock(new Date('2026-07-31T09:00:00Z'), slaTerms(defaultDeskRules, 'CZ')).expectedBy).toBe('2026-08-07')
  })

  it('counts what arrives after the cut-off as the next business day\'s', () => {
    expect(startClock(new Date('2026-11-20T15:00:00Z'), terms).expectedBy).toBe(startClock(monday, terms).expectedBy)
  })

  it('gives back after a pause the days that were left, and no more', () => {
    const paused = pauseClock(startClock(monday, terms), new Date('2026-11-25T09:00:00Z'), terms)
    expect(paused).toEqual({ expectedBy: null, businessDaysLeft: 3, stoppedAt: null })
    expect(resumeClock(paused, new Date('2026-12-07T09:00:00Z'), terms).expectedBy).toBe('2026-12-10')
  })

  it('a pause does not make a late desk punctual', () => {
    const late = pauseClock(startClock(monday, terms), new Date('2026-12-02T09:00:00Z'), terms)
    expect(late.businessDaysLeft).toBe(-2)
    expect(stateOfClock(resumeClock(late, new Date('2026-12-14T09:00:00Z'), terms), new Date('2026-12-14T09:00:00Z'), terms)).toBe('late')
  })

  it('tells its state', () => {
    const running = startClock(monday, terms)
    const onTime = new Date('2026-11-30T22:59:00Z')
    const tooLate = new Date('2026-11-30T23:00:00Z') // midnight in Paris
    expect(stateOfClock(clockNotStarted, monday, terms)).toBe('not_started')
    expect(stateOfClock(running, onTime, terms)).toBe('running')
    expect(stateOfClock(running, tooLate, terms)).toBe('late')
    expect(stateOfClock(pauseClock(running, monday, terms), tooLate, terms)).toBe('paused')
    expect(stateOfClock(stopClock(running, onTime), tooLate, terms)).toBe('met')
    expect(stateOfClock(stopClock(running, tooLate), tooLate, terms)).toBe('late')
    expect(stateOfClock(stopClock(pauseClock(running, monday, terms), tooLate), tooLate, terms)).toBe('met')
  })

  it('once stopped, nothing moves it', () => {
    const stopped = stopClock(startClock(monday, terms), monday)
    expect(pauseClock(stopped, monday, terms)).toEqual(stopped)
    expect(resumeClock(stopped, monday, terms)).toEqual(stopped)
    expect(stopClock(stopped, new Date('2027-01-01T00:00:00Z'))).toEqual(stopped)
  })
})

describe('whatever the country, the time zone and the instant', () => {
  it('the promised day is a business day in both countries, exactly as far as promised', () => {
    fc.assert(
      fc.property(someTerms(), someInstant(), (sla, now) => {
        const { expectedBy } = startClock(now, sla)
        expect(expectedBy !== null && isBusinessDay(expectedBy, sla.calendars)).toBe(true)
        expect(businessDaysBetween(businessDayOf(now, sla, sla.calendars), expectedBy ?? '', sla.calendars)).toBe(sla.businessDays)
        expect(stateOfClock(startClock(now, sla), now, sla)).toBe('running')
      }),
    )
  })

  it('a pause of no time changes nothing', () => {
    fc.assert(
      fc.property(someTerms(), someInstant(), somePause(), (sla, now, later) => {
        const running = startClock(now, sla)
        const at = new Date(now.getTime() + later)
        expect(resumeClock(pauseClock(running, at, sla), at, sla)).toEqual(running)
      }),
    )
  })

  it('a pause moves the promised day by the business days it lasted', () => {
    fc.assert(
      fc.property(someTerms(), someInstant(), somePause(), somePause(), (sla, now, untilPause, paused) => {
        const running = startClock(now, sla)
        const from = new Date(now.getTime() + untilPause)
        const to = new Date(from.getTime() + paused)
        const resumed = resumeClock(pauseClock(running, from, sla), to, sla)
        const lasted = businessDaysBetween(businessDayOf(from, sla, sla.calendars), businessDayOf(to, sla, sla.calendars), sla.calendars)
        expect(businessDaysBetween(running.expectedBy ?? '', resumed.expectedBy ?? '', sla.calendars)).toBe(lasted)
      }),
    )
  })

  it('a running clock is late exactly from the day after the promised one', () => {
    fc.assert(
      fc.property(someTerms(), someInstant(), somePause(), (sla, now, later) => {
        const running = startClock(now, sla)
        const at = new Date(now.getTime() + later)
        const passed = localDay(at, sla.timeZone) > (running.expectedBy ?? '')
        expect(stateOfClock(running, at, sla)).toBe(passed ? 'late' : 'running')
        expect(stateOfClock(stopClock(running, at), new Date('2100-01-01T00:00:00Z'), sla)).toBe(passed ? 'late' : 'met')
      }),
    )
  })
})

function someTerms(): fc.Arbitrary<SlaTerms> {
  return fc.record({
    timeZone: fc.constantFrom('Europe/Paris', 'America/New_York', 'Asia/Hong_Kong', 'Australia/Lord_Howe', 'Pacific/Auckland', 'UTC'),
    cutOffHour: fc.integer({ min: 0, max: 24 }),
    calendars: fc.uniqueArray(fc.constantFrom(...calendarCountries), { minLength: 1, maxLength: 2 }),
    businessDays: fc.integer({ min: 1, max: 10 }),
  })
}

function someInstant(): fc.Arbitrary<Date> {
  return fc.date({ min: new Date('2024-01-01T00:00:00Z'), max: new Date('2090-01-01T00:00:00Z'), noInvalidDate: true })
}

/** Up to forty days, in milliseconds. */
function somePause(): fc.Arbitrary<number> {
  return fc.integer({ min: 0, max: 40 * 86_400_000 })
}
