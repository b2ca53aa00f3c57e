import type { Dossier } from './dossier-shelf.ts'

export type InformationDemand = Dossier['demands']['information'][number]

/** What a piece of information is about: people read and answer by topic, whatever order the rules have. */
export const topics = ['person', 'contact', 'company', 'representative', 'purpose'] as const
export type Topic = (typeof topics)[number]

const companyKeys = /^(?:company|business|vat|cif|siren|tax_number|doing_business|website)/
const purposeKeys = /^(?:service_name|use_case|marketing|monthly_sms|one_way|opt_in)/

export function topicOf(key: string): Topic {
  if (key.startsWith('representative_')) return 'representative'
  if (key.startsWith('contact_')) return 'contact'
  if (companyKeys.test(key)) return 'company'
  return purposeKeys.test(key) ? 'purpose' : 'person'
}

export function byTopic(demands: readonly InformationDemand[]): { readonly topic: Topic; readonly demands: readonly InformationDemand[] }[] {
  return topics.map((topic) => ({ topic, demands: demands.filter(({ key }) => topicOf(key) === topic) })).filter((group) => group.demands.length > 0)
}

/** What takes more than a line to say. */
export function isLong(key: string): boolean {
  return /description|details|workflow|opt_in_method/.test(key)
}

/** What a browser may fill in by itself (HTML, autofill detail tokens): the answers of whoever sits there, so only where they are asked about themselves. */
export function autofillOf(key: string): string {
  const known: Readonly<Record<string, string>> = {
    first_name: 'given-name', last_name: 'family-name', date_of_birth: 'bday', contact_email: 'email', contact_phone: 'tel', company_name: 'organization', company_legal_name: 'organization', website: 'url',
  }
  return known[key] ?? 'off'
}
