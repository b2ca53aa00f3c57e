import { isOver } from '../../../../contract/lifecycle.ts'
import { orderLifecycle } from '../../../../contract/lifecycles/order.ts'
import type { CarrierFault } from '../../../ports/carrier.ts'
import type { OrderNeeds } from '../needs.ts'
import { leaseMs, mostAttempts, pauseAfterFault } from '../pacing.ts'
import type { LineFate } from '../order.ts'
import type { OrderLineRow, OrderRow } from '../store.ts'
import type { Word } from '../word.ts'
import { concludeOrder } from './conclude-order.ts'
import { keepWord } from './keep-word.ts'
import { lockOrder } from './move-order.ts'
import { recordAnswer } from './record-answer.ts'
import { pendingLines, recordLines } from './record-lines.ts'

/** Records what came of an attempt. The same word twice, late or out of order, changes nothing the second time. */
export async function recordWord(needs: OrderNeeds, orderId: string, word: Word): Promise<void> {
  const order = await lockOrder(needs, orderId)
  if (order === undefined) return
  await keepWord(needs, order, { kind: word.kind, said: saidIn(word) })
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

/** That it knows nothing of an order is not said in words. */
function saidIn(word: Word): string | null {
  switch (word.kind) {
    case 'answer':
      return word.answer.said
    case 'fault':
      return word.fault.message
    case 'unknown':
      return null
  }
}

/** An order that is over for us, and that its carrier took in all the same, is given back as soon as the clock comes by. */
async function noteStray(needs: OrderNeeds, order: OrderRow, word: Word): Promise<void> {
  if (word.kind !== 'answer' || (order.carrier_order_id !== null && order.settled_at === null)) return
  const { carrierOrderId, said } = word.answer
  await needs.orders.change(order.id, { carrier_order_id: carrierOrderId, carrier_said: said, attempts: 0, next_attempt_at: needs.clock.now() })
}

/**
 * The carrier never got the order: it is cancelled where that was asked for, and has failed where it could not be handed in for days. A carrier that took
 * the order in and now denies it is asked again, for it may be paid for, until a person of the desk takes it at its word: its numbers are then lost.
 */
async function recordUnknown(needs: OrderNeeds, order: OrderRow): Promise<void> {
  if (order.carrier_order_id !== null && order.settled_at === null) return await recordDenied(needs, order)
  const lines = await pendingLines(needs, order)
  await recordLines(needs, order, lines.map((line) => ({ line, ...fateOfUnknown(order, line) })))
  await concludeOrder(needs, order)
}

function fateOfUnknown({ status, settled_at: settledAt }: OrderRow, { reason }: OrderLineRow): LineFate {
  if (status === 'cancelling') return { event: 'cancel', reason: 'cancelled_by_requester' }
  return settledAt === null ? { event: 'refuse', reason: reason ?? 'carrier_error' } : { event: 'lose', reason: 'number_gone' }
}

async function recordDenied(needs: OrderNeeds, order: OrderRow): Promise<void> {
  await needs.orders.change(order.id, { denied_since: order.denied_since ?? needs.clock.now() })
  await askAgain(needs, order, 'The carrier knows no such order.')
}

/** Why an order could not be handed in stands on its lines: the requester sees what they are waiting for, and it is the reason if the desk gives up. */
async function recordFault(needs: OrderNeeds, order: OrderRow, { message, reason }: CarrierFault): Promise<void> {
  const lines = order.carrier_order_id === null ? await pendingLines(needs, order) : []
  if (lines.length > 0) await needs.orders.changeLines(lines.map(({ id }) => id), { reason })
  await askAgain(needs, order, message)
}

/**
 * An order that ends on the carrier's word that it has none, be it to be cancelled or asked for too often, is not looked up while what was sent last may still
 * be on its way, not even by whoever is in a hurry.
 */
async function askAgain(needs: OrderNeeds, order: OrderRow, said: string): Promise<void> {
  const endsOnWord = order.carrier_order_id === null && (order.status === 'cancelling' || order.attempts >= mostAttempts)
  const floorMs = endsOnWord ? leaseMs : 0
  const after = (pauseMs: number) => new Date(needs.clock.now().getTime() + pauseMs)
  await needs.orders.change(order.id, {
    carrier_said: said, not_before: endsOnWord ? after(floorMs) : null, next_attempt_at: after(Math.max(pauseAfterFault(order.attempts, needs.random), floorMs)),
  })
}
