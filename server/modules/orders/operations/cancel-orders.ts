import { orderLifecycle } from '../../../../contract/lifecycles/order.ts'
import { canMove } from '../../../kernel/move.ts'
import type { OrderNeeds } from '../needs.ts'
import { leaseMs } from '../pacing.ts'
import type { OrderRow } from '../store.ts'
import { moveOrder } from './move-order.ts'
import { pendingLines, recordLines } from './record-lines.ts'

/**
 * Asks for the end of every order of a request. One that has not left the house is cancelled at once, and its offers are for sale again; the others
 * are cancelled with the carrier when the clock next speaks with it, and numbers that are active by then stay.
 */
export async function cancelOrders(needs: OrderNeeds, requestId: string): Promise<void> {
  const orders = await needs.orders.lockOfRequest(requestId)
  for (const order of orders.filter(({ status }) => canMove(orderLifecycle, status, 'cancel'))) {
    if (order.status === 'prepared') await withdraw(needs, order)
    else await moveOrder(needs, order, 'cancel', { attempts: 0, ...nextAttempt(needs, order) })
  }
}

async function withdraw(needs: OrderNeeds, order: OrderRow): Promise<void> {
  const lines = await pendingLines(needs, order)
  await recordLines(needs, order, lines.map((line) => ({ line, event: 'cancel', reason: 'cancelled_by_requester' })))
  await moveOrder(needs, order, 'cancel')
}

/**
 * An order that is being handed in is looked up only when whatever was sent has arrived: asked any earlier, the carrier might say that it has no such order
 * a moment before it gets one.
 */
function nextAttempt(needs: OrderNeeds, { status, not_before: notBefore }: OrderRow): Pick<OrderRow, 'next_attempt_at' | 'not_before'> {
  const now = needs.clock.now()
  if (status !== 'submitting') return { next_attempt_at: now, not_before: notBefore }
  const arrived = new Date(now.getTime() + leaseMs)
  return { next_attempt_at: arrived, not_before: arrived }
}
