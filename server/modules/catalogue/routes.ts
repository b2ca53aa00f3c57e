import type { Routes } from '../../platform/http/routes.ts'
import type { CatalogueNeeds } from './needs.ts'
import { readOffer } from './operations/read-offer.ts'
import { searchOffers } from './operations/search-offers.ts'

export const catalogueRoutes: Routes<CatalogueNeeds, 'searchOffers' | 'readOffer'> = {
  searchOffers: ({ needs, query, language }) => searchOffers(needs, query, { language }),
  readOffer: ({ needs, params }) => readOffer(needs, params.id),
}
