import { eventsFrom } from '../../../contract/lifecycle.ts'
import { caseLifecycle } from '../../../contract/lifecycles/review-case.ts'
import { covers } from '../../../contract/permissions.ts'
import { canMove } from '../../kernel/move.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { CaseRow } from './store.ts'

type Judged = Pick<CaseRow, 'status' | 'submitted_by' | 'assignee_id' | 'assignee_name'>
type Reviewer = { readonly id: string }

/** Two pairs of eyes: whoever handed a request in, a person or an API client, is not the one to judge it. Refuses `case.own_request`. */
export function refuseOwn({ submitted_by: submittedBy }: Judged, { id }: Reviewer): void {
  if (submittedBy === id) throw new Refusal('case.own_request')
}

/** Refuses `case.claimed_by_another` while a colleague works on the case. Nobody works on one that waits or is decided. */
export function refuseColleagues({ status, assignee_id: assigneeId, assignee_name: assignee }: Judged, { id }: Reviewer): void {
  if (canMove(caseLifecycle, status, 'judge') && assigneeId !== id) throw new Refusal('case.claimed_by_another', { assignee: assignee ?? '' })
}

/** What a reader may do with a case now. That every paper has to be accepted before `approve` is said by `approvable`, and by the refusal. */
export function arrowsFor(judged: Judged, reader: Reviewer & { readonly grants: readonly string[] }): string[] {
  const elses = judged.submitted_by === reader.id || (canMove(caseLifecycle, judged.status, 'judge') && judged.assignee_id !== reader.id)
  if (elses || !reader.grants.some((grant) => covers(grant, 'desk:case:judge'))) return []
  return eventsFrom(caseLifecycle, judged.status, ['reviewer'])
}
