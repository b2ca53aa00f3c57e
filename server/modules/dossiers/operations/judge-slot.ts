import { dossierLifecycle, slotLifecycle } from '../../../../contract/lifecycles/dossier.ts'
import type { Reason } from '../../../../contract/reasons.ts'
import { move } from '../../../kernel/move.ts'
import { notFound } from '../../../kernel/refusal.ts'
import type { DossierNeeds } from '../needs.ts'
import { isAccepted, isEmpty } from '../slot.ts'
import { verdictsOn, type Verdicts } from '../verdicts.ts'
import { announceSlot } from './announce-paper.ts'
import { lockVersion } from './follow-version.ts'
import { settleDocuments } from './settle-documents.ts'

export type Verdict = { readonly verdict: 'accept' } | { readonly verdict: 'refuse'; readonly reason: Reason; readonly note?: string | undefined }
type Judged = Verdict & { readonly versionId: string; readonly slot: string; /** The reviewer's id. */ readonly judgedBy: string }

/**
 * Accepts or refuses the paper of one slot, and the document with it: refused with any of its slots, accepted with all of them. A verdict may be changed until
 * the version is decided, and given twice. Refuses `state.wrong` unless the version is in review, `resource.not_found` for a slot that holds no paper.
 */
export async function judgeSlot(needs: DossierNeeds, { versionId, slot: name, judgedBy, ...verdict }: Judged): Promise<Verdicts> {
  const { dossier, version } = await lockVersion(needs, versionId)
  move(dossierLifecycle, version.status, 'judge')
  const slots = await needs.dossiers.slotsOf([versionId])
  const slot = slots.find((candidate) => candidate.slot === name && !isEmpty(candidate))
  if (slot === undefined) throw notFound('slot')
  if (verdict.verdict === 'accept' && isAccepted(slot)) return verdictsOn(slots)

  const status = move(slotLifecycle, slot.status, verdict.verdict)
  const { reason, note } = verdict.verdict === 'refuse' ? { reason: verdict.reason, note: verdict.note ?? null } : { reason: null, note: null }
  await needs.dossiers.judgeSlot({ versionId, slot: name }, { status, reason, note, judged_by: judgedBy, judged_at: needs.clock.now() })
  await announceSlot(needs, { dossier, version, slot: name, event: verdict.verdict, from: slot.status, to: status, data: { documentId: slot.document_id, reason } })
  await settleDocuments(needs, { version, documentIds: slot.document_id === null ? [] : [slot.document_id], reason })
  await needs.dossiers.changeDossier(dossier.id)
  return verdictsOn(await needs.dossiers.slotsOf([versionId]))
}

/** Takes the verdict on one slot back, as if nobody had judged it. Refuses as `judgeSlot` does, and `state.wrong` where there is none. */
export async function clearVerdict(needs: DossierNeeds, { versionId, slot: name }: { readonly versionId: string; readonly slot: string }): Promise<Verdicts> {
  const { dossier, version } = await lockVersion(needs, versionId)
  move(dossierLifecycle, version.status, 'judge')
  const slot = (await needs.dossiers.slotsOf([versionId])).find((candidate) => candidate.slot === name && !isEmpty(candidate))
  if (slot === undefined) throw notFound('slot')
  const status = move(slotLifecycle, slot.status, 'unjudge')
  await needs.dossiers.judgeSlot({ versionId, slot: name }, { status, reason: null, note: null, judged_by: null, judged_at: null })
  await announceSlot(needs, { dossier, version, slot: name, event: 'unjudge', from: slot.status, to: status, data: { documentId: slot.document_id } })
  await settleDocuments(needs, { version, documentIds: slot.document_id === null ? [] : [slot.document_id] })
  await needs.dossiers.changeDossier(dossier.id)
  return verdictsOn(await needs.dossiers.slotsOf([versionId]))
}

/** Where the desk stands with the papers of a version. Refuses `resource.not_found`. */
export async function readVerdicts(needs: DossierNeeds, versionId: string): Promise<Verdicts> {
  if ((await needs.dossiers.readVersion(versionId)) === undefined) throw notFound('dossier')
  return verdictsOn(await needs.dossiers.slotsOf([versionId]))
}
