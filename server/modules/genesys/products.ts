import { licences, type Licence } from '../../../contract/licences.ts'

/** What each licence is called among the products of their API, where people read `engage` and `communicate`. The rest is spelled as those are. */
const products: Readonly<Record<Licence, readonly string[]>> = {
  'CX 1': ['cloudCX1'],
  'CX 1 Digital Add-on II': ['cloudCX1', 'cloudCX1DigitalAddOnII'],
  'CX 2': ['cloudCX2'],
  'CX 2 Digital': ['cloudCX2Digital'],
  'CX 3': ['cloudCX3'],
  'CX 3 Digital': ['cloudCX3Digital'],
  Communicate: ['communicate'],
  Collaborate: ['collaboratePro'],
  EX: ['employeeExperience'],
}

/** The ids of what a licence holds: itself, and `messaging` where it lets an organization have SMS numbers. */
export function productsOf(licence: Licence): string[] {
  return [...products[licence], ...(licences[licence].unlocksSms ? ['messaging'] : [])]
}

/** The short name of an organization: its letters and digits, as they stand in addresses. */
export function shortNameOf(name: string): string {
  return name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/[^a-z0-9]/g, '')
}
