import { getCountryCallingCode, isSupportedCountry } from 'libphonenumber-js/max'
import { asSought } from '../../kernel/written-number.ts'

/** What somebody typed into the search, as the inventory is asked for it: any one of these is enough. */
export type Search = {
  /** Beginnings of numbers in E.164 form. */
  readonly beginnings: readonly string[]
  /** Digits anywhere in the number; '' asks for none. */
  readonly digits: string
  /** Part of the label, or of the name of a flow or campaign; '' asks for none. */
  readonly words: string
}

/**
 * Reads a search as people type it. `+33 6` and `0033 6` begin a number; `06 39` is dialled at home, so it begins a number of one of these countries without its
 * trunk zero; other digits may stand anywhere. Whatever it is, it may be part of a label too, save for what begins with a plus.
 */
export function readSearch(typed: string, countries: readonly string[]): Search {
  const written = asSought(typed)
  if (!isDialled(written)) return { beginnings: [], digits: '', words: typed }
  const digits = written.replace('+', '')
  if (written.startsWith('+')) return { beginnings: [`+${digits}`], digits: '', words: '' }
  return { beginnings: digits.startsWith('00') ? [`+${digits.slice(2)}`] : digits.startsWith('0') ? atHome(digits.slice(1), countries) : [], digits, words: typed }
}

/** Whether the search is dialled by way of a trunk zero, whose meaning depends on the countries that there are. */
export function needsCountries(typed: string): boolean {
  return /^0(?!0)\d*$/.test(asSought(typed))
}

function isDialled(written: string): boolean {
  return /^\+?\d+$/.test(written)
}

function atHome(digits: string, countries: readonly string[]): string[] {
  return [...new Set(countries.flatMap((country) => (isSupportedCountry(country) ? [`+${getCountryCallingCode(country)}${digits}`] : [])))]
}
