import { describe, expect, it } from 'vitest'
import { addBusinessDays, businessDayFrom, businessDayOf, businessDaysBetween, isBusinessDay } from '../../server/kernel/business-days.ts'
import { localTime, plusDays, weekdayOf } from '../../server/kernel/day.ts'
import { calendarCountries, isHoliday } from '../../server/kernel/holidays/calendars.ts'

const paris = { timeZone: 'Europe/Paris', cutOffHour: 16 }

describe('business days', () => {
  it('rest on weekends and on the holidays of any of the countries', () => {
    expect(isBusinessDay('2026-07-13', ['FR', 'CH'])).toBe(true)
    expect(isBusinessDay('2026-07-14', ['CH'])).toBe(true)
    expect(isBusinessDay('2026-07-14', ['FR', 'CH'])).toBe(false)
    expect(isBusinessDay('2026-07-18', ['FR'])).toBe(false)
    expect(isBusinessDay('2026-07-19', ['FR'])).toBe(false)
  })

  it('are added over a weekend and a holiday', () => {
    expect(addBusinessDays('2026-12-23', 3, ['FR'])).toBe('2026-12-29')
    expect(addBusinessDays('2026-12-23', 3, ['FR', 'GB'])).toBe('2026-12-30') // Boxing Day fell on a Saturday and is made up for on Monday.
  })

  it('are counted from the day after, so that a Saturday plus one is Monday', () => {
    expect(addBusinessDays('2026-11-21', 1, ['FR'])).toBe('2026-11-23')
    expect(addBusinessDays('2026-11-21', 0, ['FR'])).toBe('2026-11-21')
    expect(addBusinessDays('2026-11-23', -1, ['FR'])).toBe('2026-11-20')
  })

  it('between two days are signed', () => {
    expect(businessDaysBetween('2026-11-20', '2026-11-27', ['FR'])).toBe(5)
    expect(businessDaysBetween('2026-11-27', '2026-11-20', ['FR'])).toBe(-5)
    expect(businessDaysBetween('2026-11-20', '2026-11-20', ['FR'])).toBe(0)
  })

  it('start on the day itself where it is one', () => {
    expect(businessDayFrom('2026-11-23', ['FR'])).toBe('2026-11-23')
    expect(businessDayFrom('2026-12-25', ['FR'])).toBe('2026-12-28')
  })

  it('a number of days that is no whole number is a mistake of ours', () => {
    expect(() => addBusinessDays('2026-11-23', 1.5, ['FR'])).toThrow(RangeError)
  })
})

describe('the day an instant belongs to', () => {
  it('is today until the cut-off, and the next business day from then on', () => {
    expect(businessDayOf(new Date('2026-11-20T14:59:59.999Z'), paris, ['FR'])).toBe('2026-11-20')
    expect(businessDayOf(new Date('2026-11-20T15:00:00.000Z'), paris, ['FR'])).toBe('2026-11-23')
  })

  it('follows the desk\'s clocks when they change', () => {
    // 15:30 in Paris on both Fridays, of which only the second is in summer time.
    expect(businessDayOf(new Date('2026-03-27T14:30:00Z'), paris, ['FR'])).toBe('2026-03-27')
    expect(businessDayOf(new Date('2026-04-03T13:30:00Z'), paris, ['FR'])).toBe('2026-04-03')
    expect(businessDayOf(new Date('2026-04-03T14:30:00Z'), paris, ['FR'])).toBe('2026-04-07') // 16:30; Monday is Easter Monday.
  })

  it('is the desk\'s day and not that of UTC', () => {
    const auckland = { timeZone: 'Pacific/Auckland', cutOffHour: 24 }
    expect(businessDayOf(new Date('2026-11-23T12:00:00Z'), auckland, ['NZ'])).toBe('2026-11-24')
    expect(localTime(new Date('2026-11-23T11:00:00Z'), 'Pacific/Auckland')).toEqual({ day: '2026-11-24', hour: 0 })
  })

  it('is right in the hour that clocks skip and the hour they repeat', () => {
    expect(localTime(new Date('2026-03-29T01:00:00Z'), 'Europe/Paris')).toEqual({ day: '2026-03-29', hour: 3 })
    expect(localTime(new Date('2026-10-25T00:30:00Z'), 'Europe/Paris')).toEqual({ day: '2026-10-25', hour: 2 })
    expect(localTime(new Date('2026-10-25T01:30:00Z'), 'Europe/Paris')).toEqual({ day: '2026-10-25', hour: 2 })
    expect(localTime(new Date('2026-10-03T15:30:00Z'), 'Australia/Lord_Howe')).toEqual({ day: '2026-10-04', hour: 2 })
  })
})

describe('calendars', () => {
  it('cover the 17 countries that need papers and the 10 that the demo sells in besides', () => {
    expect(calendarCountries).toHaveLength(27)
  })

  it('a country without a calendar rests on weekends only', () => {
    expect(isHoliday('2026-01-01', 'JP')).toBe(false)
    expect(isBusinessDay('2026-01-03', ['JP'])).toBe(false)
  })

  it('a year that was never drawn is not taken for one without holidays', () => {
    expect(() => isBusinessDay('2131-01-02', ['FR'])).toThrow('does not reach')
  })
})

describe('calendar days', () => {
  it('cross months, leap days and years', () => {
    expect(plusDays('2028-02-28', 1)).toBe('2028-02-29')
    expect(plusDays('2100-02-28', 1)).toBe('2100-03-01')
    expect(plusDays('2026-12-31', 1)).toBe('2027-01-01')
    expect(weekdayOf('2026-11-22')).toBe(0)
  })

  it('text that is no day is a mistake of ours', () => {
    expect(() => plusDays('2026-13-01', 1)).toThrow(RangeError)
    expect(() => plusDays('today', 1)).toThrow(RangeError)
  })
})
