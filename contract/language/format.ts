import type { Language } from '../vocabulary.ts'
import { dateFormat, displayNames, listFormat, numberFormat } from './formatters.ts'
import { habits } from './habits.ts'

/** The locale in which a language is formatted. */
export function localeOf(language: Language): string {
  return habits[language].locale
}

/** Where the standard's own name for a place is longer than people say it. ISO 3166: "Hong Kong SAR China". */
const shortlyNamed = ['HK', 'MO']

/** A calendar day, `YYYY-MM-DD`: "jeu. 26 nov. 2026", or in full "jeudi 26 novembre 2026". */
export function formatDay(language: Language, day: string, length: 'short' | 'long' = 'long'): string {
  const parts = dateFormat(localeOf(language), { weekday: length, day: 'numeric', month: length, year: 'numeric', timeZone: 'UTC' })
  return asWritten(language, parts.format(new Date(`${day}T00:00:00Z`)))
}

/** A calendar day without its year, where there is room for no more: "3 Nov". No zone moves it. */
export function formatShortDay(language: Language, day: string): string {
  return asWritten(language, dateFormat(localeOf(language), { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`)))
}

function asWritten(language: Language, date: string): string {
  return habits[language].date?.(date) ?? date
}

/** Whether clocks know this name of the IANA time zone database. Offsets such as +01:00 are no zone: they miss the summer. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}

/** An instant as the clocks of `timeZone` show it, with the zone's name: "26 nov. 2026, 14:05 UTC+1". */
export function formatInstant(language: Language, at: Date | string, timeZone: string): string {
  const parts = { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit', timeZoneName: 'short' } as const
  return asWritten(language, dateFormat(localeOf(language), { ...parts, timeZone }).format(new Date(at)))
}

/** An amount in minor units, with as many decimals as its ISO 4217 currency has. It never breaks over two lines. */
export function formatMoney(language: Language, { minor, currency }: { readonly minor: number; readonly currency: string }): string {
  const format = numberFormat(localeOf(language), { style: 'currency', currency })
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2
  return format.format(minor / 10 ** digits).replaceAll(' ', '\u00a0')
}

export function formatNumber(language: Language, value: number): string {
  return numberFormat(localeOf(language), {}).format(value)
}

/** The country's name for an ISO 3166-1 alpha-2 code; a code without a name stays as it is. */
export function countryName(language: Language, code: string): string {
  const style = shortlyNamed.includes(code) ? 'short' : 'long'
  return /^[A-Z]{2}$/.test(code) ? (displayNames(localeOf(language), { type: 'region', style }).of(code) ?? code) : code
}

/** "a, b and c", or "a, b or c". */
export function joinList(language: Language, items: readonly string[], how: 'and' | 'or' = 'and'): string {
  return listFormat(localeOf(language), { type: how === 'and' ? 'conjunction' : 'disjunction' }).format(items)
}

/** A word of a sentence where it stands alone: in a table, on a button. */
export function standingAlone(language: Language, word: string): string {
  const [first = ''] = word
  return first.toLocaleUpperCase(localeOf(language)) + word.slice(first.length)
}

/** A word from the start of a line, as it stands inside a sentence: "In review" becomes "in review"; "SMS" stays, and so does every word of German. */
export function withinSentence(language: Language, word: string): string {
  if (habits[language].keepsCapitals) return word
  const [first = '', second = ''] = word
  return second === second.toLocaleLowerCase(localeOf(language)) ? first.toLocaleLowerCase(localeOf(language)) + word.slice(first.length) : word
}
