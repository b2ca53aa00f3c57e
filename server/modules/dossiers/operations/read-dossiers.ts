import type { QueryOf } from '../../../../contract/endpoint.ts'
import type { Endpoints } from '../../../../contract/endpoints/index.ts'
import { decodeCursor, encodeCursor, pageFrom } from '../../../kernel/cursor.ts'
import { notFound } from '../../../kernel/refusal.ts'
import type { DossierNeeds } from '../needs.ts'
import { showHistory, type DossierAnswer, type Reader } from '../show.ts'
import type { After, DossierRow } from '../store.ts'
import { showVersion, showVersions } from './show-version.ts'

/** Where few dossiers are what is asked for, a page has looked through this many and ends short of full, or empty: its cursor says where to go on. */
const mostLookedThrough = 500

/**
 * Dossiers, newest first, each with its latest version. Whether one is complete is for the rules to say, not for the database: pages are filled from as many
 * rows as it takes, within reason.
 */
export async function listDossiers(needs: DossierNeeds, { complete, limit, cursor, ...filter }: QueryOf<Endpoints['listDossiers']>, reader: Reader) {
  const found: Found[] = []
  const batch = complete === undefined ? limit + 1 : 100
  let after = afterOf(cursor)
  let more = true
  for (let looked = 0; more && found.length <= limit; looked += batch) {
    if (looked >= mostLookedThrough && after !== undefined) return { items: found.map(({ answer }) => answer), nextCursor: encodeCursor(after) }
    const rows = await needs.dossiers.listDossiers(filter, batch, after)
    const answers = await showVersions(needs, reader, rows.map((dossier) => ({ dossier })))
    found.push(...rows.flatMap((row, index): Found[] => {
      const answer = answers[index]
      return answer !== undefined && (complete ?? answer.complete) === answer.complete ? [{ row, answer }] : []
    }))
    after = keyOf(rows.at(-1))
    more = rows.length === batch
  }
  return pageFrom(found, limit, { key: ({ row }) => [row.created_at.toISOString(), row.id], show: ({ answer }) => answer })
}

type Found = { readonly row: DossierRow; readonly answer: DossierAnswer }

function keyOf(row: DossierRow | undefined): After {
  return row && [row.created_at.toISOString(), row.id]
}

/** The history of a dossier, latest version first. Refuses `resource.not_found`. */
export async function listVersions(needs: DossierNeeds, { id, limit, cursor }: { id: string } & QueryOf<Endpoints['listVersions']>) {
  if ((await needs.dossiers.readDossier(id)) === undefined) throw notFound('dossier')
  const before = decodeCursor(cursor, ['number'])?.[0]
  const rows = await needs.dossiers.listVersions(id, limit, before === undefined ? undefined : Number(before))
  return pageFrom(rows, limit, { key: (row) => [row.number], show: showHistory })
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
