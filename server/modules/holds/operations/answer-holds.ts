import type { AnswerOf, QueryOf } from '../../../../contract/endpoint.ts'
import type { Endpoints } from '../../../../contract/endpoints/index.ts'
import { describeRefusal } from '../../../../contract/language/speak.ts'
import type { Language } from '../../../../contract/vocabulary.ts'
import type { Caller } from '../../../kernel/actor.ts'
import { decodeCursor, pageFrom, type Page } from '../../../kernel/cursor.ts'
import { notFound } from '../../../kernel/refusal.ts'
import type { HoldNeeds } from '../needs.ts'
import { showHold, type ShownHold } from '../show.ts'
import { holdOffers, type HoldResult } from './hold-offers.ts'
import { releaseEach, type ReleaseResult } from './release-holds.ts'

type Results = AnswerOf<Endpoints['holdOffers']>
type Released = AnswerOf<Endpoints['releaseHolds']>
type Asking = { readonly caller: Caller; readonly language: Language }

/** Holds offers for the caller's organization, up to its cap, and says of each what became of it in the reader's language. */
export async function holdForCaller(needs: HoldNeeds, offerIds: readonly string[], asking: Asking): Promise<Results> {
  const { organizationId, id: by } = asking.caller
  const results = await holdOffers(needs, { offerIds, organizationId, by, cap: needs.rules.holdsPerOrganization })
  const held = results.filter(({ outcome }) => outcome === 'held').length
  return { results: results.map((result) => showResult(result, asking)), held, refused: results.length - held }
}

/** Lets the caller's holds go, and says of each what became of it in the reader's language. */
export async function releaseForCaller(needs: HoldNeeds, holdIds: readonly string[], asking: Asking): Promise<Released> {
  const results = await releaseEach(needs, holdIds)
  const released = results.filter(({ outcome }) => outcome === 'released').length
  return { results: results.map((result) => showRelease(result, asking)), released, refused: results.length - released }
}

/** The caller's holds, newest first. Refuses `cursor.invalid`. */
export async function listHolds(needs: HoldNeeds, { status, limit, cursor }: QueryOf<Endpoints['listHolds']>, caller: Caller): Promise<Page<ShownHold>> {
  const rows = await needs.holds.list({ status }, { limit, after: decodeCursor(cursor, ['instant', 'id']) })
  return pageFrom(rows, limit, { key: (row) => [row.created_at.toISOString(), row.id], show: (row) => showHold(row, caller) })
}

/** One hold. Refuses `resource.not_found` for another organization's as for none. */
export async function readHold(needs: HoldNeeds, id: string, caller: Caller): Promise<ShownHold> {
  const hold = await needs.holds.read(id)
  if (hold === undefined) throw notFound('hold')
  return showHold(hold, caller)
}

function showResult(result: HoldResult, { caller, language }: Asking): Results['results'][number] {
  const { offerId, outcome, hold } = result
  const shown = hold === undefined ? null : showHold(hold, caller)
  if (result.outcome === 'held') return { offerId, outcome, hold: shown, code: null, detail: null }
  const { code, params } = result.refusal
  return { offerId, outcome, hold: shown, code, detail: describeRefusal(language, code, params).detail }
}

function showRelease(result: ReleaseResult, { caller, language }: Asking): Released['results'][number] {
  const { holdId, outcome, hold } = result
  const shown = hold === undefined ? null : showHold(hold, caller)
  if (result.outcome === 'released') return { holdId, outcome, hold: shown, code: null, detail: null, fix: null }
  const { code, params } = result.refusal
  const { detail, fix } = describeRefusal(language, code, params)
  return { holdId, outcome, hold: shown, code, detail, fix }
}
