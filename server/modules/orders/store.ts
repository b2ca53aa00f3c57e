import { sql, type ExpressionBuilder, type SqlBool } from 'kysely'
import { isOver, statesOf } from '../../../contract/lifecycle.ts'
import { orderLifecycle, type OrderStatus } from '../../../contract/lifecycles/order.ts'
import type { Reason } from '../../../contract/reasons.ts'
import type { Key } from '../../kernel/cursor.ts'
import type { NumberSought } from '../../kernel/number-sought.ts'
import type { Scope } from '../../kernel/scope.ts'
import type { Transaction } from '../../platform/database/connect.ts'
import type { ChangeOf, NewRowOf, RowOf, Tables } from '../../platform/database/tables.ts'

/** An order, with the name of whom it is for and the reference of the request that it belongs to. */
export type OrderRow = RowOf<'orders'> & { readonly organization_name: string; readonly request_reference: string | null }
export type OrderChange = ChangeOf<'orders'>
/** A line with its number, where the offer stands, and the number of the inventory that it has become. */
export type OrderLineRow = RowOf<'order_lines'> &
  Pick<RowOf<'offers'>, 'e164' | 'price_minor' | 'currency'> & { readonly offer_status: RowOf<'offers'>['status']; readonly number_id: string | null }
/** What a list of orders may be narrowed by; what is undefined narrows nothing. `silentSince`: under way, and without an answer since then. */
export type OrderFilter = {
  readonly status?: readonly OrderStatus[] | undefined
  readonly carrier?: string | undefined
  readonly requestId?: string | undefined
  readonly organizationId?: string | undefined
  readonly sought?: { readonly text: string; readonly number: NumberSought | undefined } | undefined
  readonly minAttempts?: number | undefined
  readonly silentSince?: Date | undefined
}
const underWay = statesOf(orderLifecycle).filter((status) => !isOver(orderLifecycle, status))
type Page = { readonly limit: number; readonly after: Key | undefined }

/**
 * Orders and their lines, for one organization or for the desk. Whoever changes an order locks first the request that it belongs to, then the order, so
 * that an answer and a cancellation never cross.
 */
export function orderStore(tx: Transaction, scope: Scope) {
  const own = scope === 'desk' ? undefined : scope.organizationId
  const orders = () => tx.selectFrom('orders').selectAll('orders').select(told).$if(own !== undefined, (query) => query.where('organization_id', '=', own ?? ''))

  return {
    read: (id: string): Promise<OrderRow | undefined> => orders().where('id', '=', id).executeTakeFirst(),
    lock: (id: string): Promise<OrderRow | undefined> => orders().where('id', '=', id).forUpdate().executeTakeFirst(),
    lockOfRequest: (requestId: string): Promise<OrderRow[]> => orders().where('request_id', '=', requestId).orderBy('id').forUpdate().execute(),
    idsOfRequest: async (requestId: string): Promise<string[]> => (await orders().where('request_id', '=', requestId).execute()).map(({ id }) => id),
    ofPurchases: (purchaseIds: readonly string[]): Promise<OrderRow[]> =>
      purchaseIds.length === 0 ? Promise.resolve([]) : orders().where('purchase_id', 'in', [...purchaseIds]).orderBy('id').execute(),
    /** Newest first. */
    list: ({ status, carrier, requestId, organizationId, sought, minAttempts, silentSince }: OrderFilter, { limit, after }: Page): Promise<OrderRow[]> =>
      orders()
        .$if(status !== undefined, (query) => query.where('status', 'in', [...(status ?? [])]))
        .$if(carrier !== undefined, (query) => query.where('carrier_id', '=', carrier ?? ''))
        .$if(requestId !== undefined, (query) => query.where('request_id', '=', requestId ?? ''))
        .$if(organizationId !== undefined, (query) => query.where('organization_id', '=', organizationId ?? ''))
        .$if(minAttempts !== undefined, (query) => query.where('attempts', '>=', minAttempts ?? 0))
        .$if(silentSince !== undefined, (query) =>
          query.where('status', 'in', underWay).where(sql<SqlBool>`coalesce(last_answer_at, created_at) <= ${silentSince}`))
        .$if(sought !== undefined, (query) => query.where(matching(sought ?? { text: '', number: undefined })))
        .$if(after !== undefined, (query) => query.where(sql<SqlBool>`(created_at, id) < (${after?.[0]}::timestamptz, ${after?.[1]}::uuid)`))
        .orderBy('created_at', 'desc').orderBy('id', 'desc').limit(limit + 1).execute(),
    add: async (order: NewRowOf<'orders'>, lines: readonly NewRowOf<'order_lines'>[]): Promise<OrderRow> => {
      const added = await tx.insertInto('orders').values(order).returningAll().returning(told).executeTakeFirstOrThrow()
      await tx.insertInto('order_lines').values(lines).execute()
      return added
    },
    change: (id: string, change: OrderChange): Promise<OrderRow> =>
      tx.updateTable('orders').set(change).where('id', '=', id).returningAll('orders').returning(told).executeTakeFirstOrThrow(),

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

    /** Why lines were not delivered, by line; those that were, or may still be, are left out. */
    reasonsOf: async (lineIds: readonly string[]): Promise<ReadonlyMap<string, Reason>> => {
      const rows = lineIds.length === 0 ? [] : await tx.selectFrom('order_lines').select(['id', 'reason']).where('id', 'in', [...lineIds])
        .$if(own !== undefined, (query) => query.where('organization_id', '=', own ?? '')).execute()
      return new Map(rows.flatMap(({ id, reason }) => (reason === null ? [] : [[id, reason] as const])))
    },

    /** Claims the order of a carrier that has waited longest for its turn; another process passes it by. */
    claimDue: (carrierId: string, now: Date): Promise<OrderRow | undefined> =>
      orders()
        .where('carrier_id', '=', carrierId).where('next_attempt_at', '<=', now)
        .orderBy('next_attempt_at').limit(1).forUpdate().skipLocked().executeTakeFirst(),
  }
}
export type OrderStore = ReturnType<typeof orderStore>

type Orders = ExpressionBuilder<Tables, 'orders'>

function told(eb: Orders) {
  return [
    eb.selectFrom('organizations').select('organizations.name').whereRef('organizations.id', '=', 'orders.organization_id').$asScalar().$notNull().as('organization_name'),
    eb.selectFrom('requests').select('requests.reference').whereRef('requests.id', '=', 'orders.request_id').as('request_reference'),
  ] as const
}

/** The carrier's name for the order as it begins, the whole reference of a request, or a number of which the sought digits are the end. */
function matching({ text, number }: NonNullable<OrderFilter['sought']>) {
  const begins = `${text.toLowerCase().replaceAll(/[\\%_]/g, '\\$&')}%`
  return (eb: Orders) =>
    eb.or([
      eb(sql`lower(carrier_order_id)`, 'like', begins),
      eb('request_id', 'in', eb.selectFrom('requests').select('id').where('reference', '=', text.toUpperCase())),
      ...(number === undefined ? [] : [eb.exists(linesEnding(eb, number.ending))]),
    ])
}

function linesEnding(eb: Orders, digits: string) {
  return eb.selectFrom('order_lines').innerJoin('offers', 'offers.id', 'order_lines.offer_id').select('order_lines.id')
    .whereRef('order_lines.order_id', '=', 'orders.id').where('offers.e164', 'like', `%${digits}`)
}
