import { sql, type SqlBool } from 'kysely'
import type { Key } from '../../kernel/cursor.ts'
import type { Scope } from '../../kernel/scope.ts'
import type { Transaction } from '../../platform/database/connect.ts'
import type { ChangeOf, NewRowOf, RowOf } from '../../platform/database/tables.ts'

export type OrderWordRow = RowOf<'order_words'>

/** What was said of orders: by their carriers each time, and by people of the desk. For one organization or for the desk. */
export function orderWordStore(tx: Transaction, scope: Scope) {
  const own = scope === 'desk' ? undefined : scope.organizationId
  const words = () => tx.selectFrom('order_words').selectAll().$if(own !== undefined, (query) => query.where('organization_id', '=', own ?? ''))

  return {
    last: (orderId: string): Promise<OrderWordRow | undefined> =>
      words().where('order_id', '=', orderId).orderBy('first_at', 'desc').orderBy('id', 'desc').limit(1).executeTakeFirst(),
    /** Newest first. */
    list: (orderId: string, { limit, after }: { limit: number; after: Key | undefined }): Promise<OrderWordRow[]> =>
      words().where('order_id', '=', orderId)
        .$if(after !== undefined, (query) => query.where(sql<SqlBool>`(first_at, id) < (${after?.[0]}::timestamptz, ${after?.[1]}::uuid)`))
        .orderBy('first_at', 'desc').orderBy('id', 'desc').limit(limit + 1).execute(),
    add: (row: NewRowOf<'order_words'>) => tx.insertInto('order_words').values(row).execute(),
    change: (id: string, change: ChangeOf<'order_words'>) => tx.updateTable('order_words').set(change).where('id', '=', id).execute(),
  }
}
export type OrderWordStore = ReturnType<typeof orderWordStore>
