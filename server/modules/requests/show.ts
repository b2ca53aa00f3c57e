import { arrowsOffered, type ArrowReader } from '../../../contract/arrows.ts'
import type { AnswerOf } from '../../../contract/endpoint.ts'
import type { requestEndpoints } from '../../../contract/endpoints/requests.ts'
import type { Issue } from '../../../contract/issue.ts'
import { describeIssue, describeReason } from '../../../contract/language/speak.ts'
import { requestLifecycle } from '../../../contract/lifecycles/request.ts'
import type { Language } from '../../../contract/vocabulary.ts'
import type { DeskRules } from '../../kernel/desk-rules.ts'
import { waitingOn } from './ball.ts'
import { shownClock } from './promise.ts'
import type { LineRow, RequestRow } from './store.ts'

export type RequestAnswer = AnswerOf<typeof requestEndpoints.readRequest>

/** Who reads: in which language, for whom and with which permissions. */
export type Reader = { readonly language: Language; readonly caller: ArrowReader }

/** What stands beside a request: its lines and, while it can be changed, what handing it in would find. */
type Beside = { readonly lines: readonly LineRow[]; readonly weighed: { readonly missing: readonly Issue[]; readonly expectedBy: string } | undefined }
type Circumstances = { readonly now: Date; readonly rules: DeskRules }

/** A request as the API shows it: its clock as it stands now, its reason in the reader's language, the arrows that the reader may follow. */
export function showRequest(row: RequestRow, { lines, weighed }: Beside, reader: Reader, { now, rules }: Circumstances): RequestAnswer {
  return {
    id: row.id, organizationId: row.organization_id, reference: row.reference, status: row.status, country: row.country, numberType: row.number_type,
    dossierId: row.dossier_id, dossierVersion: row.dossier_version, alternatives: row.alternatives, contactEmail: row.contact_email, note: row.note,
    lines: lines.map(showLine),
    clock: { ...shownClock(row, now, rules), waitingOn: waitingOn(row.status) },
    choiceDeadline: row.choice_deadline?.toISOString() ?? null, answerDeadline: row.answer_deadline?.toISOString() ?? null,
    reason: row.reason, reasonText: row.reason === null ? null : describeReason(reader.language, row.reason).sentence, deskNote: row.desk_note,
    preparation: weighed === undefined ? null : { step: row.step, missing: weighed.missing.map((issue) => showIssue(issue, reader.language)), expectedBy: weighed.expectedBy },
    createdAt: row.created_at.toISOString(), submittedAt: row.submitted_at?.toISOString() ?? null, closedAt: row.closed_at?.toISOString() ?? null,
    arrows: arrowsOffered(requestLifecycle, { status: row.status, organizationId: row.organization_id }, reader.caller),
  }
}

function showIssue(issue: Issue, language: Language) {
  return { pointer: issue.pointer, code: issue.code, detail: describeIssue(language, issue) }
}

function showLine(line: LineRow): RequestAnswer['lines'][number] {
  return {
    id: line.id, offerId: line.offer_id, holdId: line.hold_id, e164: line.e164, carrierId: line.carrier_id,
    monthlyPrice: { minor: line.price_minor, currency: line.currency }, status: line.status, replaces: line.replaces_line_id, reason: line.reason,
    heldUntil: line.hold_status === 'held' ? (line.held_until?.toISOString() ?? null) : null, numberId: line.number_id,
  }
}
