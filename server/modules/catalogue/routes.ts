import type { Routes } from '../../platform/http/routes.ts'
import type { CatalogueNeeds } from './needs.ts'
import { listPlaces } from './operations/list-places.ts'
import { readOffer } from './operations/read-offer.ts'
import { searchOffers } from './operations/search-offers.ts'

export const catalogueRoutes: Routes<CatalogueNeeds, 'searchOffers' | 'readOffer' | 'listPlaces'> = {
  searchOffers: ({ needs, query, language }) => searchOffers(needs, query, { language }),
  listPlaces: ({ needs, query }) => listPlaces(needs, query),
  readOffer: ({ needs, params }) => readOffer(needs, params.id),
}
