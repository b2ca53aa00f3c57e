import { createHash } from 'node:crypto'
import googleLibphonenumber from 'google-libphonenumber'
import { parsePhoneNumberFromString } from 'libphonenumber-js/max'
import { describe, expect, test } from 'vitest'
import type { NumberType } from '../../contract/vocabulary.ts'
import { profiles } from '../../simulator/profiles.ts'
import { hasInStock, stockOf } from '../../simulator/stock.ts'
import type { StockLine } from '../../server/ports/carrier.ts'

const seedCountries = ['AU', 'AT', 'BE', 'CZ', 'EE', 'FR', 'DE', 'HK', 'HU', 'IT', 'LT', 'MY', 'PL', 'PT', 'SG', 'ES', 'CH']
const others = ['US', 'CA', 'GB', 'IE', 'SE', 'NO', 'DK', 'FI', 'NL', 'NZ']

/** What both libraries may call a number of our type. Numbers that belong to no place are filed differently by every country. */
const typesInLibphonenumber: Record<NumberType, readonly string[]> = {
  mobile: ['MOBILE', 'FIXED_LINE_OR_MOBILE'],
  local: ['FIXED_LINE', 'FIXED_LINE_OR_MOBILE'],
  national: ['VOIP', 'UAN', 'PERSONAL_NUMBER', 'FIXED_LINE'],
  toll_free: ['TOLL_FREE'],
  shared_cost: ['SHARED_COST'],
}

const stock = profiles.map((profile) => ({ profile, numbers: [...stockOf(profile.id)].flat() }))
const everything = stock.flatMap(({ numbers }) => numbers)

describe('the simulated stock', () => {
  test('holds at least 200,000 numbers over three carriers, none of them twice', () => {
    expect(everything.length).toBeGreaterThanOrEqual(200_000)
    expect(new Set(everything.map(({ e164 }) => e164)).size).toBe(everything.length)
    expect(stock.map(({ profile }) => [profile.id, profile.rules])).toEqual([['nordtel', 'telnyx'], ['meridian', 'twilio'], ['solent', 'aws']])
  })

  test('covers the 17 countries of the seed and ten others, each through at least two carriers', () => {
    expect(new Set(everything.map(({ country }) => country))).toEqual(new Set([...seedCountries, ...others]))
    for (const country of [...seedCountries, ...others]) {
      const carriers = stock.filter(({ numbers }) => numbers.some((number) => number.country === country))
      expect(carriers.length, country).toBeGreaterThanOrEqual(2)
    }
  })

  test('sells what every profile promises, within a tenth for all but the smallest lots', () => {
    for (const { profile, numbers } of stock) {
      const found = countBy(numbers, ({ country, numberType }) => `${country} ${numberType}`)
      for (const [country, types] of Object.entries(profile.coverage)) {
        for (const [type, wanted] of Object.entries(types)) {
          const share = (found.get(`${country} ${type}`) ?? 0) / wanted
          expect(Math.abs(1 - share), `${profile.id} ${country} ${type}`).toBeLessThan(wanted >= 1000 ? 0.1 : 0.25)
        }
      }
    }
  })

  test('has French mobiles for whatever ending a requester fancies', () => {
    const french = everything.filter(({ country, numberType }) => country === 'FR' && numberType === 'mobile')
    expect(french.length).toBeGreaterThanOrEqual(20_000)
    const endings = (digits: number) => countBy(french, ({ national }) => national.slice(-digits))
    expect(endings(2).size).toBe(100)
    expect(Math.min(...endings(2).values())).toBeGreaterThanOrEqual(100)
    expect(endings(3).size).toBe(1000)
    expect(Math.min(...endings(3).values())).toBeGreaterThanOrEqual(12)
    expect(endings(4).get('2024')).toBeGreaterThanOrEqual(5)
  })

  test('is the same in every process and on every day', () => {
    const digest = createHash('sha256').update(everything.map((number) => JSON.stringify(number)).join('\n')).digest('hex')
    expect(digest).toMatchInlineSnapshot(`"cdbf745047f07f691acd82acaed3e59d7646b6449592da1ffd873d73ccb815f1"`)
  })

  test('is laid out in less than two seconds', () => {
    const start = performance.now()
    for (const { id } of profiles) expect([...stockOf(id)].length).toBeGreaterThan(0)
    expect(performance.now() - start).toBeLessThan(2000)
  })

  test('knows each of its numbers, and no number of another carrier or of nobody', () => {
    for (const { profile, numbers } of stock) {
      expect(numbers.filter(({ e164 }) => !hasInStock(profile.id, e164))).toEqual([])
      const strangers = profiles.filter(({ id }) => id !== profile.id)
      expect(numbers.filter(({ e164 }) => strangers.some(({ id }) => hasInStock(id, e164)))).toEqual([])
    }
    for (const stranger of ['+33600000000', '+33', '', '+336', 'nonsense', '+99999999999']) expect(hasInStock('nordtel', stranger)).toBe(false)
  })

  test('names a place for every local number, and shows that an area code is where the number begins', () => {
    for (const number of everything) {
      if (number.numberType === 'local') expect([number.locality, number.region], number.e164).not.toContain(null)
      if (number.areaCode !== null) expect(number.national.startsWith(number.areaCode), number.e164).toBe(true)
      expect(number.priceMinor).toBeGreaterThan(0)
    }
  })
})

describe('every number of the simulated stock', () => {
  test('is valid for its country and type by google-libphonenumber', { timeout: 120_000 }, () => {
    const { PhoneNumber, PhoneNumberType, PhoneNumberUtil } = googleLibphonenumber
    const oracle = PhoneNumberUtil.getInstance()
    const nameOf = new Map(Object.entries(PhoneNumberType).map(([name, value]) => [value, name]))
    const wrong = everything.filter((number) => {
      const parsed = new PhoneNumber()
      parsed.setCountryCode(Number(callingCodeOf(number)))
      parsed.setNationalNumber(Number(number.national))
      if (number.country === 'IT' && number.national.startsWith('0')) parsed.setItalianLeadingZero(true)
      const type = nameOf.get(oracle.getNumberType(parsed)) ?? 'UNKNOWN'
      return oracle.getRegionCodeForNumber(parsed) !== number.country || !typesInLibphonenumber[number.numberType].includes(type)
    })
    expect(wrong).toEqual([])
  })

  test('is valid for its country and type by libphonenumber-js, which parses it back to the same digits', { timeout: 120_000 }, () => {
    const wrong = everything.filter((number) => {
      const parsed = parsePhoneNumberFromString(number.e164)
      const fits = parsed?.isValid() === true && typesInLibphonenumber[number.numberType].includes(parsed.getType() ?? 'UNKNOWN')
      return !fits || parsed.country !== number.country || parsed.nationalNumber !== number.national
    })
    expect(wrong).toEqual([])
  })
})

function callingCodeOf({ e164, national }: StockLine): string {
  return e164.slice(1, -national.length)
}

function countBy(numbers: readonly StockLine[], key: (number: StockLine) => string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const number of numbers) counts.set(key(number), (counts.get(key(number)) ?? 0) + 1)
  return counts
}
