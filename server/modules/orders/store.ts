import { sql, type SqlBool } from 'kysely'
import type { OrderStatus } from '../../../contract/lifecycles/order.ts'
import type { Key } from '../../kernel/cursor.ts'
import type { Scope } from '../../kernel/scope.ts'
import type { Transaction } from '../../platform/database/connect.ts'
import type { ChangeOf, NewRowOf, RowOf } from '../../platform/database/tables.ts'

export type OrderRow = RowOf<'orders'>
export type OrderChange = ChangeOf<'orders'>
/** A line with its number, where the offer stands, and the number of the inventory that it has become. */
export type OrderLineRow = RowOf<'order_lines'> &
  Pick<RowOf<'offers'>, 'e164' | 'price_minor' | 'currency'> & { readonly offer_status: RowOf<'offers'>['status']; readonly number_id: string | null }
export type OrderFilter = { readonly status?: readonly OrderStatus[] | undefined; readonly carrier?: string | undefined; readonly requestId?: string | undefined }
type Page = { readonly limit: number; readonly after: Key | undefined }

/**
 * Orders and their lines, for one organization or for the desk. Whoever changes an order locks first the request that it belongs to, then the order, so
 * that an answer and a cancellation never cross.
 */
export function orderStore(tx: Transaction, scope: Scope) {
  const own = scope === 'desk' ? undefined : scope.organizationId
  const orders = () => tx.selectFrom('orders').selectAll().$if(own !== undefined, (query) => query.where('organization_id', '=', own ?? ''))

  return {
    read: (id: string): Promise<OrderRow | undefined> => orders().where('id', '=', id).executeTakeFirst(),
    lock: (id: string): Promise<OrderRow | undefined> => orders().where('id', '=', id).forUpdate().executeTakeFirst(),
    lockOfRequest: (requestId: string): Promise<OrderRow[]> => orders().where('request_id', '=', requestId).orderBy('id').forUpdate().execute(),
    idsOfRequest: async (requestId: string): Promise<string[]> => (await orders().where('request_id', '=', requestId).execute()).map(({ id }) => id),
    ofPurchases: (purchaseIds: readonly string[]): Promise<OrderRow[]> =>
      purchaseIds.length === 0 ? Promise.resolve([]) : orders().where('purchase_id', 'in', [...purchaseIds]).orderBy('id').execute(),
    /** Newest first. */
    list: ({ status, carrier, requestId }: OrderFilter, { limit, after }: Page): Promise<OrderRow[]> =>
      orders()
        .$if(status !== undefined, (query) => query.where('status', 'in', [...(status ?? [])]))
        .$if(carrier !== undefined, (query) => query.where('carrier_id', '=', carrier ?? ''))
        .$if(requestId !== undefined, (query) => query.where('request_id', '=', requestId ?? ''))
        .$if(after !== undefined, (query) => query.where(sql<SqlBool>`(created_at, id) < (${after?.[0]}::timestamptz, ${after?.[1]}::uuid)`))
        .orderBy('created_at', 'desc').orderBy('id', 'desc').limit(limit + 1).execute(),
    add: async (order: NewRowOf<'orders'>, lines: readonly NewRowOf<'order_lines'>[]): Promise<OrderRow> => {
      const added = await tx.insertInto('orders').values(order).returningAll().executeTakeFirstOrThrow()
      await tx.insertInto('order_lines').values(lines).execute()
      return added
    },
    change: (id: string, change: OrderChange): Promise<OrderRow> =>
      tx.updateTable('orders').set(change).where('id', '=', id).returningAll().executeTakeFirstOrThrow(),

    /** By order and number. */
    linesOf: (orderIds: readonly string[]): Promise<OrderLineRow[]> =>
      orderIds.length === 0
        ? Promise.resolve([])
        : tx
            .selectFrom('order_lines')
            .innerJoin('offers', 'offers.id', 'order_lines.offer_id')
            .leftJoin('numbers', 'numbers.order_line_id', 'order_lines.id')
            .selectAll('order_lines')
            .select(['offers.e164', 'offers.price_minor', 'offers.currency', 'offers.status as offer_status', 'numbers.id as number_id'])
            .$if(own !== undefined, (query) => query.where('order_lines.organization_id', '=', own ?? ''))
            .where('order_lines.order_id', 'in', [...orderIds]).orderBy('order_lines.order_id').orderBy('offers.e164').execute(),
    changeLines: (ids: readonly string[], change: ChangeOf<'order_lines'>) => tx.updateTable('order_lines').set(change).where('id', 'in', [...ids]).execute(),

    /** Claims the order of a carrier that has waited longest for its turn; another process passes it by. */
    claimDue: (carrierId: string, now: Date): Promise<OrderRow | undefined> =>
      orders()
        .where('carrier_id', '=', carrierId).where('next_attempt_at', '<=', now)
        .orderBy('next_attempt_at').limit(1).forUpdate().skipLocked().executeTakeFirst(),
  }
}
export type OrderStore = ReturnType<typeof orderStore>
