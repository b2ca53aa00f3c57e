import { offerLifecycle } from '../../../../contract/lifecycles/offer.ts'
import { canMove } from '../../../kernel/move.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import { moveLockedOffers, type OfferRow } from '../../catalogue/index.ts'
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
 * something could be held and the organization has reached its cap before. A hold whose time is over counts as ended, whether or not the clock has come by.
 */
export async function holdOffers(needs: HoldNeeds, wish: HoldWish): Promise<HoldResult[]> {
  const wanted = [...new Set(wish.offerIds)]
  const seen = await seeOffers(needs, wanted)
  const candidates = seen.filter(isFree).map(({ id }) => id)
  const room = candidates.length === 0 ? 0 : await roomFor(needs, wish)

  // Only what looks free is locked, in the order of the ids: many who come after one offer are told so without queueing for it.
  const locked = await needs.catalogue.lockOffers(candidates)
  const offers = new Map([...seen, ...locked].map((offer) => [offer.id, offer]))
  const free = wanted.flatMap((id) => offers.get(id) ?? []).filter(isFree).slice(0, room)
  const held = await addHolds(needs, wish, await moveLockedOffers(needs, free, { event: 'hold', organizationId: wish.organizationId }))
  const own = await ownHolds(needs, wish, wanted.filter((id) => !held.has(id) && offers.get(id)?.status === 'held'))
  return wanted.map((offerId): HoldResult => {
    const hold = held.get(offerId)
    if (hold !== undefined) return { offerId, outcome: 'held', hold }
    return { offerId, outcome: 'refused', refusal: refusalFor(offers.get(offerId), wish), hold: own.get(offerId) }
  })
}

function isFree({ status }: OfferRow): boolean {
  return canMove(offerLifecycle, status, 'hold')
}

/** The offers as they stand, once those that only wait for the clock to end a hold have been freed. Nothing is locked but these. */
async function seeOffers(needs: HoldNeeds, offerIds: readonly string[]): Promise<OfferRow[]> {
  const seen = await needs.catalogue.readOffers(offerIds)
  const held = seen.filter(({ status }) => status === 'held').map(({ id }) => id)
  if (held.length === 0) return seen
  await needs.endOverdueHolds(held)
  // Read again even if nothing was left to end: then somebody else, the clock perhaps, came first.
  return await needs.catalogue.readOffers(offerIds)
}

/** How many more the organization may hold. Refuses `hold.limit_reached` when that is none. */
async function roomFor(needs: HoldNeeds, { organizationId, cap }: HoldWish): Promise<number> {
  if (cap === undefined) return Number.POSITIVE_INFINITY
  await needs.holds.lockHolder(organizationId)
  const live = await needs.holds.countLive(organizationId, needs.clock.now())
  if (live >= cap) throw new Refusal('hold.limit_reached', { limit: cap })
  return cap - live
}

/** The new holds, by offer. */
async function addHolds(needs: HoldNeeds, wish: HoldWish, offers: readonly OfferRow[]): Promise<ReadonlyMap<string, HoldRow>> {
  const { organizationId, by, requestId, until } = wish
  const now = needs.clock.now()
  const holds = await needs.holds.add(offers.map(({ id }) => ({
    id: needs.ids.next(), organization_id: organizationId, offer_id: id, request_id: requestId ?? null, status: 'held',
    held_until: until ?? endOfHold(now, needs.rules), created_by: by, created_at: now, ended_at: null,
  })))
  await needs.announce(...holds.map(({ id, e164, status }) => ({
    name: 'hold.created' as const, subject: { type: 'hold' as const, id, organizationId }, to: status, data: { e164 },
  })))
  return new Map(holds.map((hold) => [hold.offer_id, hold]))
}

async function ownHolds(needs: HoldNeeds, { organizationId }: HoldWish, offerIds: readonly string[]): Promise<ReadonlyMap<string, HoldRow>> {
  const open = await needs.holds.openOn(offerIds)
  return new Map(open.filter((hold) => hold.organization_id === organizationId).map((hold) => [hold.offer_id, hold]))
}

/** Why an offer that was not held could not be. One that was free met the cap. */
function refusalFor(offer: OfferRow | undefined, { cap = 0 }: HoldWish): Refusal {
  if (offer === undefined) return new Refusal('resource.not_found', { noun: 'offer' })
  if (isFree(offer)) return new Refusal('hold.limit_reached', { limit: cap })
  return new Refusal(offer.status === 'held' ? 'hold.taken' : 'offer.unavailable')
}
