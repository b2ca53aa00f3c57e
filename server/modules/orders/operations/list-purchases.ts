import { decodeCursor, pageFrom } from '../../../kernel/cursor.ts'
import { notFound } from '../../../kernel/refusal.ts'
import type { OrderNeeds } from '../needs.ts'
import type { PurchaseRow } from '../purchase-store.ts'
import { showPurchase } from '../show.ts'
import type { OrderLineRow } from '../store.ts'

/** One page of purchases, newest first. */
export async function listPurchases(needs: Pick<OrderNeeds, 'orders' | 'purchases'>, { limit, cursor }: { limit: number; cursor?: string | undefined }) {
  const rows = await needs.purchases.list({ limit, after: decodeCursor(cursor, ['instant', 'id']) })
  const linesOf = await readLines(needs, rows)
  return pageFrom(rows, limit, { key: (row) => [row.created_at.toISOString(), row.id], show: (row) => showPurchase(row, linesOf(row)) })
}

/** One purchase, with where each of its numbers stands. Refuses `resource.not_found`. */
export async function readPurchase(needs: Pick<OrderNeeds, 'orders' | 'purchases'>, id: string) {
  const row = await needs.purchases.read(id)
  if (row === undefined) throw notFound('purchase')
  const linesOf = await readLines(needs, [row])
  return showPurchase(row, linesOf(row))
}

/** The lines of each of these purchases, read with two queries for all of them. */
async function readLines(needs: Pick<OrderNeeds, 'orders'>, purchases: readonly PurchaseRow[]): Promise<(purchase: PurchaseRow) => OrderLineRow[]> {
  const orders = await needs.orders.ofPurchases(purchases.map(({ id }) => id))
  const lines = await needs.orders.linesOf(orders.map(({ id }) => id))
  const purchaseOf = new Map(orders.map((order) => [order.id, order.purchase_id]))
  const byPurchase = Map.groupBy(lines, ({ order_id: orderId }) => purchaseOf.get(orderId))
  return ({ id }) => byPurchase.get(id) ?? []
}
