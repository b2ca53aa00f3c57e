import { statesOf } from '../../../../contract/lifecycle.ts'
import { purchaseLifecycle } from '../../../../contract/lifecycles/order.ts'
import type { Issue } from '../../../../contract/issue.ts'
import type { Caller } from '../../../kernel/actor.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { OfferRow } from '../../catalogue/index.ts'
import { holdOffers, orderHolds } from '../../holds/index.ts'
import { isRegulated } from '../../regulations/index.ts'
import type { OrderNeeds } from '../needs.ts'
import type { PurchaseRow } from '../purchase-store.ts'
import { showPurchase } from '../show.ts'
import { addOrders } from './add-orders.ts'
import { provisionLines } from './provision-lines.ts'

type Named = { readonly offerId: string; readonly pointer: string; readonly offer: OfferRow | undefined }
type Wanted = Named & { readonly offer: OfferRow }

/**
 * Buys unregulated offers, all of them or none: they are ordered now, the numbers are in the inventory as being set up, and the carriers answer later. What the organization holds itself, it may buy, unless
 * the hold stands in a request. Refuses `offer.regulated` before it looks at anything else (clause 69 of the process that this desk replaces: use neither
 * Buy command), `resource.not_found`, and
 * `offer.unavailable`, each naming the culprits by `/offerIds/<n>`; and `number.known` for one that somebody has imported.
 */
export async function purchaseOffers(needs: OrderNeeds, caller: Caller, { offerIds }: { offerIds: readonly string[] }) {
  const named = await nameOffers(needs, offerIds)
  const known = named.filter((wanted): wanted is Wanted => wanted.offer !== undefined)
  refuseRegulated(needs, known)
  refuseUnknown(named)

  await orderOffers(needs, caller, known)
  const purchase = await addPurchase(needs, caller)
  const orders = await addOrders(needs, {
    organizationId: caller.organizationId, origin: { purchaseId: purchase.id }, createdBy: caller.id,
    numbers: known.map(({ offer }) => ({ offerId: offer.id, carrierId: offer.carrier_id, requestLineId: null })),
  })
  for (const order of orders) await provisionLines(needs, order, await needs.orders.linesOf([order.id]))
  return showPurchase(purchase, await needs.orders.linesOf(orders.map(({ id }) => id)))
}

async function nameOffers(needs: OrderNeeds, offerIds: readonly string[]): Promise<Named[]> {
  const wanted = [...new Set(offerIds)]
  const offers = new Map((await needs.catalogue.readOffers(wanted)).map((offer) => [offer.id, offer]))
  return wanted.map((offerId) => ({ offerId, pointer: `/offerIds/${offerIds.indexOf(offerId)}`, offer: offers.get(offerId) }))
}

function refuseRegulated(needs: OrderNeeds, wanted: readonly Wanted[]): void {
  const regulated = wanted.filter(({ offer }) => isRegulated(needs.rulePacks, offer.country))
  const issues = regulated.map(({ pointer, offer }): Issue => ({ pointer, code: 'offer.regulated', params: { number: offer.e164 } }))
  if (issues.length > 0) throw new Refusal('offer.regulated', {}, issues)
}

function refuseUnknown(named: readonly Named[]): void {
  const issues = named.filter(({ offer }) => offer === undefined).map(({ pointer }): Issue => ({ pointer, code: 'offer.unknown' }))
  if (issues.length > 0) throw new Refusal('resource.not_found', { noun: 'offer' }, issues)
}

/** What nobody holds is held for a moment, so that of two buyers at once one comes first. */
async function orderOffers(needs: OrderNeeds, { id: by, organizationId }: Caller, wanted: readonly Wanted[]): Promise<void> {
  const results = await holdOffers(needs, { offerIds: wanted.map(({ offerId }) => offerId), organizationId, by })
  const holds = new Map(results.flatMap(({ offerId, hold }) => (hold === undefined || hold.request_id !== null ? [] : [[offerId, hold.id] as const])))
  refuseTaken(wanted.filter(({ offerId }) => !holds.has(offerId)))
  // Only here are the holds locked: one of one's own may have been ordered, released or put into a request since it was read.
  const { ordered } = await orderHolds(needs, [...holds.values()])
  const won = new Set(ordered.flatMap(({ offer_id: offerId, request_id: requestId }) => (requestId === null ? [offerId] : [])))
  refuseTaken(wanted.filter(({ offerId }) => !won.has(offerId)))
}

function refuseTaken(taken: readonly Wanted[]): void {
  const issues = taken.map(({ pointer, offer }): Issue => ({ pointer, code: 'offer.unavailable', params: { number: offer.e164 } }))
  if (issues.length > 0) throw new Refusal('offer.unavailable', {}, issues)
}

async function addPurchase(needs: OrderNeeds, { id: createdBy, organizationId }: Caller): Promise<PurchaseRow> {
  const [status] = statesOf(purchaseLifecycle)
  const purchase = await needs.purchases.add({ id: needs.ids.next(), organization_id: organizationId, status, created_by: createdBy, created_at: needs.clock.now() })
  await needs.announce({ name: 'purchase.created', subject: { type: 'purchase', id: purchase.id, organizationId }, to: status })
  return purchase
}
