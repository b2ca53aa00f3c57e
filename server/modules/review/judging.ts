import { arrowsOffered, type ArrowReader } from '../../../contract/arrows.ts'
import type { EventOf } from '../../../contract/lifecycle.ts'
import { caseLifecycle } from '../../../contract/lifecycles/review-case.ts'
import { canMove } from '../../kernel/move.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { CaseRow } from './store.ts'

type Judged = Pick<CaseRow, 'status' | 'organization_id' | 'assignee_id' | 'assignee_name'>
type Reviewer = { readonly id: string; readonly organizationId: string }

/**
 * Two pairs of eyes: nobody judges a request of their own organization. Requests are handed in from inside their organization only, so this keeps out
 * whoever ever handed this one in, whether in person or through an API client, and their colleagues with them. Refuses `case.own_request`.
 */
export function refuseOwn(judged: Judged, reviewer: Reviewer): void {
  if (isOwn(judged, reviewer)) throw new Refusal('case.own_request')
}

function isOwn({ organization_id: owner }: Judged, { organizationId }: Pick<Reviewer, 'organizationId'>): boolean {
  return owner === organizationId
}

/** Refuses `case.claimed_by_another` while a colleague works on the case. Nobody works on one that waits or is decided. */
export function refuseColleagues({ status, assignee_id: assigneeId, assignee_name: assignee }: Judged, { id }: Reviewer): void {
  if (canMove(caseLifecycle, status, 'judge') && assigneeId !== id) throw new Refusal('case.claimed_by_another', { assignee: assignee ?? '' })
}

/** Refuses `case.assignee_own_request` for somebody of the organization that makes the request: nobody is given what they could not take. */
export function refuseUnfit(judged: Judged, assignee: { readonly organization_id: string; readonly name: string }): void {
  if (isOwn(judged, { organizationId: assignee.organization_id })) throw new Refusal('case.assignee_own_request', { assignee: assignee.name })
}

/** What is done with a case whoever works on it. */
const overColleagues: readonly string[] = ['assign'] satisfies EventOf<typeof caseLifecycle>[]

/** What a reader may do with a case now. That every paper has to be accepted before `approve` is said by `approvable`, and by the refusal. */
export function arrowsFor(judged: Judged, reader: Reviewer & ArrowReader): string[] {
  if (isOwn(judged, reader)) return []
  const offered = arrowsOffered(caseLifecycle, { status: judged.status, organizationId: judged.organization_id }, reader)
  const elses = canMove(caseLifecycle, judged.status, 'judge') && judged.assignee_id !== reader.id
  return elses ? offered.filter((event) => overColleagues.includes(event)) : offered
}
