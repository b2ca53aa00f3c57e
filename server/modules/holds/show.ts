import { arrowsOffered, type ArrowReader } from '../../../contract/arrows.ts'
import type { AnswerOf } from '../../../contract/endpoint.ts'
import type { Endpoints } from '../../../contract/endpoints/index.ts'
import { holdLifecycle } from '../../../contract/lifecycles/hold.ts'
import { writtenForms } from '../../kernel/phone-number.ts'
import type { HoldRow } from './store.ts'

export type ShownHold = AnswerOf<Endpoints['readHold']>

/** A hold as its reader sees it: the arrows are those they may follow. */
export function showHold(row: HoldRow, reader: ArrowReader): ShownHold {
  return {
    id: row.id, organizationId: row.organization_id, offerId: row.offer_id, e164: row.e164, international: writtenForms(row.e164).international, country: row.country, numberType: row.number_type,
    carrierId: row.carrier_id, monthlyPrice: { minor: row.price_minor, currency: row.currency }, setupPrice: { minor: row.setup_minor, currency: row.currency },
    status: row.status, heldUntil: row.held_until.toISOString(), requestId: row.request_id, keptBy: row.kept_by, createdAt: row.created_at.toISOString(),
    // What `releaseHold` would refuse is not offered.
    arrows: row.handed_in_with === null ? arrowsOffered(holdLifecycle, { status: row.status, organizationId: row.organization_id }, reader) : [],
  }
}
