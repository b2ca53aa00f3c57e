import type { AnswerOf } from '../../../../contract/endpoint.ts'
import type { Endpoints } from '../../../../contract/endpoints/index.ts'
import { notFound } from '../../../kernel/refusal.ts'
import type { CatalogueNeeds } from '../needs.ts'
import { describeOffers } from './describe-offers.ts'

/** One offer, whatever its state, with its demands. Refuses `resource.not_found`. */
export async function readOffer(needs: CatalogueNeeds, id: string): Promise<AnswerOf<Endpoints['readOffer']>> {
  const row = await needs.catalogue.readOffer(id)
  const { items, regulations } = describeOffers(needs, row === undefined ? [] : [row])
  const [shown] = items
  if (shown === undefined) throw notFound('offer')
  return { ...shown, demands: regulations }
}
