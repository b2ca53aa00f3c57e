import { randomBytes } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { sql } from 'kysely'
import { Migrator, type Migration } from 'kysely/migration'
import { StartRefusal } from '../start-refusal.ts'
import { connect, type Database } from './connect.ts'

const folder = new URL('./migrations/', import.meta.url)

/**
 * Brings the schema up to date as its owner and returns the URL with which the program itself logs in: a role that owns nothing,
 * is no superuser and cannot bypass row-level security. Refuses a server older than PostgreSQL 15 and a database that a newer
 * Guichet has migrated. Two processes may start at once: an advisory lock makes them take turns.
 */
export async function installDatabase(ownerUrl: string): Promise<string> {
  const { database, pool } = connect({ url: ownerUrl, connections: 1 })
  try {
    await refuseOldServer(database)
    await sql`select pg_advisory_lock(hashtext('guichet installs itself'))`.execute(database)
    const login = await ensureLogin(database, decodeURIComponent(new URL(ownerUrl).username))
    await migrate(database)
    const url = new URL(ownerUrl)
    url.username = login.name
    url.password = login.password
    return url.href
  } finally {
    await pool.end()
  }
}

async function refuseOldServer(database: Database): Promise<void> {
  const { rows } = await sql<{ version: number }>`select current_setting('server_version_num')::int as version`.execute(database)
  const version = rows[0]?.version ?? 0
  if (version < 150_000) throw new StartRefusal(`The PostgreSQL server is version ${Math.floor(version / 10_000)}; Guichet needs 15 or newer.`)
}

/**
 * The login's name and password are drawn once an installation and kept in a schema that only the owner reads, so that every
 * process of the installation logs in alike and a second start locks nobody out.
 */
async function ensureLogin(database: Database, owner: string): Promise<{ name: string; password: string }> {
  await sql`create schema if not exists guichet_private`.execute(database)
  await sql`create table if not exists guichet_private.login (name text not null, password text not null)`.execute(database)
  const { rows } = await sql<{ name: string; password: string }>`select name, password from guichet_private.login`.execute(database)
  const known = rows[0]
  const login = known ?? { name: `guichet_${randomBytes(4).toString('hex')}`, password: randomBytes(24).toString('base64url') }
  if (known === undefined) await sql`insert into guichet_private.login values (${login.name}, ${login.password})`.execute(database)
  try {
    for (const group of ['guichet_tenant', 'guichet_desk']) {
      if (!(await roleExists(database, group))) await sql`create role ${sql.id(group)} nologin noinherit`.execute(database)
    }
    if (!(await roleExists(database, login.name))) {
      await sql`create role ${sql.id(login.name)} login noinherit nosuperuser nobypassrls nocreatedb nocreaterole password ${sql.lit(login.password)}`.execute(database)
      await sql`grant guichet_tenant, guichet_desk to ${sql.id(login.name)}`.execute(database)
    }
    // The group roles are the whole server's: another installation's login must not even come in. Where we do not own the database, this changes nothing.
    const { rows: names } = await sql<{ name: string }>`select current_database() as name`.execute(database)
    for (const { name } of names) {
      await sql`grant connect on database ${sql.id(name)} to ${sql.id(login.name)}`.execute(database)
      await sql`revoke connect on database ${sql.id(name)} from public`.execute(database)
    }
  } catch (error) {
    if (!isInsufficientPrivilege(error)) throw error
    throw new StartRefusal(
      `The database user ${owner} may not create the roles that Guichet logs in with. Run once as a superuser: ALTER ROLE "${owner}" CREATEROLE; ` +
        `and, where another Guichet made the group roles: GRANT guichet_tenant, guichet_desk TO "${owner}" WITH ADMIN OPTION;`,
    )
  }
  return login
}

async function roleExists(database: Database, name: string): Promise<boolean> {
  const { rows } = await sql`select 1 from pg_roles where rolname = ${name}`.execute(database)
  return rows.length > 0
}

function isInsufficientPrivilege(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '42501'
}

async function migrate(database: Database): Promise<void> {
  const known = await readMigrations()
  await refuseNewerDatabase(database, new Set(Object.keys(known)))
  const migrator = new Migrator({
    db: database,
    provider: { getMigrations: () => Promise.resolve(known) },
    migrationTableName: 'schema_migrations',
    migrationLockTableName: 'schema_migration_lock',
  })
  const { error } = await migrator.migrateToLatest()
  if (error !== undefined) throw error instanceof Error ? error : new Error('A migration failed.', { cause: error })
}

async function readMigrations(): Promise<Record<string, Migration>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort()
  const migrations = await Promise.all(
    names.map(async (name) => {
      const text = await readFile(new URL(name, folder), 'utf8')
      return [name.replace(/\.sql$/, ''), { up: async (db) => void (await sql.raw(text).execute(db)) }] satisfies [string, Migration]
    }),
  )
  return Object.fromEntries(migrations)
}

async function refuseNewerDatabase(database: Database, known: ReadonlySet<string>): Promise<void> {
  const { rows: tables } = await sql<{ table: string | null }>`select to_regclass('public.schema_migrations')::text as table`.execute(database)
  if (tables[0]?.table == null) return
  const { rows } = await sql<{ name: string }>`select name from schema_migrations order by name`.execute(database)
  const unknown = rows.map(({ name }) => name).filter((name) => !known.has(name))
  if (unknown.length === 0) return
  throw new StartRefusal(
    `This database belongs to a newer Guichet (it has the migration ${unknown.join(', ')}, which this version does not know). Start the newer version, or restore a backup that this one wrote.`,
  )
}
