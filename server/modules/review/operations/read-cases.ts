import type { QueryOf } from '../../../../contract/endpoint.ts'
import type { Endpoints } from '../../../../contract/endpoints/index.ts'
import { isOver, statesOf } from '../../../../contract/lifecycle.ts'
import { caseLifecycle } from '../../../../contract/lifecycles/review-case.ts'
import type { Language } from '../../../../contract/vocabulary.ts'
import type { Caller } from '../../../kernel/actor.ts'
import { decodeCursor, pageFrom, type Key } from '../../../kernel/cursor.ts'
import { canMove } from '../../../kernel/move.ts'
import { notFound, Refusal } from '../../../kernel/refusal.ts'
import { findingsBeforeApproval, readVerdicts, showVersionOf } from '../../dossiers/index.ts'
import { quantityOf, showRequest } from '../../requests/index.ts'
import type { ReviewNeeds } from '../needs.ts'
import { showSummary, type CaseAnswer } from '../show.ts'

export type Reader = { readonly caller: Caller; readonly language: Language }

const undecided = statesOf(caseLifecycle).filter((status) => !isOver(caseLifecycle, status))

/** The queue: due soonest first. Undecided cases, unless others are asked for. */
export async function listCases(needs: ReviewNeeds, { status = undecided, country, mine, limit, cursor }: QueryOf<Endpoints['listCases']>, { caller }: Reader) {
  const rows = await needs.cases.list({ status, country, assigneeId: mine ? caller.id : undefined }, { limit, after: placeOf(cursor) })
  const lines = Map.groupBy(await needs.requests.linesOf(rows.map(({ request_id: requestId }) => requestId)), (line) => line.request_id)
  const circumstances = { reader: caller, now: needs.clock.now(), timeZone: needs.rules.timeZone }
  return pageFrom(rows, limit, {
    key: (row) => [row.due_key, row.id],
    show: (row) => showSummary(row, quantityOf(lines.get(row.request_id) ?? []), circumstances),
  })
}

/** One case with everything that a reviewer looks at side by side: what is asked for, the very papers that were handed in, and what still lacks a verdict. */
export async function showCase(needs: ReviewNeeds, id: string, { caller, language }: Reader): Promise<{ answer: CaseAnswer; revision: number }> {
  const row = await needs.cases.read(id)
  if (row === undefined) throw notFound('case')
  const lines = await needs.requests.linesOf([row.request_id])
  const { answer: request } = await showRequest(needs, row.request_id, { caller, language })
  const answer = {
    ...showSummary(row, quantityOf(lines), { reader: caller, now: needs.clock.now(), timeZone: needs.rules.timeZone }),
    request, ...(await papersOf(needs, row.dossier_version_id, { caller, language })), note: row.note, reason: row.reason,
  }
  return { answer: { ...answer, approvable: answer.approvable && canMove(caseLifecycle, row.status, 'approve') }, revision: row.revision }
}

type Papers = Pick<CaseAnswer, 'dossier' | 'verdictsMissing' | 'approvable'>

async function papersOf(needs: ReviewNeeds, versionId: string | null, { caller, language }: Reader): Promise<Papers> {
  if (versionId === null) return { dossier: null, verdictsMissing: [], approvable: true }
  const dossier = await showVersionOf(needs, versionId, { caller, language })
  const { missing } = await readVerdicts(needs, versionId)
  return { dossier, verdictsMissing: [...missing], approvable: (await findingsBeforeApproval(needs, versionId)).length === 0 }
}

/** `infinity` is a day to the database, and the place of cases that have no due day. */
function placeOf(cursor: string | undefined): Key | undefined {
  const key = decodeCursor(cursor, ['string', 'id'])
  if (key !== undefined && key[0] !== 'infinity' && !isDay(String(key[0]))) throw new Refusal('cursor.invalid')
  return key
}

function isDay(text: string): boolean {
  const instant = Date.parse(`${text}T00:00:00.000Z`)
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(`${text}T`)
}
