import { numberPlans } from '../design/number-plans.ts'
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

/** Fetched with the form: whoever goes on right after typing a number must not outrun them. */
void plans()

/** Where they cannot be fetched now, what was typed is kept as it stands: nothing waits for tidiness. */
async function plans() {
  return await numberPlans.fetch().catch(() => undefined)
}

async function internationalOf(text: string, country: string): Promise<string> {
  const known = await plans()
  const found = known?.parsePhoneNumberFromString(text, known.isSupportedCountry(country) ? country : undefined)
  return found?.isPossible() ? found.number : text
}
