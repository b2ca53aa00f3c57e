import { statesOf } from '../../../../contract/lifecycle.ts'
import { caseLifecycle } from '../../../../contract/lifecycles/review-case.ts'
import { canMove } from '../../../kernel/move.ts'
import type { RequestRow } from '../../requests/index.ts'
import type { QueueNeeds } from '../needs.ts'
import { moveCase, subjectOf } from './move-case.ts'

const [birth] = statesOf(caseLifecycle)

/**
 * Puts a request that was handed in into the queue. One that comes back is the same case, open to every reviewer again; what was said of it stays to be
 * read.
 */
export async function openCase(needs: QueueNeeds, request: RequestRow): Promise<void> {
  const known = await needs.cases.lockOfRequest(request.id)
  if (known !== undefined) return await moveCase(needs, known, 'reopen', { due_on: request.expected_by, assignee_id: null, assignee_name: null })
  const opened = {
    id: needs.ids.next(), organization_id: request.organization_id, request_id: request.id, status: birth, due_on: request.expected_by,
    opened_at: needs.clock.now(),
  }
  await needs.cases.add(opened)
  await needs.announce({ name: 'case.opened', subject: subjectOf(opened), to: birth, data: { requestId: request.id, dueOn: request.expected_by } })
}

/** Takes the case of a request that is over out of the queue; nothing where there is none, or it is decided. */
export async function withdrawCase(needs: QueueNeeds, requestId: string): Promise<void> {
  const known = await needs.cases.lockOfRequest(requestId)
  if (known !== undefined && canMove(caseLifecycle, known.status, 'withdraw')) await moveCase(needs, known, 'withdraw', { decided_at: needs.clock.now() })
}
