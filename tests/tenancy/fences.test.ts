import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { theSystem } from '../../server/kernel/actor.ts'
import { organizationStore } from '../../server/modules/organizations/index.ts'
import { unitOfWork } from '../../server/platform/database/unit-of-work.ts'
import { openDesk, type TestDesk } from '../support/desk.ts'

/** Tables that belong to nobody: the carriers' world, the rules of countries, and bookkeeping without personal rows. */
const shared = new Set(['carriers', 'carrier_hours', 'offers', 'rule_versions', 'rule_revision', 'sign_in_failures', 'installation', 'schema_migrations', 'schema_migration_lock'])

describe('the two fences between organizations', () => {
  let desk: TestDesk
  let french: string
  let other: string
  beforeAll(async () => {
    desk = await openDesk()
    french = (await (await desk.as('requester')).whoAmI()).body.organization.id
    other = (await (await desk.as('unlicensed')).whoAmI()).body.organization.id
  })
  afterAll(() => desk.close())

  test('the program logs in as a role that is neither owner nor superuser and cannot bypass row-level security', async () => {
    const { rows } = await sql<{ rolsuper: boolean; rolbypassrls: boolean; owns: number }>`
      select rolsuper, rolbypassrls, (select count(*)::int from pg_class where relowner = pg_roles.oid) as owns from pg_roles where rolname = session_user`.execute(desk.test.database)
    expect(rows).toEqual([{ rolsuper: false, rolbypassrls: false, owns: 0 }])
  })

  test('outside a unit of work the login may read no table at all', async () => {
    await expect(desk.test.database.selectFrom('people').selectAll().execute()).rejects.toMatchObject({ code: '42501' })
  })

  test('every table is fenced by row-level security, forced, but for those that belong to nobody', async () => {
    const owner = new pg.Client({ connectionString: desk.test.ownerUrl })
    await owner.connect()
    const { rows } = await owner.query<{ name: string; fenced: boolean }>(
      `select relname as name, relrowsecurity and relforcerowsecurity as fenced from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace`,
    )
    await owner.end()
    expect(rows.length).toBeGreaterThan(20)
    expect(rows.filter(({ name, fenced }) => !fenced && !shared.has(name)).map(({ name }) => name)).toEqual([])
  })

  test('row-level security alone keeps another organization\'s rows out, even from a query that asks for all', async () => {
    const seen = await unitOfWork(desk.test.database, { organizationId: french }, (tx) => tx.selectFrom('people').select('organization_id').distinct().execute())
    expect(seen).toEqual([{ organization_id: french }])
  })

  test('row-level security alone keeps a row from being written for another organization', async () => {
    const write = unitOfWork(desk.test.database, { organizationId: french }, (tx) =>
      tx.insertInto('clients').values({ id: '01900000-0000-7000-8000-00000000abcd', organization_id: other, name: 'x', secret_hash: 'x', grants: [], created_at: new Date(), revoked_at: null }).execute())
    await expect(write).rejects.toMatchObject({ code: '42501' })
  })

  test('the store alone keeps them out where row-level security would let everything through', async () => {
    const peopleOf = (organizationId: string) =>
      unitOfWork(desk.test.database, 'desk', (tx) => organizationStore(tx, { organizationId: french }).listPeople(organizationId, { limit: 200, after: undefined }))
    expect(await peopleOf(french)).not.toEqual([])
    expect(await peopleOf(other)).toEqual([])
  })

  test('the choice of organization ends with its transaction: the next user of the connection has none', async () => {
    await unitOfWork(desk.test.database, { organizationId: french }, (tx) => tx.selectFrom('people').select('id').execute())
    const { rows } = await sql<{ role: string; organization: string | null }>`select current_user as role, nullif(current_setting('app.organization_id', true), '') as organization`.execute(desk.test.database)
    expect(rows[0]?.organization).toBeNull()
    expect(rows[0]?.role).not.toBe('guichet_tenant')
  })

  test('what happened can be neither changed nor taken back', async () => {
    const change = desk.desk.work('desk', theSystem, (_needs, tx) => sql`update events set name = 'x'`.execute(tx))
    await expect(change).rejects.toMatchObject({ code: '42501' })
    const owner = new pg.Client({ connectionString: desk.test.ownerUrl })
    await owner.connect()
    try {
      await expect(owner.query('delete from events')).rejects.toThrow('events are append-only')
      await expect(owner.query('truncate events cascade')).rejects.toThrow('events are append-only')
    } finally {
      await owner.end()
    }
  })
})
