import fc from 'fast-check'
import { expect, test } from 'vitest'
import { endOfDay, localDay, plusDays, startOfDay } from '../../server/kernel/day.ts'

test('a day begins when the clocks of its time zone say so', () => {
  expect(startOfDay('2026-11-23', 'Europe/Paris').toISOString()).toBe('2026-11-22T23:00:00.000Z')
  expect(startOfDay('2026-07-23', 'Europe/Paris').toISOString()).toBe('2026-07-22T22:00:00.000Z')
  expect(startOfDay('2026-11-23', 'Asia/Kolkata').toISOString()).toBe('2026-11-22T18:30:00.000Z')
  expect(startOfDay('2026-11-23', 'Pacific/Kiritimati').toISOString()).toBe('2026-11-22T10:00:00.000Z')
})

test('a day of 23 hours and one of 25 end where the next begins', () => {
  expect(endOfDay('2026-03-29', 'Europe/Paris').getTime() - startOfDay('2026-03-29', 'Europe/Paris').getTime()).toBe(23 * 3_600_000 - 1)
  expect(endOfDay('2026-10-25', 'Europe/Paris').getTime() - startOfDay('2026-10-25', 'Europe/Paris').getTime()).toBe(25 * 3_600_000 - 1)
})

test('the first and the last instant of a day are in it, and their neighbours are not', () => {
  const zones = ['Europe/Paris', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland', 'Pacific/Pago_Pago', 'UTC']
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 3650 }), fc.constantFrom(...zones), (offset, zone) => {
      const day = plusDays('2026-01-01', offset)
      const [first, last] = [startOfDay(day, zone), endOfDay(day, zone)]
      expect([first, last].map((instant) => localDay(instant, zone))).toEqual([day, day])
      expect(localDay(new Date(first.getTime() - 1), zone)).toBe(plusDays(day, -1))
      expect(localDay(new Date(last.getTime() + 1), zone)).toBe(plusDays(day, 1))
    }),
  )
})
