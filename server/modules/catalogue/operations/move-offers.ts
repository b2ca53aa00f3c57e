import type { EventOf } from '../../../../contract/lifecycle.ts'
import { offerLifecycle, type OfferStatus } from '../../../../contract/lifecycles/offer.ts'
import type { Actor } from '../../../kernel/actor.ts'
import { canMove, move } from '../../../kernel/move.ts'
import type { OfferNeeds } from '../needs.ts'
import type { OfferRow } from '../store.ts'

type Moving = {
  readonly offerIds: readonly string[]
  readonly event: EventOf<typeof offerLifecycle>
  /** Offers belong to nobody: their move is told to the organization for which they move. */
  readonly organizationId: string
  /** Who moves them, where that is not the actor of the unit of work. */
  readonly by?: Actor
}
/** An offer that could not follow the event, with where it stands; undefined: the desk has no such offer. */
export type StuckOffer = { readonly offerId: string; readonly status: OfferStatus | undefined }
export type MovedOffers = { readonly moved: OfferRow[]; readonly stuck: StuckOffer[] }

/**
 * Moves along `event` every offer that can follow it, and says where the others stand. Locks the offers in the order of their ids and announces
 * each move. What is stuck is the caller's to judge: nothing is refused here.
 */
export async function moveOffers(needs: OfferNeeds, { offerIds, ...moving }: Moving): Promise<MovedOffers> {
  const wanted = [...new Set(offerIds)]
  const locked = await needs.catalogue.lockOffers(wanted)
  const moved = await moveLockedOffers(needs, locked, moving)
  const free = new Set(moved.map(({ id }) => id))
  const stood = new Map(locked.map(({ id, status }) => [id, status]))
  return { moved, stuck: wanted.filter((id) => !free.has(id)).map((offerId) => ({ offerId, status: stood.get(offerId) })) }
}

/** The same for offers that the caller has locked: those that cannot follow the event stay where they are. Gives those that moved. */
export async function moveLockedOffers(needs: OfferNeeds, offers: readonly OfferRow[], moving: Omit<Moving, 'offerIds'>): Promise<OfferRow[]> {
  const { event, organizationId, by } = moving
  const steps = offers.filter(({ status }) => canMove(offerLifecycle, status, event)).map((offer) => ({ offer, to: move(offerLifecycle, offer.status, event) }))
  const moved: OfferRow[] = []
  for (const [to, together] of Map.groupBy(steps, (step) => step.to)) {
    moved.push(...(await needs.catalogue.saveStatus(together.map(({ offer }) => offer.id), { status: to, at: needs.clock.now() })))
  }
  await needs.announce(...steps.map(({ offer, to }) => ({
    name: `offer.${event}` as const, subject: { type: 'offer' as const, id: offer.id, organizationId }, from: offer.status, to,
    data: { e164: offer.e164 }, ...(by && { by }),
  })))
  return moved
}
