import { Refusal } from '../../../kernel/refusal.ts'
import { moveOffers, type OfferRow } from '../../catalogue/index.ts'
import { endOfHold } from '../hold.ts'
import type { HoldNeeds } from '../needs.ts'
import type { HoldRow } from '../store.ts'

export type HoldWish = {
  readonly offerIds: readonly string[]
  readonly organizationId: string
  /** Id of the person, the client or the organization in whose name they are held. */
  readonly by: string
  /** The request that they are held for, when it is known already. */
  readonly requestId?: string
  /** When the holds end; after the desk's usual minutes if nothing is said. */
  readonly until?: Date
  /** How many live holds the organization may come to have; as many as there are offers if nothing is said. */
  readonly cap?: number
}

/** A refused offer that the organization itself holds already comes with that hold. */
export type HoldResult =
  | { readonly offerId: string; readonly outcome: 'held'; readonly hold: HoldRow }
  | { readonly offerId: string; readonly outcome: 'refused'; readonly refusal: Refusal; readonly hold: HoldRow | undefined }

/**
 * Holds offers for an organization: each has its own result, in the order in which they were named and each once, and what could be held is held. An offer
 * is refused as `resource.not_found`, `hold.taken`, `offer.unavailable` (ordered, sold or gone) or `hold.limit_reached`; the whole call is refused only where
 * the organization has reached its cap before. A hold whose time is over counts as ended, whether or not the clock has come by.
 */
export async function holdOffers(needs: HoldNeeds, wish: HoldWish): Promise<HoldResult[]> {
  const wanted = [...new Set(wish.offerIds)]
  const room = await roomFor(needs, wish)
  const offers = await lockFree(needs, wanted)
  const free = wanted.filter((id) => offers.get(id)?.status === 'available')

  const { moved } = await moveOffers(needs, { offerIds: free.slice(0, room), event: 'hold', organizationId: wish.organizationId })
  await addHolds(needs, wish, moved)
  const open = await needs.holds.openOn(wanted)
  const own = new Map(open.filter(({ organization_id: id }) => id === wish.organizationId).map((hold) => [hold.offer_id, hold]))
  const held = new Set(moved.map(({ id }) => id))
  return wanted.map((offerId): HoldResult => {
    const hold = own.get(offerId)
    if (hold !== undefined && held.has(offerId)) return { offerId, outcome: 'held', hold }
    return { offerId, outcome: 'refused', refusal: refusalFor(offers.get(offerId), wish), hold }
  })
}

/** How many more the organization may hold. Refuses `hold.limit_reached` when that is none. */
async function roomFor(needs: HoldNeeds, { organizationId, cap }: HoldWish): Promise<number> {
  if (cap === undefined) return Number.POSITIVE_INFINITY
  await needs.holds.lockHolder(organizationId)
  const live = await needs.holds.countLive(organizationId, needs.clock.now())
  if (live >= cap) throw new Refusal('hold.limit_reached', { limit: cap })
  return cap - live
}

/** Locks the offers, and frees those of them that only wait for the clock to end a hold. */
async function lockFree(needs: HoldNeeds, offerIds: readonly string[]): Promise<ReadonlyMap<string, OfferRow>> {
  const locked = await needs.catalogue.lockOffers(offerIds)
  const held = locked.filter(({ status }) => status === 'held').map(({ id }) => id)
  if (held.length > 0) await needs.endOverdueHolds(held)
  const offers = [...locked, ...(await needs.catalogue.readOffers(held))]
  return new Map(offers.map((offer) => [offer.id, offer]))
}

async function addHolds(needs: HoldNeeds, { organizationId, by, requestId, until }: HoldWish, offers: readonly OfferRow[]): Promise<void> {
  const now = needs.clock.now()
  const holds = offers.map(({ id, e164 }) => ({ id: needs.ids.next(), offerId: id, e164 }))
  await needs.holds.add(holds.map(({ id, offerId }) => ({
    id, organization_id: organizationId, offer_id: offerId, request_id: requestId ?? null, status: 'held', held_until: until ?? endOfHold(now, needs.rules),
    created_by: by, created_at: now, ended_at: null,
  })))
  await needs.announce(...holds.map(({ id, e164 }) => ({ name: 'hold.created' as const, subject: { type: 'hold', id, organizationId }, to: 'held', data: { e164 } })))
}

/** Why an offer that was not held could not be. One that was free met the cap. */
function refusalFor(offer: OfferRow | undefined, { cap = 0 }: HoldWish): Refusal {
  if (offer === undefined) return new Refusal('resource.not_found', { noun: 'offer' })
  if (offer.status === 'available') return new Refusal('hold.limit_reached', { limit: cap })
  return new Refusal(offer.status === 'held' ? 'hold.taken' : 'offer.unavailable')
}
