import { isOver } from '../../../../contract/lifecycle.ts'
import { orderLifecycle } from '../../../../contract/lifecycles/order.ts'
import type { CarrierFault } from '../../../ports/carrier.ts'
import type { OrderNeeds } from '../needs.ts'
import { leaseMs, pauseAfterFault } from '../pacing.ts'
import type { OrderRow } from '../store.ts'
import type { Word } from '../word.ts'
import { concludeOrder } from './conclude-order.ts'
import { lockOrder } from './move-order.ts'
import { recordAnswer } from './record-answer.ts'
import { pendingLines, recordLines } from './record-lines.ts'

/** Records what came of an attempt. The same word twice, late or out of order, changes nothing the second time. */
export async function recordWord(needs: OrderNeeds, orderId: string, word: Word): Promise<void> {
  const order = await lockOrder(needs, orderId)
  if (order === undefined) return
  if (isOver(orderLifecycle, order.status)) return await noteStray(needs, order, word)
  switch (word.kind) {
    case 'answer':
      return await recordAnswer(needs, order, word.answer)
    case 'unknown':
      return await recordUnknown(needs, order)
    case 'fault':
      return await recordFault(needs, order, word.fault)
  }
}

/** An order that is over for us, and that its carrier took in all the same, is given back as soon as the clock comes by. */
async function noteStray(needs: OrderNeeds, order: OrderRow, word: Word): Promise<void> {
  if (word.kind !== 'answer' || order.carrier_order_id !== null) return
  const { carrierOrderId, said } = word.answer
  await needs.orders.change(order.id, { carrier_order_id: carrierOrderId, carrier_said: said, attempts: 0, next_attempt_at: needs.clock.now() })
}

/**
 * The carrier never got the order: it is cancelled where that was asked for, and has failed where it could not be handed in for days. A carrier that took
 * the order in and now denies it is asked again: it may be paid for.
 */
async function recordUnknown(needs: OrderNeeds, order: OrderRow): Promise<void> {
  if (order.carrier_order_id !== null) return await askAgain(needs, order, 'The carrier knows no such order.')
  const lines = await pendingLines(needs, order)
  await recordLines(needs, order, lines.map((line) =>
    order.status === 'cancelling' ? { line, event: 'cancel', reason: 'cancelled_by_requester' } : { line, event: 'refuse', reason: line.reason ?? 'carrier_error' }))
  await concludeOrder(needs, order)
}

/** Why an order could not be handed in stands on its lines: the requester sees what they are waiting for, and it is the reason if the desk gives up. */
async function recordFault(needs: OrderNeeds, order: OrderRow, { message, reason }: CarrierFault): Promise<void> {
  const lines = order.carrier_order_id === null ? await pendingLines(needs, order) : []
  if (lines.length > 0) await needs.orders.changeLines(lines.map(({ id }) => id), { reason })
  await askAgain(needs, order, message)
}

/** An order to be cancelled that the carrier has not confirmed yet is not looked up while what was sent last may still be on its way. */
async function askAgain(needs: OrderNeeds, order: OrderRow, said: string): Promise<void> {
  const pauseMs = Math.max(pauseAfterFault(order.attempts, needs.random), order.status === 'cancelling' && order.carrier_order_id === null ? leaseMs : 0)
  await needs.orders.change(order.id, { carrier_said: said, next_attempt_at: new Date(needs.clock.now().getTime() + pauseMs) })
}
