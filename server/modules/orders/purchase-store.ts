import { sql, type SqlBool } from 'kysely'
import type { Key } from '../../kernel/cursor.ts'
import type { Scope } from '../../kernel/scope.ts'
import type { Transaction } from '../../platform/database/connect.ts'
import type { ChangeOf, NewRowOf, RowOf } from '../../platform/database/tables.ts'

export type PurchaseRow = RowOf<'purchases'>

/** Direct purchases, for one organization or for the desk. */
export function purchaseStore(tx: Transaction, scope: Scope) {
  const own = scope === 'desk' ? undefined : scope.organizationId
  const purchases = () => tx.selectFrom('purchases').selectAll().$if(own !== undefined, (query) => query.where('organization_id', '=', own ?? ''))

  return {
    read: (id: string): Promise<PurchaseRow | undefined> => purchases().where('id', '=', id).executeTakeFirst(),
    lock: (id: string): Promise<PurchaseRow | undefined> => purchases().where('id', '=', id).forUpdate().executeTakeFirst(),
    /** Newest first. */
    list: ({ limit, after }: { limit: number; after: Key | undefined }): Promise<PurchaseRow[]> =>
      purchases()
        .$if(after !== undefined, (query) => query.where(sql<SqlBool>`(created_at, id) < (${after?.[0]}::timestamptz, ${after?.[1]}::uuid)`))
        .orderBy('created_at', 'desc').orderBy('id', 'desc').limit(limit + 1).execute(),
    add: (row: NewRowOf<'purchases'>): Promise<PurchaseRow> => tx.insertInto('purchases').values(row).returningAll().executeTakeFirstOrThrow(),
    change: (id: string, change: ChangeOf<'purchases'>): Promise<PurchaseRow> =>
      tx.updateTable('purchases').set(change).where('id', '=', id).returningAll().executeTakeFirstOrThrow(),
  }
}
export type PurchaseStore = ReturnType<typeof purchaseStore>
