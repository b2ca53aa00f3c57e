import { arrowsOffered, type ArrowReader } from '../../../contract/arrows.ts'
import type { AnswerOf } from '../../../contract/endpoint.ts'
import type { requestEndpoints } from '../../../contract/endpoints/requests.ts'
import type { Issue } from '../../../contract/issue.ts'
import { describeIssue, describeReason } from '../../../contract/language/speak.ts'
import { requestLifecycle } from '../../../contract/lifecycles/request.ts'
import { licences } from '../../../contract/licences.ts'
import { covers, type Permission } from '../../../contract/permissions.ts'
import type { Language, PaperNeed } from '../../../contract/vocabulary.ts'
import type { DeskRules } from '../../kernel/desk-rules.ts'
import { isSameArea, sharedStart } from '../../kernel/nearness.ts'
import { writtenForms } from '../../kernel/phone-number.ts'
import { waitingOn } from './ball.ts'
import { addableUntil, isAddable } from './remark.ts'
import type { RemarkCounts } from './remark-store.ts'
import { shownClock } from './promise.ts'
import type { LineRow, RequestRow } from './store.ts'

export type RequestAnswer = AnswerOf<typeof requestEndpoints.readRequest>

/** Who reads: in which language, for whom and with which permissions. */
export type Reader = { readonly language: Language; readonly caller: ArrowReader & { readonly id: string } }

/** What stands beside a request: its lines, while it can be changed what handing it in would find, and what was said about it. */
type Beside = {
  readonly lines: readonly LineRow[]
  readonly weighed: { readonly papers: PaperNeed; readonly missing: readonly Issue[]; readonly expectedBy: string } | undefined
  readonly remarks: RemarkCounts | undefined
}
type Circumstances = { readonly now: Date; readonly rules: DeskRules }

/** A request as the API shows it: its clock as it stands now, its reason in the reader's language, the arrows that the reader may follow. */
export function showRequest(row: RequestRow, { lines, weighed, remarks }: Beside, reader: Reader, { now, rules }: Circumstances): RequestAnswer {
  return {
    id: row.id, organizationId: row.organization_id, organizationName: row.organization_name, reference: row.reference, status: row.status, country: row.country,
    numberType: row.number_type,
    dossierId: row.dossier_id, dossierVersion: row.dossier_version, alternatives: row.alternatives, contactEmail: row.contact_email, note: row.note,
    lines: lines.map((line) => showLine(line, lines)),
    clock: { ...shownClock(row, now, rules), waitingOn: waitingOn(row.status) },
    choiceDeadline: row.choice_deadline?.toISOString() ?? null, answerDeadline: row.answer_deadline?.toISOString() ?? null,
    reason: row.reason, reasonText: row.reason === null ? null : describeReason(reader.language, row.reason).sentence, deskNote: row.desk_note,
    preparation: weighed === undefined ? null : { ...weighed, step: row.step, missing: weighed.missing.map((issue) => showIssue(issue, reader.language)) },
    conversation: showConversation(row, reader.caller, { now, remarks }), caseId: seesCases(reader.caller) ? row.case_id : null,
    createdAt: row.created_at.toISOString(), submittedAt: row.submitted_at?.toISOString() ?? null, closedAt: row.closed_at?.toISOString() ?? null,
    arrows: arrowsOffered(requestLifecycle, { status: row.status, organizationId: row.organization_id }, reader.caller),
  }
}

function showIssue(issue: Issue, language: Language) {
  return { pointer: issue.pointer, code: issue.code, detail: describeIssue(language, issue) }
}

function showLine(line: LineRow, lines: readonly LineRow[]): RequestAnswer['lines'][number] {
  const replaced = lines.find(({ id }) => id === line.replaces_line_id)
  return {
    id: line.id, offerId: line.offer_id, holdId: line.hold_id, e164: line.e164, international: writtenForms(line.e164).international, carrierId: line.carrier_id, carrierName: line.carrier_name,
    monthlyPrice: { minor: line.price_minor, currency: line.currency }, status: line.status, replaces: line.replaces_line_id, reason: line.reason,
    heldUntil: line.hold_status === 'held' ? (line.held_until?.toISOString() ?? null) : null, numberId: line.number_id,
    nearness: replaced === undefined ? null : { sameArea: isSameArea(line, replaced), sharedDigits: sharedStart(line.national, replaced.national) },
  }
}

function showConversation(row: RequestRow, caller: ArrowReader, { now, remarks }: { readonly now: Date; readonly remarks: RemarkCounts | undefined }): RequestAnswer['conversation'] {
  return {
    count: remarks?.count ?? 0, unread: remarks?.unread ?? 0, addable: mayAnswer(row, caller) && isAddable(row, now),
    addableUntil: addableUntil(row)?.toISOString() ?? null,
  }
}

/** What `addRemark` asks for: a permission of the staff's, or their own with a licence. */
function mayAnswer({ organization_id: owner }: RequestRow, { organizationId, licence, grants }: ArrowReader): boolean {
  const may = (permission: Permission) => grants.some((grant) => covers(grant, permission))
  return may('desk:request:answer') || (organizationId === owner && licences[licence].unlocksSms && may('sms:phoneNumber:add'))
}

function seesCases({ grants }: ArrowReader): boolean {
  return grants.some((grant) => covers(grant, 'desk:case:view'))
}
