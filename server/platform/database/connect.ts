import { Kysely, PostgresDialect, type Transaction as KyselyTransaction } from 'kysely'
import pg from 'pg'
import type { Tables } from './tables.ts'

export type Database = Kysely<Tables>
export type Transaction = KyselyTransaction<Tables>

// A calendar day has no time zone: the driver's default (a Date at local midnight) would move it. Sequences fit a double.
const parsers = new Map<number, (text: string) => unknown>([[pg.types.builtins.DATE, (text) => text], [pg.types.builtins.INT8, Number]])
const types: pg.CustomTypesConfig = {
  getTypeParser: (type: number, format?: 'text' | 'binary'): unknown => parsers.get(type) ?? pg.types.getTypeParser(type, format),
}

export type Connection = { readonly url: string; readonly connections: number }

/** Opens a pool. Statements longer than 15 s and transactions idle for 30 s are ended by the server. */
export function connect({ url, connections }: Connection): { database: Database; pool: pg.Pool } {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    types,
    connectionTimeoutMillis: 5_000,
    statement_timeout: 15_000,
    idle_in_transaction_session_timeout: 30_000,
    application_name: 'guichet',
  })
  // An idle connection that the server closes reports here; the next query on the pool opens another.
  pool.on('error', () => undefined)
  return { database: new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) }), pool }
}
