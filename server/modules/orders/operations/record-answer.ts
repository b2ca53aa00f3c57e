import type { CarrierOrder } from '../../../ports/carrier.ts'
import type { OrderNeeds } from '../needs.ts'
import { answeredLines } from '../order.ts'
import { pauseAfterAnswer } from '../pacing.ts'
import type { OrderRow } from '../store.ts'
import { concludeOrder } from './conclude-order.ts'
import { moveOrder } from './move-order.ts'
import { provisionLines } from './provision-lines.ts'
import { pendingLines, recordLines } from './record-lines.ts'

/** Records a carrier's answer on an order that is not over: each line's once, then how far the order is. */
export async function recordAnswer(needs: OrderNeeds, order: OrderRow, answer: CarrierOrder): Promise<void> {
  const taken = await recordTaken(needs, order, answer)
  await recordLines(needs, taken, answeredLines(await pendingLines(needs, taken), answer, taken.status))
  await concludeOrder(needs, await recordProgress(needs, taken, answer))
}

/** The carrier's first word of an order: it has one, under a name of its own. From now on the numbers of a request are on their way into the inventory. */
async function recordTaken(needs: OrderNeeds, order: OrderRow, { carrierOrderId, said }: CarrierOrder): Promise<OrderRow> {
  if (order.carrier_order_id !== null) return order
  const lines = await pendingLines(needs, order)
  await needs.orders.changeLines(lines.map(({ id }) => id), { reason: null })
  await provisionLines(needs, order, lines)
  const taken = { carrier_order_id: carrierOrderId, carrier_said: said, attempts: 0, not_before: null }
  return order.status === 'submitting' ? await moveOrder(needs, order, 'acknowledge', taken) : await needs.orders.change(order.id, taken)
}

/** Keeps what the carrier said, and asks it again after a pause: an order of which every line is answered is due no more in a moment. */
async function recordProgress(needs: OrderNeeds, order: OrderRow, { state, said }: CarrierOrder): Promise<OrderRow> {
  const now = needs.clock.now()
  const change = {
    carrier_said: said, last_answer_at: now, denied_since: null, settled_at: null, not_before: null,
    next_attempt_at: new Date(now.getTime() + pauseAfterAnswer(order.attempts, needs.random)),
  }
  if (state === 'in_progress' && order.status === 'acknowledged') return await moveOrder(needs, order, 'progress', change)
  return await needs.orders.change(order.id, change)
}
