import { getCountries, getCountryCallingCode } from 'libphonenumber-js/max'
import { asSought } from './written-number.ts'

/**
 * A number that somebody looks for as they have it: from a letter, a screen or a call. `prefixes`: how its E.164 form may begin, in every country that has such
 * numbers where none is named; `ending`: the digits with which it ends, without what only national writing puts before them.
 */
export type NumberSought = { readonly prefixes: readonly string[]; readonly ending: string }

/** Fewer digits say nothing: half the stock has them. */
const fewestDigits = 4

/**
 * Reads `+33 (0)6 39 98 41 07`, `0033 6…`, `06 39 98 41 07`, `(415) 555-0100`, `33639984107` or the last four digits; undefined for what is no number. A zero
 * at the beginning is what people of a country write instead of its calling code.
 */
export function numberSought(text: string): NumberSought | undefined {
  const written = asSought(text.trim().replace(/^tel:/i, ''))
  if (!/^\+?\d+$/.test(written)) return undefined
  const digits = written.replace('+', '')
  if (digits.length < fewestDigits || digits.length > 17) return undefined
  if (written.startsWith('+')) return { prefixes: [`+${digits}`], ending: digits }
  if (digits.startsWith('00')) return { prefixes: [`+${digits.slice(2)}`], ending: digits.slice(2) }
  const national = digits.replace(/^0/, '')
  return { prefixes: [`+${digits}`, ...callingCodes.map((code) => `+${code}${national}`)], ending: national }
}

const callingCodes = [...new Set(getCountries().map((country) => getCountryCallingCode(country)))]
