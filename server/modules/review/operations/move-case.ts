import type { EventOf } from '../../../../contract/lifecycle.ts'
import { caseLifecycle } from '../../../../contract/lifecycles/review-case.ts'
import type { Caller } from '../../../kernel/actor.ts'
import { move } from '../../../kernel/move.ts'
import { notFound } from '../../../kernel/refusal.ts'
import { refuseStale } from '../../../kernel/revision.ts'
import { refuseColleagues, refuseOwn } from '../judging.ts'
import type { QueueNeeds, ReviewNeeds } from '../needs.ts'
import type { CaseRow, CaseStore } from '../store.ts'

type CaseEvent = EventOf<typeof caseLifecycle>
type CaseChange = Parameters<CaseStore['change']>[1]
/** Which case, and the revision that the caller has read. */
export type Named = { readonly id: string; readonly revision: number | undefined }

/**
 * Locks a case for one step of its reviewer, so that of two who decide at once the second sees what the first did. Refuses
 * `resource.not_found`, `precondition.stale`, `case.own_request`, `case.claimed_by_another`, and `state.wrong` where `event` does not lead on.
 */
export async function lockFor(needs: ReviewNeeds, caller: Caller, event: CaseEvent, { id, revision }: Named): Promise<CaseRow> {
  const locked = await lockCase(needs, id)
  refuseStale(revision, locked.revision)
  refuseOwn(locked, caller)
  refuseColleagues(locked, caller)
  move(caseLifecycle, locked.status, event)
  return locked
}

/** A case for one writer at a time, its request before it. Refuses `resource.not_found`. */
export async function lockCase(needs: ReviewNeeds, id: string): Promise<CaseRow> {
  const seen = await needs.cases.read(id)
  if (seen !== undefined) await needs.requests.lock(seen.request_id)
  const locked = await needs.cases.lock(id)
  if (locked === undefined) throw notFound('case')
  return locked
}

/** Follows one arrow, saves what changes with it and announces it. */
export async function moveCase(
  needs: QueueNeeds, row: CaseRow, event: CaseEvent, change: Omit<CaseChange, 'status'> = {}, data: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  const status = move(caseLifecycle, row.status, event)
  await needs.cases.change(row.id, { ...change, status })
  await needs.announce({ name: `case.${event}`, subject: subjectOf(row), from: row.status, to: status, data: { requestId: row.request_id, ...data } })
}

export function subjectOf({ id, organization_id: organizationId }: Pick<CaseRow, 'id' | 'organization_id'>) {
  return { type: 'case', id, organizationId } as const
}
