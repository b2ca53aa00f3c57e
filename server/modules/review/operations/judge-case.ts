import type { BodyOf } from '../../../../contract/endpoint.ts'
import type { Endpoints } from '../../../../contract/endpoints/index.ts'
import type { Caller } from '../../../kernel/actor.ts'
import { notFound, Refusal } from '../../../kernel/refusal.ts'
import { approveVersion, claimVersion, rejectVersion, returnVersion, unclaimVersion } from '../../dossiers/index.ts'
import { clearVerdict as clearVerdictOnPaper, findingsBeforeApproval, judgeSlot as judgePaper, readVerdicts } from '../../dossiers/index.ts'
import { approveRequest, claimRequest, rejectRequest, returnRequest, unclaimRequest } from '../../requests/index.ts'
import type { ReviewNeeds } from '../needs.ts'
import type { CaseRow } from '../store.ts'
import { lockFor, moveCase, type Named } from './move-case.ts'

// One step of a reviewer each. Case, request and papers move together, in one transaction. All refuse what `lockFor` refuses.

/** Takes a case. Of two who reach for it at once one gets it, and the other is told who has it. */
export async function claimCase(needs: ReviewNeeds, caller: Caller, named: Named): Promise<void> {
  const row = await lockFor(needs, caller, 'claim', named)
  await claimWhole(needs, row, { event: 'claim', change: { assignee_id: caller.id, assignee_name: caller.name } })
}

type Claim = { readonly event: 'claim' | 'assign'; readonly change: Pick<CaseRow, 'assignee_id' | 'assignee_name'>; readonly data?: Readonly<Record<string, unknown>> }

/** A locked case is in somebody's hands, and with it request and papers in review. */
export async function claimWhole(needs: ReviewNeeds, row: CaseRow, { event, change, data = {} }: Claim): Promise<void> {
  await moveCase(needs, row, event, change, data)
  await onPapers(needs, row, claimVersion)
  await claimRequest(needs, row.request_id)
}

/** Puts a case back into the queue. The verdicts given so far stay. */
export async function unclaimCase(needs: ReviewNeeds, caller: Caller, named: Named): Promise<void> {
  await unclaimWhole(needs, await lockFor(needs, caller, 'unclaim', named))
}

/** A locked case is in nobody's hands any more. Refuses `state.wrong` where it was in none. */
export async function unclaimWhole(needs: ReviewNeeds, row: CaseRow): Promise<void> {
  const former = row.assignee_id === null ? null : { id: row.assignee_id, name: row.assignee_name }
  await moveCase(needs, row, 'unclaim', { assignee_id: null, assignee_name: null }, { former })
  await onPapers(needs, row, unclaimVersion)
  await unclaimRequest(needs, row.request_id)
}

/**
 * Accepts or refuses the paper of one slot. Refuses `resource.not_found` for a slot that holds none, `state.wrong` for papers approved for an earlier
 * request.
 */
export async function judgeSlot(
  needs: ReviewNeeds, caller: Caller, named: Named & { readonly slot: string }, verdict: BodyOf<Endpoints['judgeSlot']>,
): Promise<void> {
  const row = await lockFor(needs, caller, 'judge', named)
  if (row.dossier_version_id === null) throw notFound('slot')
  await judgePaper(needs, { versionId: row.dossier_version_id, slot: named.slot, judgedBy: caller.id, ...verdict })
  await moveCase(needs, row, 'judge', {}, { slot: named.slot, verdict: verdict.verdict })
}

/** Takes the verdict on the paper of one slot back. Refuses as `judgeSlot` does, and `state.wrong` where there is none. */
export async function clearVerdict(needs: ReviewNeeds, caller: Caller, named: Named & { readonly slot: string }): Promise<void> {
  const row = await lockFor(needs, caller, 'judge', named)
  if (row.dossier_version_id === null) throw notFound('slot')
  await clearVerdictOnPaper(needs, { versionId: row.dossier_version_id, slot: named.slot })
  await moveCase(needs, row, 'judge', {}, { slot: named.slot, verdict: null })
}

/**
 * Gives the request back to be mended (clause 37 of the process that this desk replaces: with what is wrong). Refuses `case.nothing_refused`
 * where neither a refused paper nor a reason says what that is.
 */
export async function returnCase(needs: ReviewNeeds, caller: Caller, named: Named, { reason, note }: BodyOf<Endpoints['returnCase']>): Promise<void> {
  const row = await lockFor(needs, caller, 'return', named)
  const refused = row.dossier_version_id === null ? [] : (await readVerdicts(needs, row.dossier_version_id)).refused
  if (refused.length === 0 && reason === undefined) throw new Refusal('case.nothing_refused')
  await moveCase(needs, row, 'return', { reason: reason ?? null, note: note ?? null, due_on: null }, { refused, reason })
  await onPapers(needs, row, returnVersion)
  await returnRequest(needs, row.request_id, { reason: reason ?? null, note })
}

/**
 * Approves: the papers are valid, the request is approved and its orders are prepared, all or nothing. A paper that was accepted in an earlier version and
 * not touched since counts. Refuses `case.verdict_missing`, naming each by a JSON pointer into the case.
 */
export async function approveCase(needs: ReviewNeeds, caller: Caller, named: Named): Promise<void> {
  const row = await lockFor(needs, caller, 'approve', named)
  const findings = row.dossier_version_id === null ? [] : await findingsBeforeApproval(needs, row.dossier_version_id)
  const issues = findings.map((finding) => ({ ...finding, pointer: `/dossier${finding.pointer}` }))
  if (issues.length > 0) throw new Refusal('case.verdict_missing', {}, issues)
  await moveCase(needs, row, 'approve', { decided_by: caller.id, decided_at: needs.clock.now() })
  await onPapers(needs, row, approveVersion)
  await approveRequest(needs, row.request_id)
}

/** Rejects for good. The numbers are free again; the dossier can be changed and used for another request. */
export async function rejectCase(needs: ReviewNeeds, caller: Caller, named: Named, { reason, note }: BodyOf<Endpoints['rejectCase']>): Promise<void> {
  const row = await lockFor(needs, caller, 'reject', named)
  await moveCase(needs, row, 'reject', { reason, note: note ?? null, decided_by: caller.id, decided_at: needs.clock.now() }, { reason })
  await onPapers(needs, row, rejectVersion)
  await rejectRequest(needs, row.request_id, { reason, note })
}

type PaperStep = (needs: ReviewNeeds, versionId: string) => Promise<unknown>

async function onPapers(needs: ReviewNeeds, { dossier_version_id: versionId }: CaseRow, step: PaperStep): Promise<void> {
  if (versionId !== null) await step(needs, versionId)
}
