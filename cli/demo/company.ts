import type { Address } from '../../contract/endpoints/dossiers.ts'
import type { RegulationAnswer } from '../../contract/endpoints/regulations.ts'

type InformationDemand = RegulationAnswer['information'][number]

/** The end user of the story. The SIREN has a valid check digit; the address is one that could be. */
export const company = {
  name: 'Démo SARL', siren: '732829320', representative: { firstName: 'Claire', lastName: 'Martin' }, email: 'claire@demo.example', phone: '+33199001234',
}

export const address: Address = { street: '12 rue des Lilas', postalCode: '75011', locality: 'Paris', country: 'FR' }

/** What the company answers to the demands it knows. */
const known: Readonly<Record<string, string>> = {
  company_name: company.name, company_legal_name: company.name, doing_business_as: company.name,
  representative_first_name: company.representative.firstName, representative_last_name: company.representative.lastName, representative_email: company.email,
  first_name: company.representative.firstName, last_name: company.representative.lastName,
  siren_number: company.siren, business_registration_number: company.siren, company_registration_or_tax_number: company.siren, vat_number: `FR44${company.siren}`,
  company_address: `${address.street}, ${address.postalCode} ${address.locality}`,
}

/** And to any other: the rules may change before the story does. */
const byKind: Readonly<Record<InformationDemand['kind'], string>> = {
  text: company.name, email: company.email, phone: company.phone, date: '1985-06-12', url: 'https://www.demo.example', integer: '1000',
}

export function answersTo(demands: readonly InformationDemand[]): Record<string, string> {
  return Object.fromEntries(demands.map(({ key, kind }) => [key, known[key] ?? byKind[kind]]))
}
