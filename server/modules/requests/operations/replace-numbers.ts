import type { Actor } from '../../../kernel/actor.ts'
import { findAlternatives, type OfferRow } from '../../catalogue/index.ts'
import { extendHolds, holdOffers } from '../../holds/index.ts'
import { mostRounds, proposalsALine, roundOf, unansweredGone } from '../line.ts'
import type { RequestNeeds } from '../needs.ts'
import { deadlineIn, heldUntil, pausedClock } from '../promise.ts'
import type { LineRow, RequestRow } from '../store.ts'
import { moveRequest } from './move-request.ts'

/** An alternative that is held for a request. */
type Found = { readonly replaces: LineRow; readonly offerId: string; readonly holdId: string; readonly e164: string }
type By = { readonly by?: Actor | undefined }

/**
 * Looks for alternatives to the numbers of a request that are gone, as the requester wished. `choose_for_me`: the best one is held and becomes a wanted line,
 * up to three times for one number. `ask_me`: up to three are held and proposed for each, and the request waits for a choice, its clock paused. A number
 * for which nothing is found is marked `area_sold_out`. Gives how many lines became wanted. Clauses 75 to 81 of the process that this desk replaces.
 */
export async function replaceNumbers(needs: RequestNeeds, request: RequestRow, lines: readonly LineRow[], { by }: By = {}): Promise<{ wanted: number }> {
  const asking = request.alternatives === 'ask_me'
  const found: Found[] = []
  for (const gone of unansweredGone(lines)) {
    const excluding = [...lines.map(({ offer_id: offerId }) => offerId), ...found.map(({ offerId }) => offerId)]
    const exhausted = !asking && roundOf(gone, lines) >= mostRounds
    const held = exhausted ? [] : await holdAlternatives(needs, request, { gone, excluding, count: asking ? proposalsALine : 1 })
    if (held.length === 0) await needs.requests.changeLines([gone.id], { reason: 'area_sold_out' })
    found.push(...held)
  }
  if (found.length === 0) return { wanted: 0 }
  await addAlternatives(needs, request, found, { status: asking ? 'proposed' : 'wanted', position: lines.length, by })
  const waiting = asking ? await ask(needs, request, { by }) : request
  await extendHolds(needs, { holdIds: found.map(({ holdId }) => holdId), until: heldUntil(waiting, needs.clock.now(), needs.rules) })
  return { wanted: asking ? 0 : found.length }
}

type Search = { readonly gone: LineRow; readonly excluding: readonly string[]; readonly count: number }

/** Holds the best alternatives that can be had. Somebody may be quicker for any of them, so that a few more are tried than are wanted. */
async function holdAlternatives(needs: RequestNeeds, request: RequestRow, { gone, excluding, count }: Search): Promise<Found[]> {
  const offer = await needs.catalogue.readOffer(gone.offer_id)
  if (offer === undefined) return []
  const candidates = await findAlternatives(needs, { offer, carriers: await carriersFor(needs, request, gone), excluding, limit: count * 3 })
  const held: Found[] = []
  for (const candidate of candidates) {
    if (held.length === count) break
    const holdId = await holdFor(needs, request, candidate)
    if (holdId !== undefined) held.push({ replaces: gone, offerId: candidate.id, holdId, e164: candidate.e164 })
  }
  return held
}

/** Only carriers whose demands the papers answer; for numbers that need none, every carrier that sells such numbers. */
async function carriersFor(needs: RequestNeeds, request: RequestRow, { country, number_type: numberType }: LineRow): Promise<readonly string[]> {
  const dossier = request.dossier_id === null ? undefined : await needs.dossiers.readDossier(request.dossier_id)
  return dossier === undefined ? await needs.carriersSelling({ country, numberType }) : dossier.carriers
}

/** In the name of whoever handed the request in: it is held for them. */
async function holdFor(needs: RequestNeeds, request: RequestRow, offer: OfferRow): Promise<string | undefined> {
  const by = request.submitted_by ?? request.created_by
  const [result] = await holdOffers(needs, { offerIds: [offer.id], organizationId: request.organization_id, by, requestId: request.id })
  return result?.outcome === 'held' ? result.hold.id : undefined
}

type Birth = { readonly status: 'wanted' | 'proposed'; readonly position: number } & By

async function addAlternatives(needs: RequestNeeds, request: RequestRow, found: readonly Found[], { status, position, by }: Birth): Promise<void> {
  const rows = found.map(({ replaces, offerId, holdId }, index) => ({
    id: needs.ids.next(), organization_id: request.organization_id, request_id: request.id, position: position + index, offer_id: offerId, hold_id: holdId,
    replaces_line_id: replaces.id, status, reason: null, created_at: needs.clock.now(),
  }))
  await needs.requests.addLines(rows)
  await needs.announce(...rows.map((row, index) => ({
    name: 'requestLine.added' as const, subject: { type: 'requestLine' as const, id: row.id, organizationId: request.organization_id }, to: status,
    data: { requestId: request.id, e164: found[index]?.e164, replaces: row.replaces_line_id }, ...(by && { by }),
  })))
}

/** A request that waits for a choice already is asked again, and given the whole time again. */
async function ask(needs: RequestNeeds, request: RequestRow, { by }: By): Promise<RequestRow> {
  const now = needs.clock.now()
  const deadline = deadlineIn(needs.rules.choiceBusinessDays, { country: request.country, now, rules: needs.rules })
  return await moveRequest(needs, request, 'ask', { ...pausedClock(request, now, needs.rules), choice_deadline: deadline, by })
}
