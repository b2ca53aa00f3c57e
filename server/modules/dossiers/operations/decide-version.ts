import { dossierLifecycle } from '../../../../contract/lifecycles/dossier.ts'
import { move } from '../../../kernel/move.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { DossierNeeds } from '../needs.ts'
import { earliestExpiry } from '../verdicts.ts'
import { isUnderWay, wasApproved, type Version } from '../version.ts'
import { followVersion, giveBack, lockVersion } from './follow-version.ts'
import { findingsBeforeApproval } from './read-approval.ts'
import { settleDocuments } from './settle-documents.ts'

// What happens to the version that a request rests on, as the request's case goes on. Each operation locks the dossier, follows an arrow and gives the version
// as it is afterwards. One that was approved for an earlier request is not touched by a later one: claimed, put back, returned, rejected or
// withdrawn, it is given as it stands. All refuse `resource.not_found`, and `state.wrong` where no arrow leads on.

/** A reviewer takes it up. */
export async function claimVersion(needs: DossierNeeds, versionId: string): Promise<Version> {
  const { dossier, version } = await lockVersion(needs, versionId)
  return wasApproved(version) ? version : await followVersion(needs, { dossier, version, event: 'claim' })
}

/** A reviewer puts it back into the queue; the verdicts given stay. */
export async function unclaimVersion(needs: DossierNeeds, versionId: string): Promise<Version> {
  const { dossier, version } = await lockVersion(needs, versionId)
  return wasApproved(version) ? version : await followVersion(needs, { dossier, version, event: 'unclaim' })
}

/** Freezes the version; a new draft takes over its contents and verdicts, to be mended. */
export async function returnVersion(needs: DossierNeeds, versionId: string): Promise<Version> {
  const { dossier, version } = await lockVersion(needs, versionId)
  return wasApproved(version) ? version : await giveBack(needs, { dossier, version, event: 'return' })
}

/** No draft follows; the requester may still change the dossier, which opens one, and hand it in for another request. */
export async function rejectVersion(needs: DossierNeeds, versionId: string): Promise<Version> {
  const { dossier, version } = await lockVersion(needs, versionId)
  return wasApproved(version) ? version : await followVersion(needs, { dossier, version, event: 'reject', change: { decided_at: needs.clock.now() } })
}

/** The requester takes the request back. A version that is not under way any more has nothing to withdraw, and is given as it stands. */
export async function withdrawVersion(needs: DossierNeeds, versionId: string): Promise<Version> {
  const { dossier, version } = await lockVersion(needs, versionId)
  return isUnderWay(version) ? await giveBack(needs, { dossier, version, event: 'withdraw' }) : version
}

/**
 * The version is valid until the first of its papers is over (`expires_on`), and takes the place of the one approved before. One that was approved
 * before is given as it stands. Refuses `case.verdict_missing` unless every demanded paper is accepted and, of one approved before, still valid, with JSON
 * pointers into the dossier.
 */
export async function approveVersion(needs: DossierNeeds, versionId: string): Promise<Version> {
  const { dossier, version } = await lockVersion(needs, versionId)
  if (!wasApproved(version)) move(dossierLifecycle, version.status, 'approve')
  const findings = await findingsBeforeApproval(needs, versionId)
  if (findings.length > 0) throw new Refusal('case.verdict_missing', {}, findings)
  if (wasApproved(version)) return version
  const slots = await needs.dossiers.slotsOf([versionId])
  for (const earlier of await needs.dossiers.approvedVersions([dossier.id])) {
    await followVersion(needs, { dossier, version: earlier, event: 'supersede', data: { by: version.number } })
  }
  const expiresOn = earliestExpiry(slots)
  const change = { decided_at: needs.clock.now(), expires_on: expiresOn }
  const approved = await followVersion(needs, { dossier, version, event: 'approve', change, data: { expiresOn } })
  await settleDocuments(needs, { version: approved, documentIds: slots.flatMap(({ document_id: id }) => id ?? []) })
  return approved
}
