import type { AnswerOf } from '../../../contract/endpoint.ts'
import type { Endpoints } from '../../../contract/endpoints/index.ts'
import type { OrderLineRow, OrderRow } from './store.ts'
import type { PurchaseRow } from './purchase-store.ts'

/** An order offers no arrows: whoever wants it cancelled cancels the request. */
export function showOrder(row: OrderRow, lines: readonly OrderLineRow[]): AnswerOf<Endpoints['readOrder']> {
  return {
    id: row.id, organizationId: row.organization_id, carrierId: row.carrier_id, requestId: row.request_id, purchaseId: row.purchase_id, status: row.status,
    carrierOrderId: row.carrier_order_id, attempts: row.attempts, nextAttemptAt: row.next_attempt_at?.toISOString() ?? null, carrierSaid: row.carrier_said,
    lines: lines.filter(({ order_id: orderId }) => orderId === row.id).map((line) => ({
      id: line.id, e164: line.e164, offerId: line.offer_id, requestLineId: line.request_line_id, status: line.status, reason: line.reason, numberId: line.number_id,
    })),
    createdAt: row.created_at.toISOString(), arrows: [],
  }
}

/** A purchase goes its way by itself: nobody may do anything with it. */
export function showPurchase(row: PurchaseRow, lines: readonly OrderLineRow[]): AnswerOf<Endpoints['readPurchase']> {
  return {
    id: row.id, organizationId: row.organization_id, status: row.status,
    lines: lines.map((line) => ({
      offerId: line.offer_id, e164: line.e164, orderId: line.order_id, status: line.status, reason: line.reason, numberId: line.number_id,
      monthlyPrice: { minor: line.price_minor, currency: line.currency },
    })),
    createdAt: row.created_at.toISOString(), arrows: [],
  }
}
