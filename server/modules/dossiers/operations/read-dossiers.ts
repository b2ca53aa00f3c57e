import type { QueryOf } from '../../../../contract/endpoint.ts'
import type { Endpoints } from '../../../../contract/endpoints/index.ts'
import { decodeCursor, pageFrom } from '../../../kernel/cursor.ts'
import { notFound } from '../../../kernel/refusal.ts'
import type { DossierNeeds } from '../needs.ts'
import type { Reader } from '../show.ts'
import type { After } from '../store.ts'
import { showVersion, showVersions } from './show-version.ts'

/** Dossiers, oldest first, each with its latest version. */
export async function listDossiers(needs: DossierNeeds, { country, numberType, limit, cursor }: QueryOf<Endpoints['listDossiers']>, reader: Reader) {
  const rows = await needs.dossiers.listDossiers({ country, numberType }, limit, afterOf(cursor))
  const page = pageFrom(rows, limit, { key: (row) => [row.created_at.toISOString(), row.id], show: (dossier) => ({ dossier }) })
  return { items: await showVersions(needs, reader, page.items), nextCursor: page.nextCursor }
}

/** The key `(instant, id)` of a page's last row. */
export function afterOf(cursor: string | undefined): After {
  const key = decodeCursor(cursor, ['instant', 'id'])
  return key === undefined ? undefined : [String(key[0]), String(key[1])]
}

/** One dossier with its latest version, or the one of that number. */
export async function readDossier(needs: DossierNeeds, { id, version: number }: { id: string; version: number | undefined }, reader: Reader) {
  const dossier = await needs.dossiers.readDossier(id)
  if (dossier === undefined) throw notFound('dossier')
  if (number === undefined) return await showVersion(needs, reader, dossier)
  const version = await needs.dossiers.readVersionNumbered(id, number)
  if (version === undefined) throw notFound('dossier')
  return await showVersion(needs, reader, dossier, version)
}
