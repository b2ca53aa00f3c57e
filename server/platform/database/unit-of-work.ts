import { sql } from 'kysely'
import type { Scope } from '../../kernel/scope.ts'
import type { Database, Transaction } from './connect.ts'

const tries = 4

/**
 * Runs `work` in one transaction, fenced to a scope: one organization (row-level security shows nothing else) or the desk.
 * Outside a unit of work the program's login may read no table at all. A deadlock or serialization failure is tried again:
 * `work` must therefore do nothing but read and write the database. It is told how often the rules of countries were changed so far, so that it never
 * goes by rules that another process has replaced.
 */
export async function unitOfWork<T>(database: Database, scope: Scope, work: (tx: Transaction, ruleRevision: number) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await database.transaction().execute(async (tx) => {
        return await work(tx, await enter(tx, scope))
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

/** One statement for the fence and the revision: every unit of work pays for this round trip. */
async function enter(tx: Transaction, scope: Scope): Promise<number> {
  const fence = scope === 'desk' ? sql`set_config('role', 'guichet_desk', true)` : sql`set_config('role', 'guichet_tenant', true), set_config('app.organization_id', ${scope.organizationId}, true)`
  const { rows } = await sql<{ revision: number }>`select ${fence}, current_rule_revision() as revision`.execute(tx)
  return rows[0]?.revision ?? 0
}

/** 40001 serialization failure, 40P01 deadlock. */
function isPassingConflict(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === '40001' || error.code === '40P01')
}
