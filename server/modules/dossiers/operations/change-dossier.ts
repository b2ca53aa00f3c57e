import type { BodyOf } from '../../../../contract/endpoint.ts'
import type { Endpoints } from '../../../../contract/endpoints/index.ts'
import { dossierLifecycle } from '../../../../contract/lifecycles/dossier.ts'
import { move } from '../../../kernel/move.ts'
import { changedFields, mergeAnswers } from '../contents.ts'
import type { DossierNeeds } from '../needs.ts'
import type { Reader } from '../show.ts'
import { announceVersion } from './announce-version.ts'
import { draftOf, lockForChange } from './open-draft.ts'
import { showVersion } from './show-version.ts'

type Change = BodyOf<Endpoints['changeDossier']>

/**
 * Fills in information and address, takes answers away, renames. A change of the answers of a decided dossier opens a new draft; a new name does not, and
 * a change that changes nothing leaves no trace. Refuses `precondition.stale`, and `state.wrong` while the dossier is under way.
 */
export async function changeDossier(needs: DossierNeeds, { id, change, revision }: { id: string; change: Change; revision: number | undefined }, reader: Reader) {
  const dossier = await lockForChange(needs, { id, revision })
  const latest = await needs.dossiers.latestVersion(dossier.id)
  move(dossierLifecycle, latest.status, 'change')
  const answers = mergeAnswers(latest, change)
  const fields = changedFields(latest, answers)
  const name = change.name ?? dossier.name
  if (fields.length === 0 && name === dossier.name) return await showVersion(needs, reader, dossier)

  const version = fields.length === 0 ? latest : await draftOf(needs, dossier)
  const contents = { information: JSON.stringify(answers.information), address: answers.address && JSON.stringify(answers.address) }
  if (fields.length > 0) await needs.dossiers.changeVersion(version.id, contents)
  const changed = await needs.dossiers.changeDossier(dossier.id, { name })
  await announceVersion(needs, { dossier, version, event: 'change', to: version.status, data: { fields: [...(name === dossier.name ? [] : ['name']), ...fields] } })
  return await showVersion(needs, reader, changed)
}
