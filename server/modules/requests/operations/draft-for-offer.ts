import type { Caller } from '../../../kernel/actor.ts'
import type { OfferRow } from '../../catalogue/index.ts'
import { holdOffers, isLive } from '../../holds/index.ts'
import type { RequestNeeds } from '../needs.ts'
import type { Reader } from '../show.ts'
import { changeRequest, createRequest } from './draft-request.ts'

export type Drafted = { readonly id: string; readonly reference: string }

/**
 * Holds an offer for the caller in the draft of a request, and tells which: the one that wants it already, else a new one. Whoever asks twice finds the same, and
 * a draft whose hold has ended gets another. Refuses what keeps an offer from being held (`hold.taken`, `offer.unavailable`, `hold.limit_reached`).
 */
export async function draftForOffer(needs: RequestNeeds, caller: Caller, offer: OfferRow, reader: Reader): Promise<Drafted> {
  const draft = await needs.requests.draftWanting(offer.id)
  const [result] = await holdOffers(needs, { offerIds: [offer.id], organizationId: caller.organizationId, by: caller.id, cap: needs.rules.holdsPerOrganization })
  const hold = result?.hold
  if (hold === undefined) throw result?.outcome === 'refused' ? result.refusal : new Error('An offer was held without a hold.')
  const standsIn = hold.request_id === null ? undefined : await needs.requests.read(hold.request_id)
  if (standsIn !== undefined) return standsIn
  if (draft === undefined) return (await createRequest(needs, caller, { country: offer.country, holdIds: [hold.id] }, reader)).answer
  const kept = (await needs.requests.linesOf([draft.id])).filter((line) => line.offer_id !== offer.id && isHeld(line, needs.clock.now()))
  const holdIds = [...kept.flatMap(({ hold_id: id }) => (id === null ? [] : [id])), hold.id]
  return (await changeRequest(needs, { id: draft.id, change: { holdIds }, revision: undefined }, reader)).answer
}

function isHeld({ hold_status: status, held_until: until }: { hold_status: Parameters<typeof isLive>[0]['status'] | null; held_until: Date | null }, now: Date): boolean {
  return status !== null && until !== null && isLive({ status, held_until: until }, now)
}
