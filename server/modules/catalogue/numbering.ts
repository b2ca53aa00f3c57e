import { getCountryCallingCode, isSupportedCountry, Metadata, type CountryCode } from 'libphonenumber-js/max'

/** What people dial before the national significant number (ITU-T E.164). */
export type Numbering = {
  /** Without the plus: 33. */
  readonly callingCode: string
  /** What a caller in the country dials first (0 in France, 06 in Hungary); undefined where there is none, as in Italy. */
  readonly trunkPrefix: string | undefined
}

/** The numbering of a country, ISO 3166-1; undefined for one that has no numbers. */
export function numberingOf(country: string): Numbering | undefined {
  return isSupportedCountry(country) ? { callingCode: getCountryCallingCode(country), trunkPrefix: trunkPrefixOf(country) } : undefined
}

function trunkPrefixOf(country: CountryCode): string | undefined {
  const metadata = new Metadata()
  metadata.selectNumberingPlan(country)
  // The library has the method, its types (1.13.16) do not. Where a country has no trunk prefix it gives 0.
  const plan = metadata.numberingPlan as { nationalPrefix(): unknown } | undefined
  const prefix = plan?.nationalPrefix()
  return typeof prefix === 'string' ? prefix : undefined
}
