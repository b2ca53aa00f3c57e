import type { Issue } from '../../../../contract/issue.ts'
import { notFound } from '../../../kernel/refusal.ts'
import type { DossierNeeds } from '../needs.ts'
import { approvalFindings, expiredSince } from '../verdicts.ts'
import { wasApproved } from '../version.ts'
import { today } from './resolve-regulations.ts'
import { weighVersion } from './weigh-version.ts'

/**
 * What still keeps a version from being approved, by JSON pointer into the dossier; and of one that was approved
 * before, the papers that are over today. Refuses `resource.not_found`.
 */
export async function findingsBeforeApproval(needs: DossierNeeds, versionId: string): Promise<Issue[]> {
  const version = await needs.dossiers.readVersion(versionId)
  const dossier = version && (await needs.dossiers.readDossier(version.dossier_id))
  if (version === undefined || dossier === undefined) throw notFound('dossier')
  const slots = await needs.dossiers.slotsOf([versionId])
  const { demands } = weighVersion(needs, { dossier, version, slots })
  return wasApproved(version) ? expiredSince(demands, slots, today(needs)) : approvalFindings(demands, slots)
}
