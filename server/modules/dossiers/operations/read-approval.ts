import type { Issue } from '../../../../contract/issue.ts'
import { notFound } from '../../../kernel/refusal.ts'
import type { DossierNeeds } from '../needs.ts'
import { approvalFindings } from '../verdicts.ts'
import { wasApproved } from '../version.ts'
import { weighVersion } from './weigh-version.ts'

/** What still keeps a version from being approved, by JSON pointer into the dossier; nothing, where it was approved before. Refuses `resource.not_found`. */
export async function findingsBeforeApproval(needs: DossierNeeds, versionId: string): Promise<Issue[]> {
  const version = await needs.dossiers.readVersion(versionId)
  const dossier = version && (await needs.dossiers.readDossier(version.dossier_id))
  if (version === undefined || dossier === undefined) throw notFound('dossier')
  if (wasApproved(version)) return []
  const slots = await needs.dossiers.slotsOf([versionId])
  return approvalFindings(weighVersion(needs, { dossier, version, slots }).demands, slots)
}
