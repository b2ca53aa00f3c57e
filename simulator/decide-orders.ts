import type { Book } from './book.ts'
import { linesOf, type LineRow, type OrderRow } from './order.ts'
import { hasInStock } from './stock.ts'

/**
 * Decides every order whose time has come, in the order in which their times came: whoever asks, and however late, finds the same
 * book as somebody who had watched all the while.
 */
export async function decideDueOrders(book: Book): Promise<void> {
  const due = await book.tx
    .selectFrom('simulated_orders')
    .selectAll()
    .where('carrier_id', '=', book.carrierId).where('decided_at', 'is', null).where('cancelled_at', 'is', null).where('decide_at', '<=', book.now)
    .orderBy('decide_at').orderBy('id')
    .execute()
  for (const order of due) await decide(book, order)
}

async function decide(book: Book, order: OrderRow): Promise<void> {
  const lines = await linesOf(book, order)
  const missing = await missingAmong(book, lines.map(({ e164 }) => e164))
  const isThere = ({ e164 }: LineRow) => hasInStock(book.carrierId, e164) && !missing.has(e164)
  await settle(book, order, { state: 'active', lines: lines.filter(isThere) })
  await settle(book, order, { state: 'gone', lines: lines.filter((line) => !isThere(line)) })
  await book.tx.updateTable('simulated_orders').set({ decided_at: order.decide_at }).where('id', '=', order.id).execute()
}

/** Of these numbers, those that were lost and those that somebody owns. */
async function missingAmong({ tx, carrierId }: Book, numbers: readonly string[]): Promise<Set<string>> {
  const lost = await tx.selectFrom('simulated_lost_numbers').select('e164').where('carrier_id', '=', carrierId).where('e164', 'in', numbers).execute()
  const sold = await tx
    .selectFrom('simulated_order_lines')
    .select('e164')
    .where('carrier_id', '=', carrierId).where('e164', 'in', numbers).where('state', '=', 'active').where('released_at', 'is', null)
    .execute()
  return new Set([...lost, ...sold].map(({ e164 }) => e164))
}

async function settle({ tx }: Book, order: OrderRow, { state, lines }: { state: 'active' | 'gone'; lines: readonly LineRow[] }): Promise<void> {
  if (lines.length === 0) return
  await tx
    .updateTable('simulated_order_lines')
    .set({ state, decided_at: order.decide_at })
    .where('order_id', '=', order.id).where('position', 'in', lines.map(({ position }) => position))
    .execute()
}
