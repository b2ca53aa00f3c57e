import type { Caller } from '../../../kernel/actor.ts'
import type { OfferRow } from '../../catalogue/index.ts'
import { holdOffers, isLive, type HoldRow } from '../../holds/index.ts'
import type { RequestNeeds } from '../needs.ts'
import type { Reader } from '../show.ts'
import type { LineRow } from '../store.ts'
import { changeRequest, createRequest } from './draft-request.ts'

export type Drafted = { readonly id: string; readonly reference: string }

/** More numbers than one request takes. */
const most = 100

/**
 * Holds an offer for the caller in the draft of a request, and tells which: the one that wants it already, whoever asks twice; else the caller's own for numbers
 * of its kind, as long as nobody has begun to prepare it, since a program that wants five asks five times and means one request; else a new one. A draft whose
 * hold has ended gets another. Refuses what keeps an offer from being held (`hold.taken`, `offer.unavailable`, `hold.limit_reached`).
 */
export async function draftForOffer(needs: RequestNeeds, caller: Caller, offer: OfferRow, reader: Reader): Promise<Drafted> {
  const draft = (await needs.drafts.wanting(offer.id)) ?? (await needs.drafts.untouched({ createdBy: caller.id, country: offer.country, numberType: offer.number_type }))
  const hold = await holdFor(needs, caller, offer)
  const standsIn = hold.request_id === null ? undefined : await needs.requests.read(hold.request_id)
  if (standsIn !== undefined) return standsIn
  const kept = draft === undefined ? [] : (await needs.requests.linesOf([draft.id])).filter((line) => line.offer_id !== offer.id && isHeld(line, needs.clock.now()))
  if (draft === undefined || kept.length >= most) return (await createRequest(needs, caller, { country: offer.country, holdIds: [hold.id] }, reader)).answer
  const holdIds = [...kept.flatMap(({ hold_id: id }) => (id === null ? [] : [id])), hold.id]
  return (await changeRequest(needs, { id: draft.id, change: { holdIds }, revision: undefined }, reader)).answer
}

async function holdFor(needs: RequestNeeds, { id: by, organizationId }: Caller, offer: OfferRow): Promise<HoldRow> {
  const [result] = await holdOffers(needs, { offerIds: [offer.id], organizationId, by, cap: needs.rules.holdsPerOrganization })
  if (result?.hold !== undefined) return result.hold
  throw result?.outcome === 'refused' ? result.refusal : new Error('An offer was held without a hold.')
}

function isHeld({ status: line, hold_status: status, held_until: until }: LineRow, now: Date): boolean {
  return line === 'wanted' && status !== null && until !== null && isLive({ status, held_until: until }, now)
}
