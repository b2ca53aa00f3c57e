import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Refusal } from '../../server/kernel/refusal.ts'
import { numberingOf } from '../../server/modules/catalogue/numbering.ts'
import { readAreaCode, readPattern, wayOf, type WrittenPattern } from '../../server/modules/catalogue/pattern.ts'
import { placeKey } from '../../server/modules/catalogue/place.ts'

const read = (country: string, written: WrittenPattern) => readPattern(written, numberingOf(country))
const findings = (country: string, written: WrittenPattern): unknown[] => {
  try {
    return [read(country, written)]
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return [error.code, ...error.issues.map(({ pointer, code, params = {} }) => ({ pointer, finding: code, ...params }))]
  }
}

describe('a pattern as people write it', () => {
  test.each([
    ['digits stay', 'FR', '612', '612'],
    ['? stands for any one digit', 'FR', '6?2', '6?2'],
    ['letters are those of the keypad, in either case', 'US', 'FloWErs', '3569377'],
    ['every letter has its key (ITU-T E.161)', 'FR', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', '22233344455566677778889999'],
    ['separators are passed over', 'FR', '6 12.34-56/(7)', '61234567'],
    ['so are the marks of direction that an address book puts around a number', 'FR', '\u202a+33\u00a06\u202f12\u202c', '612'],
    ['a trunk prefix is taken away', 'FR', '06 12', '612'],
    ['so is Hungary\'s, of two digits', 'HU', '06 20', '20'],
    ['half of it is no more than nothing yet', 'HU', '0', undefined],
    ['and that of North America', 'US', '1 212', '212'],
    ['a country without one keeps its leading zero', 'IT', '06', '06'],
    ['the country code is taken away after a plus', 'FR', '+33 6 12', '612'],
    ['and after the international prefix', 'FR', '0033612', '612'],
    ['and keeps what is part of the number', 'IT', '+39 06', '06'],
    ['country code and trunk prefix may stand together', 'GB', '+44 (0)20', '20'],
    ['a country code that is still being typed says nothing yet', 'FR', '+3', undefined],
    ['nor does a plus alone', 'FR', '+', undefined],
    ['a joker behind the trunk prefix stays', 'FR', '0?12', '?12'],
    ['letters can spell the prefixes', 'US', '+1 CALL', '2255'],
  ])('%s (%s: %s)', (_rule, country, written, expected) => {
    expect(read(country, { startsWith: written }).startsWith).toBe(expected)
  })

  test('the country\'s own prefixes are looked for at the start only: inside and at the end they are digits like others', () => {
    expect(read('FR', { contains: '0033', endsWith: '06' })).toEqual({ contains: '0033', endsWith: '06' })
  })

  test('anything else is refused, field by field, and says where', () => {
    expect(findings('FR', { startsWith: '6#', contains: '6*', endsWith: '+33' })).toEqual([
      'pattern.invalid',
      { pointer: '/startsWith', finding: 'pattern.invalid' }, { pointer: '/contains', finding: 'pattern.invalid' }, { pointer: '/endsWith', finding: 'pattern.invalid' },
    ])
    expect(findings('FR', { contains: 'é' })).toEqual(['pattern.invalid', { pointer: '/contains', finding: 'pattern.invalid' }])
  })

  test('the code of another country is refused, naming the country\'s own', () => {
    expect(findings('FR', { startsWith: '+49 30' })).toEqual(['pattern.invalid', { pointer: '/startsWith', finding: 'pattern.other_country', code: '33' }])
  })

  test('a country that has no numbers has no prefixes either', () => {
    expect(read('ZZ', { startsWith: '06' })).toEqual({ startsWith: '06' })
    expect(findings('ZZ', { startsWith: '+33' })).toEqual(['pattern.invalid', { pointer: '/startsWith', finding: 'pattern.invalid' }])
  })

  test('a pattern of separators alone asks for nothing', () => {
    expect(read('FR', { startsWith: ' ', contains: '--', endsWith: '()' })).toEqual({})
  })

  test('a pattern in its plain form is read as it stands', () => {
    fc.assert(fc.property(fc.stringMatching(/^[2-9?][0-9?]{0,12}$/), fc.constantFrom('FR', 'DE', 'IT', 'GB'), (digits, country) => {
      const plain = { startsWith: digits, contains: digits, endsWith: digits }
      expect(read(country, plain)).toEqual(plain)
    }))
  })
})

test('an area code is found with and without the trunk prefix', () => {
  const written = [['FR', '01', '1'], ['FR', '1', '1'], ['GB', '020', '20'], ['IT', '06', '06']] as const
  for (const [country, typed, areaCode] of written) expect(readAreaCode(typed, numberingOf(country))).toBe(areaCode)
})

test('a search begins at the end with the longer run of known digits', () => {
  expect(wayOf({})).toBe('segment')
  expect(wayOf({ contains: '2024' })).toBe('segment')
  expect(wayOf({ startsWith: '?12', endsWith: '12?' })).toBe('segment')
  expect(wayOf({ startsWith: '6' })).toBe('prefix')
  expect(wayOf({ startsWith: '61', endsWith: '24' })).toBe('prefix')
  expect(wayOf({ startsWith: '61', endsWith: '024' })).toBe('suffix')
  expect(wayOf({ startsWith: '612?4', endsWith: '0?24' })).toBe('prefix')
  expect(wayOf({ endsWith: '2?24' })).toBe('suffix')
})

test.each([
  ['Île-de-France', 'ile de france'], ['  ÎLE DE FRANCE ', 'ile de france'], ['Köln', 'koln'], ['Trøndelag', 'trondelag'], ['Łódź', 'lodz'],
  ['Provence-Alpes-Côte d\'Azur', 'provence alpes cote d azur'],
  ['Straße', 'strasse'], ['København', 'kobenhavn'], ['St. Gallen', 'st gallen'], ['100%_', '100'], ['***', ''],
])('the place %s is compared as "%s"', (name, key) => {
  expect(placeKey(name)).toBe(key)
})
