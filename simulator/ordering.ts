import { CarrierFault, type CarrierOrder } from '../server/ports/carrier.ts'
import type { Book } from './book.ts'
import { orderNumber, tellOrder, type OrderRow } from './order.ts'

export type Submission = { readonly idempotencyKey: string; readonly numbers: readonly string[] }

const mostNumbers = 1000

/** Takes in an order, or finds the one that came with this key before. `answerLost`: it is taken in, but the answer will not arrive. */
export async function acceptOrder(book: Book, { idempotencyKey, numbers }: Submission): Promise<{ order: CarrierOrder; answerLost: boolean }> {
  const known = await findOrder(book, idempotencyKey)
  if (known !== undefined) return { order: known, answerLost: false }
  if (numbers.length === 0 || numbers.length > mostNumbers) throw new CarrierFault('carrier_error', `An order names 1 to ${mostNumbers} numbers, not ${numbers.length}.`)
  const order = await addOrder(book, { idempotencyKey, numbers: [...new Set(numbers)] })
  const answersToLose = book.settings.answers_to_lose
  if (answersToLose > 0) {
    await book.tx.updateTable('simulated_settings').set({ answers_to_lose: answersToLose - 1 }).where('carrier_id', '=', book.carrierId).execute()
  }
  return { order: await tellOrder(book, order), answerLost: answersToLose > 0 }
}

async function addOrder({ tx, carrierId, settings, now }: Book, { idempotencyKey, numbers }: Submission): Promise<OrderRow> {
  const order = await tx
    .insertInto('simulated_orders')
    .values({ carrier_id: carrierId, idempotency_key: idempotencyKey, accepted_at: now, decide_at: new Date(now.getTime() + settings.answer_after_ms) })
    .returningAll()
    .executeTakeFirstOrThrow()
  await tx
    .insertInto('simulated_order_lines')
    .values(numbers.map((e164, position) => ({ order_id: order.id, position, carrier_id: carrierId, e164, state: 'pending' as const })))
    .execute()
  return order
}

export async function findOrder(book: Book, idempotencyKey: string): Promise<CarrierOrder | undefined> {
  const order = await book.tx
    .selectFrom('simulated_orders').selectAll()
    .where('carrier_id', '=', book.carrierId).where('idempotency_key', '=', idempotencyKey)
    .executeTakeFirst()
  return order && (await tellOrder(book, order))
}

/** Cancels an order that is not decided yet; a decided or cancelled one stays as it is. */
export async function cancelOrder(book: Book, carrierOrderId: string): Promise<CarrierOrder> {
  const order = await readOrder(book, carrierOrderId)
  if (order.decided_at !== null || order.cancelled_at !== null) return await tellOrder(book, order)
  await book.tx.updateTable('simulated_order_lines').set({ state: 'cancelled', decided_at: book.now }).where('order_id', '=', order.id).execute()
  const cancelled = await book.tx.updateTable('simulated_orders').set({ cancelled_at: book.now }).where('id', '=', order.id).returningAll().executeTakeFirstOrThrow()
  return await tellOrder(book, cancelled)
}

async function readOrder({ tx, carrierId }: Book, carrierOrderId: string): Promise<OrderRow> {
  const id = orderNumber(carrierOrderId)
  const order =
    id === undefined
      ? undefined
      : await tx.selectFrom('simulated_orders').selectAll().where('carrier_id', '=', carrierId).where('id', '=', id).executeTakeFirst()
  if (order === undefined) throw new CarrierFault('carrier_error', `There is no order ${carrierOrderId}.`)
  return order
}

/** Takes a number back into stock. One that nobody owns is there already. */
export async function releaseNumber({ tx, carrierId, now }: Book, e164: string): Promise<void> {
  await tx
    .updateTable('simulated_order_lines')
    .set({ released_at: now })
    .where('carrier_id', '=', carrierId).where('e164', '=', e164).where('state', '=', 'active').where('released_at', 'is', null)
    .execute()
}

/** Numbers of the plan that are not for sale now: somebody owns them, or they were lost. */
export async function numbersNotForSale({ tx, carrierId }: Book): Promise<Set<string>> {
  const lost = await tx.selectFrom('simulated_lost_numbers').select('e164').where('carrier_id', '=', carrierId).execute()
  const sold = await tx
    .selectFrom('simulated_order_lines').select('e164')
    .where('carrier_id', '=', carrierId).where('state', '=', 'active').where('released_at', 'is', null)
    .execute()
  return new Set([...lost, ...sold].map(({ e164 }) => e164))
}
