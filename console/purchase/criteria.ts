import { z } from 'zod/mini'
import { addressRequirements, capabilities, mostNumbersAtOnce, numberTypes } from '../../contract/vocabulary.ts'
import { carrierId, country, maybe, some, typed, whole } from '../browser/address.ts'
import type { Sent } from '../desk/queries.ts'

/** What is sought. It lives in the address: *Change* and a link that is sent to a colleague keep it. */
export const criteriaSearch = z.object({
  country: maybe(country), numberType: maybe(z.enum(numberTypes)),
  startsWith: typed(20), contains: typed(20), endsWith: typed(20),
  areaCode: typed(6), region: typed(80), locality: typed(80),
  capabilities: some(z.enum(capabilities)), addressRequirement: maybe(z.enum(addressRequirements)),
  carrier: maybe(carrierId), quantity: maybe(whole(1, mostNumbersAtOnce)),
})
export type Criteria = z.output<typeof criteriaSearch>

/** The same with the sample that was drawn, so that a link shows what its sender saw. */
export const resultsSearch = z.extend(criteriaSearch, {
  sort: maybe(z.enum(['sample', 'number', '-number', 'price', '-price'])),
  seed: maybe(whole(0, 2 ** 31 - 1)),
})
export type ResultsSearch = z.output<typeof resultsSearch>

export type SearchQuery = NonNullable<Sent<'searchOffers'>['query']>

/** The criteria as the API takes them; undefined while they name no country or no number type. */
export function queryOf({ country, numberType, quantity: _, ...more }: ResultsSearch): SearchQuery | undefined {
  return country === undefined || numberType === undefined ? undefined : { country, numberType, ...more }
}

/** Criteria of which some were emptied: an emptied one is no criterion. */
export function without(criteria: { readonly [Name in keyof Criteria]: Criteria[Name] | undefined }): Criteria {
  return Object.fromEntries(Object.entries(criteria).filter(([, value]) => Boolean(value)))
}

/** In another country or another type, places, carriers and the rest are others. Digits that are sought may be sought there too. */
export function elsewhere({ contains, endsWith, quantity }: Criteria, kind: Pick<Criteria, 'country' | 'numberType'>): Criteria {
  return without({ ...kind, contains, endsWith, quantity })
}
