import { dossierLifecycle } from '../../../../contract/lifecycles/dossier.ts'
import { statesOf } from '../../../../contract/lifecycle.ts'
import { move } from '../../../kernel/move.ts'
import { notFound } from '../../../kernel/refusal.ts'
import { refuseStale } from '../../../kernel/revision.ts'
import { slotDemands } from '../demands.ts'
import type { DossierNeeds } from '../needs.ts'
import type { DossierRow } from '../store.ts'
import { isDraft, type Version } from '../version.ts'
import { announceVersion } from './announce-version.ts'
import { demandsOf, regulationsOf } from './resolve-regulations.ts'

const [birth] = statesOf(dossierLifecycle)

/** Locks a dossier for a change. Refuses `resource.not_found`, and `precondition.stale` when somebody else changed it since it was read. */
export async function lockForChange(needs: DossierNeeds, { id, revision }: { id: string; revision: number | undefined }): Promise<DossierRow> {
  const dossier = await needs.dossiers.lockDossier(id)
  if (dossier === undefined) throw notFound('dossier')
  refuseStale(revision, dossier.revision)
  return dossier
}

/**
 * The draft that a change goes into: the open one, or a new one where the latest version was decided. Refuses `state.wrong` while the dossier is under way:
 * what was handed in is not changed behind the desk's back.
 */
export async function draftOf(needs: DossierNeeds, dossier: DossierRow): Promise<Version> {
  const latest = await needs.dossiers.latestVersion(dossier.id)
  const status = move(dossierLifecycle, latest.status, 'change')
  if (isDraft(latest)) return latest
  const draft = await openDraft(needs, dossier, latest)
  await announceVersion(needs, { dossier, version: latest, event: 'change', to: status, data: { opened: draft.number } })
  return draft
}

/**
 * Opens the version after one that can no longer change, with everything that lay in it: accepted papers stay accepted, and refused ones refused, with
 * their reasons, until they are filled again. It answers the rules in force now.
 */
export async function openDraft(needs: DossierNeeds, dossier: DossierRow, previous: Version): Promise<Version> {
  const draft = await needs.dossiers.addVersion({
    id: needs.ids.next(), organization_id: dossier.organization_id, dossier_id: dossier.id, number: previous.number + 1, status: birth,
    information: JSON.stringify(previous.information), address: previous.address && JSON.stringify(previous.address), regulations: JSON.stringify(previous.regulations),
    submitted_at: null, decided_at: null, expires_on: null, created_at: needs.clock.now(),
  })
  const asked = new Set(slotDemands(demandsOf(regulationsOf(needs, dossier, draft))).map(({ slot }) => slot))
  const kept = (await needs.dossiers.slotsOf([previous.id])).filter(({ slot }) => asked.has(slot))
  await needs.dossiers.addSlots(kept.map((slot) => ({ ...slot, version_id: draft.id })))
  return draft
}
