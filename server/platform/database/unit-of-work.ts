import { sql } from 'kysely'
import type { Scope } from '../../kernel/scope.ts'
import type { Database, Transaction } from './connect.ts'

const tries = 4

/**
 * Runs `work` in one transaction, fenced to a scope: one organization (row-level security shows nothing else) or the desk.
 * Outside a unit of work the program's login may read no table at all. A deadlock or serialization failure is tried again:
 * `work` must therefore do nothing but read and write the database.
 */
export async function unitOfWork<T>(database: Database, scope: Scope, work: (tx: Transaction) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await database.transaction().execute(async (tx) => {
        await enter(tx, scope)
        return await work(tx)
      })
    } catch (error) {
      if (attempt >= tries || !isPassingConflict(error)) throw error
    }
  }
}

/**
 * Lets the desk itself act inside a transaction that is fenced to an organization, and puts the fence up again: for what the clock owes everybody,
 * whoever's call happens to come first. A failure ends the transaction, and the fence with it.
 */
export async function asDesk<T>(tx: Transaction, scope: Scope, task: () => Promise<T>): Promise<T> {
  if (scope === 'desk') return await task()
  await enter(tx, 'desk')
  const result = await task()
  await enter(tx, scope)
  return result
}

async function enter(tx: Transaction, scope: Scope): Promise<void> {
  if (scope === 'desk') await sql`set local role guichet_desk`.execute(tx)
  else await sql`select set_config('role', 'guichet_tenant', true), set_config('app.organization_id', ${scope.organizationId}, true)`.execute(tx)
}

/** 40001 serialization failure, 40P01 deadlock. */
function isPassingConflict(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === '40001' || error.code === '40P01')
}
