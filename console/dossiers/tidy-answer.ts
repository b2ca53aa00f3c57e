import type { InformationDemand } from './information-groups.ts'

/** An answer in the form that the rules want, where what was typed can only mean that: a national telephone number, an address without https://. */
export async function tidied(kind: InformationDemand['kind'], typed: string, country: string): Promise<string> {
  const text = typed.trim()
  if (text === '') return typed
  if (kind === 'phone') return await internationalOf(text, country)
  if (kind === 'url' && /^[\w-]+(?:\.[\w-]+)+(?:[/?#].*)?$/.test(text)) return `https://${text}`
  if (kind === 'integer') return text.replaceAll(/(?<=\d)[\s.,'’](?=\d{3}\b)/g, '')
  return typed
}

/** The number plans are fetched with the form: whoever goes on right after typing a number must not outrun them. */
const plans = import('libphonenumber-js/min')

async function internationalOf(text: string, country: string): Promise<string> {
  const { isSupportedCountry, parsePhoneNumberFromString } = await plans
  const found = parsePhoneNumberFromString(text, isSupportedCountry(country) ? country : undefined)
  return found?.isPossible() ? found.number : text
}
