import type { DossierNeeds } from '../needs.ts'
import { showDossier, type DossierAnswer, type Reader } from '../show.ts'
import type { DossierRow } from '../store.ts'
import type { Version } from '../version.ts'
import { lacksSinceApproval } from './weigh-change.ts'
import { weighVersion } from './weigh-version.ts'

type Asked = { readonly dossier: DossierRow; readonly version?: Version | undefined }
type Revised = { readonly answer: DossierAnswer; readonly revision: number }

/** A dossier with one of its versions, its latest by default, as a reader sees it. */
export async function showVersion(needs: DossierNeeds, reader: Reader, dossier: DossierRow, version?: Version): Promise<Revised> {
  const [answer] = await showVersions(needs, reader, [{ dossier, version }])
  if (answer === undefined) throw new Error('A dossier was shown as nothing.')
  return { answer, revision: dossier.revision }
}

/** Many at once, in five statements however many there are. */
export async function showVersions(needs: DossierNeeds, reader: Reader, asked: readonly Asked[]): Promise<DossierAnswer[]> {
  const ids = asked.map(({ dossier }) => dossier.id)
  const latest = byDossier(await needs.dossiers.latestVersions(ids))
  const approved = byDossier(await needs.dossiers.approvedVersions(ids))
  const chosen = asked.map(({ dossier, version = latest.get(dossier.id) }) => ({ dossier, version: present(version) }))
  const slots = Map.groupBy(await needs.dossiers.slotsOf(chosen.map(({ version }) => version.id)), (slot) => slot.version_id)
  const names = new Map((await needs.carrierRecords.list()).map(({ id, name }) => [id, name]))
  return chosen.map(({ dossier, version }) => {
    const own = slots.get(version.id) ?? []
    const isLatest = version.id === latest.get(dossier.id)?.id
    const approvedVersion = approved.get(dossier.id)?.number ?? null
    const weighable = { dossier, version, slots: own }
    return showDossier({ ...weighable, isLatest, approvedVersion, carrierNames: Object.fromEntries(dossier.carriers.map((id) => [id, names.get(id) ?? id])), ...weighVersion(needs, weighable), lacks: lacksSinceApproval(needs, weighable) }, reader)
  })
}

function byDossier(versions: readonly Version[]): Map<string, Version> {
  return new Map(versions.map((version) => [version.dossier_id, version]))
}

function present(version: Version | undefined): Version {
  if (version === undefined) throw new Error('A dossier has no version.')
  return version
}
