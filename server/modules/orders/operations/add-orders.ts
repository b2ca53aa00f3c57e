import { statesOf } from '../../../../contract/lifecycle.ts'
import { orderLifecycle, orderLineLifecycle } from '../../../../contract/lifecycles/order.ts'
import type { OrderNeeds } from '../needs.ts'
import { keyOf } from '../order.ts'
import type { OrderRow } from '../store.ts'

/** What is ordered for whom: on behalf of a request, or of a purchase. */
export type Ordering = {
  readonly organizationId: string
  readonly origin: { readonly requestId: string; readonly dossierVersionId: string | null } | { readonly purchaseId: string }
  readonly createdBy: string
  readonly numbers: readonly { readonly offerId: string; readonly carrierId: string; readonly requestLineId: string | null }[]
}

/** Writes the intent: one order a carrier, due at once. The offers are ordered already; no carrier has been asked. */
export async function addOrders(needs: OrderNeeds, { numbers, ...ordering }: Ordering): Promise<OrderRow[]> {
  const orders: OrderRow[] = []
  for (const [carrierId, ofCarrier] of Map.groupBy(numbers, (number) => number.carrierId)) {
    orders.push(await addOrder(needs, { ...ordering, carrierId, numbers: ofCarrier }))
  }
  return orders
}

async function addOrder(needs: OrderNeeds, { organizationId, origin, createdBy, carrierId, numbers }: Ordering & { readonly carrierId: string }): Promise<OrderRow> {
  const [id, now] = [needs.ids.next(), needs.clock.now()]
  const [status] = statesOf(orderLifecycle)
  const [lineStatus] = statesOf(orderLineLifecycle)
  const order = await needs.orders.add(
    {
      id, organization_id: organizationId, carrier_id: carrierId, status, idempotency_key: keyOf(id), carrier_order_id: null, carrier_said: null,
      request_id: 'requestId' in origin ? origin.requestId : null, purchase_id: 'purchaseId' in origin ? origin.purchaseId : null,
      dossier_version_id: 'requestId' in origin ? origin.dossierVersionId : null, next_attempt_at: now, created_by: createdBy, created_at: now,
    },
    numbers.map(({ offerId, requestLineId }) => ({
      id: needs.ids.next(), organization_id: organizationId, order_id: id, offer_id: offerId, request_line_id: requestLineId, status: lineStatus, reason: null,
    })),
  )
  await needs.announce({ name: 'order.prepared', subject: subjectOf(order), to: order.status, data: { carrierId, ...origin, quantity: numbers.length } })
  return order
}

export function subjectOf({ id, organization_id: organizationId }: Pick<OrderRow, 'id' | 'organization_id'>) {
  return { type: 'order', id, organizationId } as const
}
