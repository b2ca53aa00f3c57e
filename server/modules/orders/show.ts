import { arrowsOffered, type ArrowReader } from '../../../contract/arrows.ts'
import type { AnswerOf } from '../../../contract/endpoint.ts'
import type { Endpoints } from '../../../contract/endpoints/index.ts'
import { orderLifecycle } from '../../../contract/lifecycles/order.ts'
import { writtenForms } from '../../kernel/phone-number.ts'
import type { OrderLineRow, OrderRow } from './store.ts'
import type { PurchaseRow } from './purchase-store.ts'
import type { OrderWordRow } from './words-store.ts'

/** An order offers arrows to the desk only: whoever wants it cancelled cancels the request. */
export function showOrder(row: OrderRow, lines: readonly OrderLineRow[], reader: ArrowReader): AnswerOf<Endpoints['readOrder']> {
  return {
    id: row.id, organizationId: row.organization_id, organizationName: row.organization_name, carrierId: row.carrier_id,
    requestId: row.request_id, requestReference: row.request_reference, purchaseId: row.purchase_id, status: row.status,
    carrierOrderId: row.carrier_order_id, attempts: row.attempts, nextAttemptAt: row.next_attempt_at?.toISOString() ?? null,
    lastAnswerAt: row.last_answer_at?.toISOString() ?? null, deniedSince: row.denied_since?.toISOString() ?? null,
    settledAt: row.settled_at?.toISOString() ?? null, carrierSaid: row.carrier_said,
    lines: lines.filter(({ order_id: orderId }) => orderId === row.id).map((line) => ({
      id: line.id, e164: line.e164, international: writtenForms(line.e164).international, offerId: line.offer_id, requestLineId: line.request_line_id, status: line.status, reason: line.reason, numberId: line.number_id,
    })),
    createdAt: row.created_at.toISOString(), arrows: arrowsOf(row, reader),
  }
}

/** Only what its carrier denies can be settled, and only once. */
function arrowsOf(row: OrderRow, reader: ArrowReader): string[] {
  const settles = row.denied_since !== null && row.settled_at === null
  return arrowsOffered(orderLifecycle, { status: row.status, organizationId: row.organization_id }, reader).filter((event) => event !== 'settle' || settles)
}

export function showWord(row: OrderWordRow): AnswerOf<Endpoints['listOrderWords']>['items'][number] {
  return {
    id: row.id, kind: row.kind, said: row.said, speaker: { kind: row.speaker_kind, name: row.speaker_name }, times: row.times,
    firstAt: row.first_at.toISOString(), lastAt: row.last_at.toISOString(),
  }
}

/** A purchase goes its way by itself: nobody may do anything with it. */
export function showPurchase(row: PurchaseRow, lines: readonly OrderLineRow[]): AnswerOf<Endpoints['readPurchase']> {
  return {
    id: row.id, organizationId: row.organization_id, status: row.status,
    lines: lines.map((line) => ({
      offerId: line.offer_id, e164: line.e164, international: writtenForms(line.e164).international, orderId: line.order_id, status: line.status, reason: line.reason, numberId: line.number_id,
      monthlyPrice: { minor: line.price_minor, currency: line.currency },
    })),
    createdAt: row.created_at.toISOString(), arrows: [],
  }
}
