import { decodeCursor, pageFrom } from '../../../kernel/cursor.ts'
import { notFound } from '../../../kernel/refusal.ts'
import type { OrderNeeds } from '../needs.ts'
import { showOrder } from '../show.ts'
import type { OrderFilter } from '../store.ts'

type Listing = OrderFilter & { readonly limit: number; readonly cursor?: string | undefined }

/** One page of orders, newest first. */
export async function listOrders(needs: Pick<OrderNeeds, 'orders'>, { limit, cursor, ...filter }: Listing) {
  const rows = await needs.orders.list(filter, { limit, after: decodeCursor(cursor, ['instant', 'id']) })
  const lines = await needs.orders.linesOf(rows.map(({ id }) => id))
  return pageFrom(rows, limit, { key: (row) => [row.created_at.toISOString(), row.id], show: (row) => showOrder(row, lines) })
}

/** One order. Refuses `resource.not_found`. */
export async function readOrder(needs: Pick<OrderNeeds, 'orders'>, id: string) {
  const row = await needs.orders.read(id)
  if (row === undefined) throw notFound('order')
  return showOrder(row, await needs.orders.linesOf([id]))
}
