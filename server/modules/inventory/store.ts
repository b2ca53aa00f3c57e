import { sql } from 'kysely'
import type { Scope } from '../../kernel/scope.ts'
import type { Transaction } from '../../platform/database/connect.ts'
import type { ChangeOf, NewRowOf, RowOf } from '../../platform/database/tables.ts'

export type NumberRow = RowOf<'numbers'>

/** What is added to the inventory: it was changed last when it was made. */
export type NewNumber = Omit<NewRowOf<'numbers'>, 'changed_at'>
/** What is changed in it. When that was, the store notes by itself. */
export type NumberChange = Omit<ChangeOf<'numbers'>, 'changed_at' | 'revision'>

/** The inventory of one organization, or of every one for the desk. */
export function numberStore(tx: Transaction, scope: Scope, now: () => Date) {
  const own = scope === 'desk' ? undefined : scope.organizationId
  const numbers = () => tx.selectFrom('numbers').$if(own !== undefined, (query) => query.where('organization_id', '=', own ?? ''))

  return {
    read: (id: string) => numbers().selectAll().where('id', '=', id).executeTakeFirst(),
    /** The one that is owned now; else the latest that was. */
    readByE164: (e164: string) =>
      numbers().selectAll().where('e164', '=', e164).orderBy(sql`status in ('failed', 'returned')`).orderBy('created_at', 'desc').limit(1).executeTakeFirst(),
    lock: (id: string) => numbers().selectAll().where('id', '=', id).forUpdate().executeTakeFirst(),
    /** In the order of their ids, so that two who give up the same numbers at once wait for one another instead of both. */
    lockMany: (ids: readonly string[]) => numbers().selectAll().where('id', 'in', [...ids]).orderBy('id').forUpdate().execute(),
    lockByOrderLine: (orderLineId: string) => numbers().selectAll().where('order_line_id', '=', orderLineId).forUpdate().executeTakeFirst(),
    ofOrderLines: (orderLineIds: readonly string[]) =>
      orderLineIds.length === 0 ? Promise.resolve([]) : numbers().select(['id', 'order_line_id']).where('order_line_id', 'in', [...orderLineIds]).execute(),
    /** undefined: somebody at this desk owns it already, perhaps another organization, whose number nobody else sees. */
    addUnlessOwned: (row: NewNumber): Promise<NumberRow | undefined> =>
      tx.insertInto('numbers').values({ ...row, changed_at: row.created_at }).onConflict((conflict) => conflict.doNothing()).returningAll().executeTakeFirst(),
    /** Gives many numbers the same change. */
    changeMany: (ids: readonly string[], change: NumberChange) =>
      ids.length === 0 ? Promise.resolve([])
      : tx.updateTable('numbers').set({ ...change, changed_at: now() }).set((eb) => ({ revision: eb('revision', '+', 1) })).where('id', 'in', [...ids]).returningAll().execute(),
    change: (id: string, change: NumberChange) =>
      tx.updateTable('numbers').set({ ...change, changed_at: now() }).set((eb) => ({ revision: eb('revision', '+', 1) })).where('id', '=', id).returningAll().executeTakeFirstOrThrow(),

    /** Claims one number whose quarantine is over; another process passes it by. */
    claimOutOfQuarantine: (now: Date) =>
      tx.selectFrom('numbers').selectAll().where('status', '=', 'quarantined').where('quarantined_until', '<=', now).orderBy('quarantined_until').limit(1).forUpdate().skipLocked().executeTakeFirst(),
    claimReturning: (now: Date) =>
      tx.selectFrom('numbers').selectAll().where('status', '=', 'returning').where('next_attempt_at', '<=', now).orderBy('next_attempt_at').limit(1).forUpdate().skipLocked().executeTakeFirst(),
  }
}
export type NumberStore = ReturnType<typeof numberStore>
