import type { Issue } from '../../../../contract/issue.ts'
import { dossierLifecycle } from '../../../../contract/lifecycles/dossier.ts'
import { move } from '../../../kernel/move.ts'
import { notFound, Refusal } from '../../../kernel/refusal.ts'
import { slotDemands } from '../demands.ts'
import type { DossierNeeds } from '../needs.ts'
import type { Slot } from '../slot.ts'
import type { DossierRow } from '../store.ts'
import { asDraft, isDraft, isUnderWay, isValid, type Version } from '../version.ts'
import { announceVersion } from './announce-version.ts'
import { openDraft } from './open-draft.ts'
import { forRequest, type DossierForRequest } from './read-for-request.ts'
import { today } from './resolve-regulations.ts'
import { weighVersion } from './weigh-version.ts'

/**
 * Hands a dossier in for a request and gives the version that the request rests on from now on. A version that is approved and has not expired is given as
 * it is, without another review: its status tells. Refuses `dossier.busy` while another request has it under way, `dossier.incomplete` with
 * everything that is missing today, `resource.not_found`.
 */
export async function submitVersion(needs: DossierNeeds, dossierId: string): Promise<Version> {
  const dossier = await needs.dossiers.lockDossier(dossierId)
  if (dossier === undefined) throw notFound('dossier')
  const latest = await needs.dossiers.latestVersion(dossierId)
  if (isValid(latest, today(needs))) return latest
  if (isUnderWay(latest)) throw new Refusal('dossier.busy')
  const draft = isDraft(latest) ? latest : await openDraft(needs, dossier, latest)
  return await submitDraft(needs, dossier, draft)
}

async function submitDraft(needs: DossierNeeds, dossier: DossierRow, draft: Version): Promise<Version> {
  const slots = await needs.dossiers.slotsOf([draft.id])
  const { regulations, demands, missing } = weighVersion(needs, { dossier, version: draft, slots })
  if (missing.length > 0) throw new Refusal('dossier.incomplete', {}, missing)

  await needs.dossiers.keepSlots(draft.id, slotDemands(demands).map(({ slot }) => slot))
  const status = move(dossierLifecycle, draft.status, 'submit')
  const answered = JSON.stringify(regulations.map(({ id }) => id))
  const submitted = await needs.dossiers.changeVersion(draft.id, { status, regulations: answered, submitted_at: needs.clock.now() })
  await needs.dossiers.changeDossier(dossier.id)
  await announceVersion(needs, { dossier, version: draft, event: 'submit', to: status })
  return submitted
}

/**
 * Locks a dossier and says what keeps it from being handed in today, by JSON pointer into it; empty where it is complete, or approved and still valid. One
 * that was decided goes in as a new draft, and is measured as that: `submitVersion` in the same transaction finds nothing more. Whether another request has
 * it under way is submitVersion's to say. Refuses `resource.not_found`.
 */
export async function missingOf(needs: DossierNeeds, dossierId: string): Promise<Issue[]> {
  const dossier = await needs.dossiers.lockDossier(dossierId)
  if (dossier === undefined) throw notFound('dossier')
  const version = await needs.dossiers.latestVersion(dossierId)
  return missingIn(needs, { dossier, version, slots: await needs.dossiers.slotsOf([version.id]) })
}

/** Where a dossier stands before it is handed in: what keeps it from being (see `missingOf`), and whether the desk has it for another request. */
export type WeighedDossier = DossierForRequest & { readonly missing: readonly Issue[]; readonly underWay: boolean }

/** How dossiers stand today, by id, in three statements however many there are. Nothing is locked: it may be otherwise when they are handed in. */
export async function weighForSubmission(needs: DossierNeeds, dossierIds: readonly string[]): Promise<ReadonlyMap<string, WeighedDossier>> {
  const dossiers = await needs.dossiers.readDossiers([...new Set(dossierIds)])
  const versions = new Map((await needs.dossiers.latestVersions(dossiers.map(({ id }) => id))).map((version) => [version.dossier_id, version]))
  const slots = Map.groupBy(await needs.dossiers.slotsOf([...versions.values()].map(({ id }) => id)), (slot) => slot.version_id)
  return new Map(dossiers.flatMap((dossier) => {
    const version = versions.get(dossier.id)
    if (version === undefined) return []
    const missing = missingIn(needs, { dossier, version, slots: slots.get(version.id) ?? [] })
    return [[dossier.id, { ...forRequest(dossier, version), missing, underWay: isUnderWay(version) }] as const]
  }))
}

function missingIn(needs: DossierNeeds, { dossier, version, slots }: { dossier: DossierRow; version: Version; slots: readonly Slot[] }): Issue[] {
  if (isValid(version, today(needs))) return []
  return weighVersion(needs, { dossier, version: isUnderWay(version) ? version : asDraft(version), slots }).missing
}
