/** Offers: what the carriers would sell, searched as one. */
export type { CatalogueNeeds, DemandNeeds, OfferNeeds } from './needs.ts'
export { describeOffers, type DescribedOffers } from './operations/describe-offers.ts'
export { findAlternatives } from './operations/find-alternatives.ts'
export { importStock } from './operations/import-stock.ts'
export { moveLockedOffers, moveOffers, type MovedOffers, type StuckOffer } from './operations/move-offers.ts'
export { catalogueRoutes } from './routes.ts'
export { carriersSelling, soldCountries } from './operations/sold-countries.ts'
export { catalogueStore, type CatalogueStore, type OfferRow } from './store.ts'
