import type { NumberType } from '../../../../contract/vocabulary.ts'
import type { SoldCountry } from '../../regulations/index.ts'
import type { OfferNeeds } from '../needs.ts'

/** The countries that have something to sell now, each with its number types. */
export async function soldCountries({ catalogue }: Pick<OfferNeeds, 'catalogue'>): Promise<SoldCountry[]> {
  const sold = Map.groupBy(await catalogue.soldCountries(), ({ country }) => country)
  return [...sold].map(([country, rows]) => ({ country, numberTypes: rows.map(({ number_type: numberType }) => numberType) }))
}

/** The carriers that have numbers of a country and type to sell now. */
export async function carriersSelling({ catalogue }: Pick<OfferNeeds, 'catalogue'>, { country, numberType }: { readonly country: string; readonly numberType: NumberType }): Promise<string[]> {
  return (await catalogue.carriersSelling(country, numberType)).map(({ id }) => id)
}
