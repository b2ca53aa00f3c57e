import type { SoldCountry } from '../../regulations/index.ts'
import type { OfferNeeds } from '../needs.ts'

/** The countries that have something to sell now, each with its number types. */
export async function soldCountries({ catalogue }: Pick<OfferNeeds, 'catalogue'>): Promise<SoldCountry[]> {
  const sold = Map.groupBy(await catalogue.soldCountries(), ({ country }) => country)
  return [...sold].map(([country, rows]) => ({ country, numberTypes: rows.map(({ number_type: numberType }) => numberType) }))
}
