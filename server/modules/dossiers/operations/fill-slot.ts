import type { BodyOf } from '../../../../contract/endpoint.ts'
import type { Endpoints } from '../../../../contract/endpoints/index.ts'
import { documentLifecycle } from '../../../../contract/lifecycles/document.ts'
import { slotLifecycle } from '../../../../contract/lifecycles/dossier.ts'
import { plusDays } from '../../../kernel/day.ts'
import { canMove, move } from '../../../kernel/move.ts'
import { notFound, Refusal } from '../../../kernel/refusal.ts'
import { demandOf } from '../demands.ts'
import type { DocumentRow } from '../document-store.ts'
import type { DossierNeeds } from '../needs.ts'
import type { Reader } from '../show.ts'
import type { Slot } from '../slot.ts'
import type { DossierRow } from '../store.ts'
import type { Version } from '../version.ts'
import { announceDocument, announceSlot } from './announce-paper.ts'
import { draftOf, lockForChange } from './open-draft.ts'
import { demandsOf, regulationsOf, today } from './resolve-regulations.ts'
import { showVersion } from './show-version.ts'

type Filling = BodyOf<Endpoints['fillSlot']>
type Asked = { readonly id: string; readonly slot: string; readonly revision: number | undefined }

/**
 * Puts a document into a slot of the draft; a decided dossier gets a new draft for it. The same document may fill many slots. A refused document that this
 * takes out of its last slot is replaced. Refuses `resource.not_found` for a slot that no rule asks for and for a document that is not the organization's,
 * `document.not_usable` for one that was refused or replaced, `state.wrong` while the dossier is under way.
 */
export async function fillSlot(needs: DossierNeeds, { id, slot, revision }: Asked, filling: Filling, reader: Reader) {
  refuseFutureIssue(filling, today(needs))
  const dossier = await lockForChange(needs, { id, revision })
  const draft = await draftOf(needs, dossier)
  const current = await demandedSlot(needs, { dossier, draft, slot })
  const { document, previous } = await lockDocuments(needs, { dossier, documentId: filling.documentId, previousId: current?.document_id ?? null })

  const from = current?.status ?? 'empty'
  const status = move(slotLifecycle, from, 'fill')
  await needs.dossiers.saveSlot({
    organization_id: dossier.organization_id, version_id: draft.id, slot, status, document_id: document.id, paper: filling.paper ?? null,
    issued_on: filling.issuedOn ?? null, expires_on: filling.expiresOn ?? null, reason: null, note: null, judged_by: null, judged_at: null,
  })
  await announceSlot(needs, { dossier, version: draft, slot, event: 'fill', from, to: status, data: { documentId: document.id } })
  if (previous !== undefined && previous.id !== document.id) await replaceRefused(needs, previous)
  return await showVersion(needs, reader, await needs.dossiers.changeDossier(dossier.id))
}

/** Takes a document out of a slot of the draft. Refuses `state.wrong` for a slot that is empty or was judged, and while the dossier is under way. */
export async function clearSlot(needs: DossierNeeds, { id, slot, revision }: Asked, reader: Reader) {
  const dossier = await lockForChange(needs, { id, revision })
  const draft = await draftOf(needs, dossier)
  const current = await demandedSlot(needs, { dossier, draft, slot })
  const from = current?.status ?? 'empty'
  const status = move(slotLifecycle, from, 'clear')
  await needs.dossiers.saveSlot({
    organization_id: dossier.organization_id, version_id: draft.id, slot, status, document_id: null, paper: null, issued_on: null, expires_on: null,
    reason: null, note: null, judged_by: null, judged_at: null,
  })
  await announceSlot(needs, { dossier, version: draft, slot, event: 'clear', from, to: status, data: { documentId: current?.document_id } })
  return await showVersion(needs, reader, await needs.dossiers.changeDossier(dossier.id))
}

/** What lies in a slot that the rules ask for; undefined where nothing ever lay in it. */
async function demandedSlot(needs: DossierNeeds, { dossier, draft, slot }: { dossier: DossierRow; draft: Version; slot: string }): Promise<Slot | undefined> {
  if (demandOf(demandsOf(regulationsOf(needs, dossier, draft)), slot) === undefined) throw notFound('slot')
  const slots = await needs.dossiers.slotsOf([draft.id])
  return slots.find((candidate) => candidate.slot === slot)
}

type Wanted = { readonly dossier: DossierRow; readonly documentId: string; readonly previousId: string | null }

/** The new document and the one it takes the place of, locked together: a verdict on either waits. */
async function lockDocuments(needs: DossierNeeds, { dossier, documentId, previousId }: Wanted): Promise<{ document: DocumentRow; previous: DocumentRow | undefined }> {
  const locked = await needs.documents.lock(previousId === null ? [documentId] : [documentId, previousId])
  const document = locked.find(({ id, organization_id: owner }) => id === documentId && owner === dossier.organization_id)
  if (document === undefined) throw notFound('document')
  if (!isUsable(document)) throw new Refusal('document.not_usable')
  return { document, previous: locked.find(({ id }) => id === previousId) }
}

/** A paper that the desk refused is not handed in again, here or elsewhere; one that may still be refused can be. */
function isUsable({ status }: DocumentRow): boolean {
  return canMove(documentLifecycle, status, 'refuse')
}

async function replaceRefused(needs: DossierNeeds, document: DocumentRow): Promise<void> {
  if (!canMove(documentLifecycle, document.status, 'replace') || (await needs.dossiers.usesOf(document.id)).length > 0) return
  const status = move(documentLifecycle, document.status, 'replace')
  await needs.documents.changeStatus(document.id, status)
  await announceDocument(needs, { document, event: 'replace', to: status })
}

/** It may be tomorrow already where the paper was issued. */
function refuseFutureIssue({ issuedOn }: Filling, on: string): void {
  if (issuedOn === undefined || issuedOn <= plusDays(on, 1)) return
  throw new Refusal('input.invalid', {}, [{ pointer: '/issuedOn', code: 'field.invalid', params: { expected: 'past_day' } }])
}
