import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nextRenewal } from '../../server/modules/inventory/renewal.ts'

const at = (day: string) => new Date(`${day}T10:00:00Z`)

test('a number renews on the same day of the next month', () => {
  expect(nextRenewal(at('2026-11-23'), at('2026-11-23'))).toBe('2026-12-23')
  expect(nextRenewal(at('2026-11-23'), at('2026-12-22'))).toBe('2026-12-23')
  expect(nextRenewal(at('2026-11-23'), at('2026-12-23'))).toBe('2027-01-23')
})

test('a month that lacks the day ends with its last one, and the day comes back afterwards', () => {
  expect(nextRenewal(at('2027-01-31'), at('2027-02-01'))).toBe('2027-02-28')
  expect(nextRenewal(at('2027-01-31'), at('2027-02-28'))).toBe('2027-03-31')
  expect(nextRenewal(at('2028-01-30'), at('2028-02-10'))).toBe('2028-02-29')
})

test('the next renewal lies after today and at most a month and a day ahead', () => {
  const instant = fc.date({ min: at('2026-01-01'), max: at('2060-01-01'), noInvalidDate: true })
  fc.assert(
    fc.property(instant, fc.integer({ min: 0, max: 5000 }), (purchased, days) => {
      const now = new Date(purchased.getTime() + days * 86_400_000)
      const renewal = nextRenewal(purchased, now)
      const ahead = (Date.parse(renewal) - Date.parse(now.toISOString().slice(0, 10))) / 86_400_000
      expect(ahead).toBeGreaterThan(0)
      expect(ahead).toBeLessThanOrEqual(31)
    }),
  )
})
