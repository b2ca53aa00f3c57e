import type { AnswerOf, QueryOf } from '../../../../contract/endpoint.ts'
import type { Endpoints } from '../../../../contract/endpoints/index.ts'
import { pageFrom } from '../../../kernel/cursor.ts'
import { writtenForms } from '../../../kernel/phone-number.ts'
import type { CatalogueNeeds } from '../needs.ts'
import { readSoughtPlaces } from '../place.ts'
import { stockOnShelves, typesOnShelves } from '../shelf.ts'

type Answer = AnswerOf<Endpoints['listPlaces']>

/**
 * What a search in a country can be narrowed by: its places, one page of them, with how many numbers each has; the types that are sold at all; and what the
 * numbers of the type are like. A country where nobody sells anything has none of it. Refuses `cursor.invalid`.
 */
export async function listPlaces(needs: CatalogueNeeds, asked: QueryOf<Endpoints['listPlaces']>): Promise<Answer> {
  const { country, numberType, limit } = asked
  const rows = await needs.catalogue.places(readSoughtPlaces(asked), limit)
  const shelves = await needs.catalogue.shelves(country)
  const carriers = await needs.carrierRecords.list()
  const ofType = shelves.filter((shelf) => numberType === undefined || shelf.number_type === numberType)
  return {
    ...pageFrom(rows, limit, {
      key: ({ kind, key, region_key: regionKey }) => [kind, key, regionKey],
      show: ({ kind, name, region, localities, offers }) => ({ kind, name, region, localities, offers }),
    }),
    numberTypes: typesOnShelves(shelves),
    stock: { ...stockOnShelves(ofType, carriers), example: await exampleOf(needs, { country, numberType }) },
  }
}

async function exampleOf({ catalogue }: CatalogueNeeds, kind: Pick<QueryOf<Endpoints['listPlaces']>, 'country' | 'numberType'>): Promise<Answer['stock']['example']> {
  const offer = await catalogue.firstOf(kind)
  return offer === undefined ? null : { e164: offer.e164, significant: offer.national, ...writtenForms(offer.e164) }
}
