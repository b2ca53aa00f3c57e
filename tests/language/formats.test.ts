import { describe, expect, test } from 'vitest'
import { countryName, formatDay, formatInstant, formatMoney, formatShortDay, joinList, withinSentence } from '../../contract/language/format.ts'

test('the first of a month is « 1er » in French, and no other day is', () => {
  expect(formatDay('fr', '2026-12-01')).toBe('mardi 1er décembre 2026')
  expect(formatDay('fr', '2026-12-11', 'short')).toBe('ven. 11 déc. 2026')
  expect(formatInstant('fr', '2026-12-01T13:05:00Z', 'UTC')).toContain('1er déc.')
})

test('a day keeps its comma after the weekday where the language wants one', () => {
  expect(formatDay('de', '2026-11-26', 'short')).toBe('Do., 26. Nov. 2026')
  expect(formatDay('de', '2026-11-26')).toBe('Donnerstag, 26. November 2026')
})

test('a day is written short or in full, wherever the reader is', () => {
  expect(formatDay('fr', '2026-11-26', 'short')).toBe('jeu. 26 nov. 2026')
  expect(formatDay('fr', '2026-11-26')).toBe('jeudi 26 novembre 2026')
  expect(formatDay('en', '2026-11-26', 'short')).toBe('Thu 26 Nov 2026')
  expect(formatDay('en', '2026-11-26')).toBe('Thursday 26 November 2026')
})

test('a day without its year is the same day in every zone, with the habits of its language', () => {
  expect((['en', 'fr', 'de', 'es'] as const).map((language) => formatShortDay(language, '2026-12-01'))).toEqual(['1 Dec', '1er déc.', '1. Dez.', '1 dic'])
})

test('in Spanish no comma follows the weekday', () => {
  expect(formatDay('es', '2026-11-26')).toBe('jueves 26 de noviembre de 2026')
  expect(formatDay('es', '2026-11-26', 'short')).toBe('jue 26 nov 2026')
})

test('an instant names its time zone', () => {
  expect(formatInstant('es', '2026-11-26T13:05:00Z', 'Europe/Paris')).toBe('26 nov 2026, 14:05 CET')
  expect(formatInstant('fr', '2026-11-26T13:05:00Z', 'Europe/Paris')).toBe('26 nov. 2026, 14:05 UTC+1')
  expect(formatInstant('en', '2026-11-26T13:05:00Z', 'Europe/Paris')).toBe('26 Nov 2026, 14:05 CET')
})

describe('money', () => {
  test.each([
    ['en', { minor: 150, currency: 'EUR' }, '€1.50'],
    ['es', { minor: 1234567, currency: 'EUR' }, '12.345,67\u00a0€'],
    ['fr', { minor: 150, currency: 'EUR' }, '1,50\u00a0€'],
    ['fr', { minor: 1234567, currency: 'EUR' }, '12\u202f345,67\u00a0€'],
    ['de', { minor: 1234567, currency: 'EUR' }, '12.345,67\u00a0€'],
    ['en', { minor: 500, currency: 'JPY' }, 'JP¥500'],
    ['en', { minor: 1500, currency: 'KWD' }, 'KWD\u00a01.500'],
  ] as const)('%s %o is %s', (language, money, written) => {
    expect(formatMoney(language, money)).toBe(written)
  })
})

test('a country is named as people say it; a code without a name stays', () => {
  expect(countryName('fr', 'CZ')).toBe('Tchéquie')
  expect(countryName('de', 'CZ')).toBe('Tschechien')
  expect(countryName('es', 'HK')).toBe('Hong Kong')
  expect(countryName('en', 'HK')).toBe('Hong Kong')
  expect(countryName('en', 'XQ')).toBe('XQ')
  expect(countryName('en', 'nowhere')).toBe('nowhere')
})

test('a list ends with and, or with or', () => {
  expect(joinList('en', ['a', 'b', 'c'])).toBe('a, b and c')
  expect(joinList('fr', ['a', 'b', 'c'], 'or')).toBe('a, b ou c')
  expect(joinList('de', ['a', 'b', 'c'])).toBe('a, b und c')
  expect(joinList('es', ['MMS', 'SMS', 'identidad'])).toBe('MMS, SMS e identidad')
  expect(joinList('fr', [])).toBe('')
})

test('a word from a button fits into a sentence', () => {
  expect(withinSentence('fr', 'Échouée')).toBe('échouée')
  expect(withinSentence('en', 'SMS')).toBe('SMS')
})

test('a German word keeps its capital inside a sentence, since nouns do', () => {
  expect(withinSentence('de', 'Entwurf')).toBe('Entwurf')
})
