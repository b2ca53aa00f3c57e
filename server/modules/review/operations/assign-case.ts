import type { Caller } from '../../../kernel/actor.ts'
import { canMove, move } from '../../../kernel/move.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import { refuseStale } from '../../../kernel/revision.ts'
import { caseLifecycle } from '../../../../contract/lifecycles/review-case.ts'
import { staffWhoMay, type PersonRow } from '../../organizations/index.ts'
import { refuseOwn, refuseUnfit } from '../judging.ts'
import type { ReviewNeeds } from '../needs.ts'
import type { CaseRow } from '../store.ts'
import { claimWhole, unclaimWhole } from './judge-case.ts'
import { lockCase, moveCase, type Named } from './move-case.ts'

/**
 * Gives a case to a reviewer. One that waits is claimed in their name, one that somebody works on moves to them with its verdicts; the history tells whom it was
 * taken from. null puts it back into the queue. Giving it to whoever has it changes nothing. Refuses `resource.not_found`, `precondition.stale`,
 * `case.own_request`, `state.wrong`, and for the assignee `case.assignee_no_reviewer` and `case.assignee_own_request`.
 */
export async function assignCase(needs: ReviewNeeds, caller: Caller, named: Named, { assigneeId }: { readonly assigneeId: string | null }): Promise<void> {
  const row = await lockCase(needs, named.id)
  refuseStale(named.revision, row.revision)
  refuseOwn(row, caller)
  if (assigneeId === null) return await unclaimWhole(needs, row)
  move(caseLifecycle, row.status, 'assign')
  const assignee = await readReviewer(needs, assigneeId)
  refuseUnfit(row, assignee)
  if (row.assignee_id !== assignee.id) await handOver(needs, row, assignee)
}

async function readReviewer(needs: ReviewNeeds, id: string): Promise<PersonRow> {
  const person = (await staffWhoMay(needs, 'desk:case:judge')).find((one) => one.id === id)
  if (person === undefined) throw new Refusal('case.assignee_no_reviewer')
  return person
}

/** Request and papers are in review already where somebody worked on the case. */
async function handOver(needs: ReviewNeeds, row: CaseRow, { id, name }: PersonRow): Promise<void> {
  const taken = { assignee_id: id, assignee_name: name }
  const told = { assignee: { id, name }, former: row.assignee_id === null ? null : { id: row.assignee_id, name: row.assignee_name } }
  if (canMove(caseLifecycle, row.status, 'claim')) await claimWhole(needs, row, { event: 'assign', change: taken, data: told })
  else await moveCase(needs, row, 'assign', taken, told)
}
