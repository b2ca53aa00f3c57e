import { getCountryCallingCode, isSupportedCountry, isValidPhoneNumber } from 'libphonenumber-js/max'
import type { Issue } from '../../../contract/issue.ts'
import type { OwnedNumberType } from '../../../contract/vocabulary.ts'

/** What keeps a number from being one of its country and type. A short code is digits alone; everything else is dialled from anywhere in the world. */
export function findingsOnImported({ e164, numberType, country }: { readonly e164: string; readonly numberType: OwnedNumberType; readonly country: string }): Issue[] {
  if (!isSupportedCountry(country)) return [{ pointer: '/country', code: 'field.invalid', params: { expected: 'country' } }]
  if (numberType === 'short_code') return e164.startsWith('+') ? [{ pointer: '/e164', code: 'field.invalid', params: { expected: 'short_code' } }] : []
  const isOfCountry = isValidPhoneNumber(e164) && e164.startsWith(`+${getCountryCallingCode(country)}`)
  return isOfCountry ? [] : [{ pointer: '/e164', code: 'field.invalid', params: { expected: 'e164_of_country' } }]
}
