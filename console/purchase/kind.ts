import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useDebouncedValue } from '@mantine/hooks'
import type { NumberType } from '../../contract/vocabulary.ts'
import { ask, type BodyGiven } from '../desk/queries.ts'
import { queryOf, type Criteria } from './criteria.ts'

export type Country = BodyGiven<'listRegulations'>['items'][number]
export type Stock = BodyGiven<'listPlaces'>['stock']
export type Place = BodyGiven<'listPlaces'>['items'][number]

/** The countries that are sold, and the one that was chosen; its first type stands in where none was chosen, or one that is not sold there. */
export function useCountries({ country, numberType }: Criteria) {
  const query = useQuery(ask('listRegulations'))
  const countries = (query.data?.body.items ?? []).filter(({ sold }) => sold)
  const chosen = countries.find((candidate) => candidate.country === country)
  const type = chosen?.numberTypes.find((sold) => sold === numberType) ?? chosen?.numberTypes[0]
  return { query, countries, chosen, type }
}

/** What numbers of a country and type are like, and where they are. */
export function useStock(kind: { readonly country: string | undefined; readonly numberType: NumberType | undefined }) {
  const { country = '', numberType } = kind
  const asked = ask('listPlaces', { query: { country, ...(numberType !== undefined && { numberType }), limit: 100 } })
  return useQuery({ ...asked, enabled: numberType !== undefined, placeholderData: keepPreviousData })
}

/** How many numbers are like this now, and one of them: asked while somebody types, but not at every key. */
export function useMatch(criteria: Criteria) {
  // As text: criteria that are put together anew whenever the form is drawn would never settle, and have it drawn again for ever.
  const [settled] = useDebouncedValue(JSON.stringify(criteria), 180)
  const query = queryOf(JSON.parse(settled) as Criteria) // Made of criteria one line above.
  return useQuery({
    ...ask('searchOffers', { query: { country: '', numberType: 'mobile', ...query, limit: 1, seed: 1 } }), enabled: query !== undefined, placeholderData: keepPreviousData,
  })
}
