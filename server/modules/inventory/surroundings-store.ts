import type { Scope } from '../../kernel/scope.ts'
import type { Transaction } from '../../platform/database/connect.ts'
import type { Surroundings } from './show.ts'
import type { NumberRow } from './store.ts'

/** What numbers refer to, read once for a whole page of them. Whose number it is, is news to the desk alone. */
export function surroundingsStore(tx: Transaction, scope: Scope) {
  return {
    of: async (numbers: readonly NumberRow[]): Promise<Surroundings> => ({
      carriers: await named(tx, 'carriers', known(numbers.map(({ carrier_id }) => carrier_id))),
      organizations: await named(tx, 'organizations', scope === 'desk' ? numbers.map(({ organization_id }) => organization_id) : []),
      requests: await referencesOf(tx, numbers),
      dossiers: await standingsOf(tx, numbers),
    }),
    names: (table: 'carriers' | 'organizations', ids: readonly string[]) => named(tx, table, ids),
  }
}
export type SurroundingsStore = ReturnType<typeof surroundingsStore>

async function named(tx: Transaction, table: 'carriers' | 'organizations', ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(ids)]
  const rows = wanted.length === 0 ? [] : await tx.selectFrom(table).select(['id', 'name']).where('id', 'in', wanted).execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}

async function referencesOf(tx: Transaction, numbers: readonly NumberRow[]): Promise<Surroundings['requests']> {
  const ids = known(numbers.map(({ request_id }) => request_id))
  const rows = ids.length === 0 ? [] : await tx.selectFrom('requests').select(['id', 'reference']).where('id', 'in', ids).execute()
  return new Map(rows.map(({ id, reference }) => [id, reference]))
}

async function standingsOf(tx: Transaction, numbers: readonly NumberRow[]): Promise<Surroundings['dossiers']> {
  const ids = known(numbers.map(({ dossier_id }) => dossier_id))
  const owners = [...new Set(numbers.map(({ organization_id }) => organization_id))]
  const rows = ids.length === 0 ? [] : await tx.selectFrom('dossier_standings').selectAll().where('organization_id', 'in', owners).where('dossier_id', 'in', ids).execute()
  return new Map(rows.map(({ dossier_id, name, status, expires_on }) => [dossier_id, { name, status, expiresOn: expires_on }]))
}

function known(ids: readonly (string | null)[]): string[] {
  return [...new Set(ids.filter((id) => id !== null))]
}
