import type { ArrowReader } from '../../../contract/arrows.ts'
import type { AnswerOf } from '../../../contract/endpoint.ts'
import type { reviewEndpoints } from '../../../contract/endpoints/review.ts'
import { isOver } from '../../../contract/lifecycle.ts'
import { caseLifecycle } from '../../../contract/lifecycles/review-case.ts'
import { localDay } from '../../kernel/day.ts'
import { arrowsFor } from './judging.ts'
import type { CaseRow } from './store.ts'

export type CaseAnswer = AnswerOf<typeof reviewEndpoints.readCase>
export type CaseSummary = AnswerOf<typeof reviewEndpoints.listCases>['items'][number]
/** What the case's request says of itself, as its own module reads it. */
export type AskedFor = Pick<CaseSummary, 'quantity' | 'carriers' | 'carrierNames' | 'waitingOn'>
type Circumstances = { readonly reader: Reviewer; readonly now: Date; readonly timeZone: string }
type Reviewer = ArrowReader & { readonly id: string }

/** A case as it stands in the queue. */
export function showSummary(row: CaseRow, asked: AskedFor, { reader, now, timeZone }: Circumstances): CaseSummary {
  return {
    id: row.id, organizationId: row.organization_id, organizationName: row.organization_name, requestId: row.request_id,
    requestReference: row.reference, status: row.status, country: row.country, numberType: row.number_type, ...asked,
    assignee: row.assignee_id === null ? null : { id: row.assignee_id, name: row.assignee_name ?? '' },
    dueOn: row.due_on, late: isLate(row, { now, timeZone }), openedAt: row.opened_at.toISOString(), decidedAt: row.decided_at?.toISOString() ?? null,
    arrows: arrowsFor(row, reader),
  }
}

/** A decided case was late if it was decided late, whatever day it is by now. */
function isLate({ status, due_on: dueOn, decided_at: decidedAt }: CaseRow, { now, timeZone }: Pick<Circumstances, 'now' | 'timeZone'>): boolean {
  const until = isOver(caseLifecycle, status) ? (decidedAt ?? now) : now
  return dueOn !== null && localDay(until, timeZone) > dueOn
}
