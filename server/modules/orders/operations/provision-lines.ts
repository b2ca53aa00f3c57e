import type { OrderNeeds } from '../needs.ts'
import type { OrderLineRow, OrderRow } from '../store.ts'

/**
 * Puts the numbers of these lines into the inventory, on their way: those of a purchase as soon as they are bought, those of a request once their carrier has
 * taken the order in. Doing it twice is doing it once.
 */
export async function provisionLines(needs: OrderNeeds, order: OrderRow, lines: readonly OrderLineRow[]): Promise<void> {
  const request = order.request_id === null ? undefined : await needs.requests.read(order.request_id)
  const offers = new Map((await needs.catalogue.readOffers(lines.map((line) => line.offer_id))).map((offer) => [offer.id, offer]))
  for (const line of lines) {
    const offer = offers.get(line.offer_id)
    if (offer === undefined) continue
    await needs.numberDesk.provision({
      offer, orderLineId: line.id, organizationId: order.organization_id,
      requestId: order.request_id, purchaseId: order.purchase_id, dossierId: request?.dossier_id ?? null,
    })
  }
}
