import type { AnswerOf } from '../../../contract/endpoint.ts'
import type { Endpoints } from '../../../contract/endpoints/index.ts'
import { eventsFrom } from '../../../contract/lifecycle.ts'
import { offerLifecycle } from '../../../contract/lifecycles/offer.ts'
import { capabilities } from '../../../contract/vocabulary.ts'
import { writtenForms } from '../../kernel/phone-number.ts'
import type { OfferRow } from './store.ts'

export type ShownOffer = AnswerOf<Endpoints['searchOffers']>['items'][number]

/**
 * An offer as the API shows it, with what has been found out about its papers. Whoever sees offers may hold one; what follows then is the holder's, and
 * stands with the hold.
 */
export function showOffer(row: OfferRow, papers: Pick<ShownOffer, 'acquisition' | 'regulations'>): ShownOffer {
  return {
    id: row.id, e164: row.e164, ...writtenForms(row.e164), country: row.country, numberType: row.number_type,
    areaCode: row.area_code, region: row.region, locality: row.locality,
    capabilities: capabilities.filter((capability) => row[capability]), addressRequirement: row.address_requirement, carrierId: row.carrier_id,
    monthlyPrice: { minor: row.price_minor, currency: row.currency }, setupPrice: { minor: row.setup_minor, currency: row.currency },
    status: row.status, ...papers,
    arrows: eventsFrom(offerLifecycle, row.status, ['requester']).filter((event) => event === 'hold'),
  }
}
