import { numberLifecycle } from '../../../../contract/lifecycles/number.ts'
import type { Actor } from '../../../kernel/actor.ts'
import { move } from '../../../kernel/move.ts'
import { notFound, Refusal } from '../../../kernel/refusal.ts'
import type { InventoryNeeds } from '../needs.ts'
import type { NumberRow } from '../store.ts'
import type { OfferRow } from '../../catalogue/index.ts'

export type Provisioning = {
  readonly offer: OfferRow
  readonly orderLineId: string
  readonly organizationId: string
  readonly requestId: string | null
  readonly purchaseId: string | null
  readonly dossierId: string | null
}

/** Puts an ordered number into the inventory, not usable yet. Doing it twice for one order line is doing it once. Refuses `number.known`. */
export async function provisionNumber(needs: InventoryNeeds, { offer, orderLineId, organizationId, ...origin }: Provisioning): Promise<NumberRow> {
  const known = await needs.numbers.lockByOrderLine(orderLineId)
  if (known !== undefined) return known
  const added = await needs.numbers.addUnlessOwned({
    id: needs.ids.next(), organization_id: organizationId, e164: offer.e164, country: offer.country, number_type: offer.number_type,
    sms: offer.sms, mms: offer.mms, voice: offer.voice, carrier_id: offer.carrier_id, offer_id: offer.id, order_line_id: orderLineId,
    request_id: origin.requestId, purchase_id: origin.purchaseId, dossier_id: origin.dossierId, status: 'provisioning',
    price_minor: offer.price_minor, currency: offer.currency, created_at: needs.clock.now(),
  })
  // A carrier that offers what an organization has imported sells what is not its own.
  if (added === undefined) throw new Refusal('number.known', { number: offer.e164 })
  await needs.announce({ name: 'number.provisioned', subject: subjectOf(added), to: added.status, data: { e164: added.e164 } })
  return added
}

/** The carrier delivered: the number is usable, and paid for, from now on. */
export async function activateNumber(needs: InventoryNeeds, orderLineId: string, by: Actor): Promise<void> {
  const number = await lockOrdered(needs, orderLineId)
  const active = move(numberLifecycle, number.status, 'activate')
  await needs.numbers.change(number.id, { status: active, purchased_at: needs.clock.now() })
  await needs.announce({ name: 'number.activate', subject: subjectOf(number), from: number.status, to: active, data: { e164: number.e164 }, by })
}

/** The carrier will not deliver this one. */
export async function failNumber(needs: InventoryNeeds, orderLineId: string, by: Actor): Promise<void> {
  const number = await lockOrdered(needs, orderLineId)
  const failed = move(numberLifecycle, number.status, 'fail')
  await needs.numbers.change(number.id, { status: failed })
  await needs.announce({ name: 'number.fail', subject: subjectOf(number), from: number.status, to: failed, data: { e164: number.e164 }, by })
}

async function lockOrdered(needs: InventoryNeeds, orderLineId: string): Promise<NumberRow> {
  const number = await needs.numbers.lockByOrderLine(orderLineId)
  if (number === undefined) throw notFound('number')
  return number
}

export function subjectOf({ id, organization_id }: NumberRow) {
  return { type: 'number', id, organizationId: organization_id } as const
}
