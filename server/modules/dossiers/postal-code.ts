/**
 * Countries whose addresses have no postal code, among those that a rule pack may ask an address of and their neighbours. Source: the address formats of
 * Google's libaddressinput, in which the others have one (https://github.com/google/libaddressinput, checked 2026-11-25).
 */
const without: readonly string[] = ['HK', 'MO', 'AE', 'QA']

/** Whether addresses in a country (ISO 3166-1) have a postal code. */
export function hasPostalCodes(country: string): boolean {
  return !without.includes(country)
}
