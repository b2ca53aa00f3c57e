import type { DossierStatus } from '../../../../contract/lifecycles/dossier.ts'
import type { EndUserType, NumberType } from '../../../../contract/vocabulary.ts'
import { notFound } from '../../../kernel/refusal.ts'
import type { DossierNeeds } from '../needs.ts'
import type { Reader } from '../show.ts'
import type { DossierRow } from '../store.ts'
import type { Version } from '../version.ts'
import { showVersion } from './show-version.ts'

/** What a request must know of the dossier it names: for which numbers it was made, and how it stands. */
export type DossierForRequest = {
  readonly id: string
  readonly organizationId: string
  readonly country: string
  readonly numberType: NumberType
  readonly endUserType: EndUserType
  /** The carriers whose demands it answers; numbers of others are not covered by it. */
  readonly carriers: readonly string[]
  /** Of its latest version. */
  readonly status: DossierStatus
  readonly version: number
}

/** Refuses `resource.not_found`. */
export async function readDossierForRequest(needs: DossierNeeds, dossierId: string): Promise<DossierForRequest> {
  const dossier = await needs.dossiers.readDossier(dossierId)
  if (dossier === undefined) throw notFound('dossier')
  return forRequest(dossier, await needs.dossiers.latestVersion(dossierId))
}

export function forRequest(dossier: DossierRow, { status, number }: Version): DossierForRequest {
  return {
    id: dossier.id, organizationId: dossier.organization_id, country: dossier.country, numberType: dossier.number_type, endUserType: dossier.end_user_type,
    carriers: dossier.carriers, status, version: number,
  }
}

/** The dossier with the very version that a request rests on, as a reader sees it. Refuses `resource.not_found`. */
export async function showVersionOf(needs: DossierNeeds, versionId: string, reader: Reader) {
  const version = await needs.dossiers.readVersion(versionId)
  const dossier = version && (await needs.dossiers.readDossier(version.dossier_id))
  if (dossier === undefined) throw notFound('dossier')
  return (await showVersion(needs, reader, dossier, version)).answer
}
