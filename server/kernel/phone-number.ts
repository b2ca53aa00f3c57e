import { parsePhoneNumberFromString } from 'libphonenumber-js/max'

/** A number as the people of its country write it, and as everybody else does: `06 12 34 56 78` and `+33 6 12 34 56 78`. */
export function writtenForms(e164: string): { readonly national: string; readonly international: string } {
  const parsed = parsePhoneNumberFromString(e164)
  return { national: parsed?.formatNational() ?? e164, international: parsed?.formatInternational() ?? e164 }
}
