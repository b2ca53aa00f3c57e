import type { QueryOf } from '../../../../contract/endpoint.ts'
import type { Endpoints } from '../../../../contract/endpoints/index.ts'
import type { Caller } from '../../../kernel/actor.ts'
import { decodeCursor, pageFrom } from '../../../kernel/cursor.ts'
import { numberSought } from '../../../kernel/number-sought.ts'
import { notFound } from '../../../kernel/refusal.ts'
import type { OrderNeeds } from '../needs.ts'
import { showOrder } from '../show.ts'
import type { OrderRow } from '../store.ts'

type Listing = QueryOf<Endpoints['listOrders']>

/** One page of orders, newest first. */
export async function listOrders(needs: Pick<OrderNeeds, 'orders' | 'clock'>, caller: Caller, { limit, cursor, q, silentHours, ...filter }: Listing) {
  const silentSince = silentHours === undefined ? undefined : new Date(needs.clock.now().getTime() - silentHours * 3_600_000)
  const sought = q === undefined ? undefined : { text: q, number: numberSought(q) }
  const rows = await needs.orders.list({ ...filter, silentSince, sought }, { limit, after: decodeCursor(cursor, ['instant', 'id']) })
  const lines = await needs.orders.linesOf(rows.map(({ id }) => id))
  return pageFrom(rows, limit, { key: (row) => [row.created_at.toISOString(), row.id], show: (row) => showOrder(row, lines, caller) })
}

/** One order. Refuses `resource.not_found`. */
export async function readOrder(needs: Pick<OrderNeeds, 'orders'>, caller: Caller, id: string) {
  const row = await needs.orders.read(id)
  if (row === undefined) throw notFound('order')
  return await showOne(needs, caller, row)
}

/** An order as it stands, with its lines. */
export async function showOne(needs: Pick<OrderNeeds, 'orders'>, caller: Caller, row: OrderRow) {
  return showOrder(row, await needs.orders.linesOf([row.id]), caller)
}
