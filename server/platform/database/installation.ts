import { sql } from 'kysely'
import type { Secrets } from '../../ports/secrets.ts'
import { StartRefusal } from '../start-refusal.ts'
import type { Database, Transaction } from './connect.ts'
import { unitOfWork } from './unit-of-work.ts'

/**
 * Refuses to start on a login that is not the one Guichet made (it would stand above row-level security), and with another secret than this database was opened
 * with: every password and token would be worthless, and nobody would know why.
 */
export async function refuseForeignInstallation(database: Database, { login, secrets }: { login: string; secrets: Secrets }): Promise<void> {
  const { rows } = await sql<{ name: string }>`select session_user as name`.execute(database)
  if (rows[0]?.name !== login) throw new StartRefusal('DATABASE_URL must name host and user in their usual places, postgres://user:password@host/database, so that Guichet can log in with its own role.')
  const check = secrets.digest('the secret of this installation')
  const known = await unitOfWork(database, 'desk', async (tx) => {
    await tx.insertInto('installation').values({ secret_check: check }).onConflict((conflict) => conflict.doNothing()).execute()
    return await tx.selectFrom('installation').select('secret_check').executeTakeFirstOrThrow()
  })
  if (!known.secret_check.equals(check)) {
    throw new StartRefusal('The secret is not the one that this database was opened with, so nobody could sign in: set GUICHET_SECRET to it, or use the data directory of the first start (its file `secret`).')
  }
}

/** Makes those who would set the desk up at the same time take turns. */
export async function lockInstallation(tx: Transaction): Promise<void> {
  await tx.selectFrom('installation').select('only_one').forUpdate().execute()
}
