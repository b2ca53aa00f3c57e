import { isOver } from '../../../../contract/lifecycle.ts'
import { orderLifecycle, type OrderStatus } from '../../../../contract/lifecycles/order.ts'
import type { OrderNeeds } from '../needs.ts'
import { leaseMs } from '../pacing.ts'
import { moveOrder } from './move-order.ts'

/** One order, for one attempt to speak with its carrier about it. */
export type ClaimedOrder = {
  readonly orderId: string
  readonly key: string
  readonly task: 'submit' | 'look_up' | 'cancel' | 'give_back'
  readonly carrierOrderId: string | null
  /** This one included, since the order last moved. */
  readonly attempts: number
  readonly numbers: readonly string[]
}

/** Claims the carrier's next order that is due, and puts its next attempt off before the call: whoever crashes now has lost nothing. */
export async function claimOrder(needs: Pick<OrderNeeds, 'orders' | 'announce' | 'clock'>, carrierId: string): Promise<ClaimedOrder | undefined> {
  const now = needs.clock.now()
  const due = await needs.orders.claimDue(carrierId, now)
  if (due === undefined) return undefined
  const leaseEnds = new Date(now.getTime() + leaseMs)
  const attempt = { attempts: due.attempts + 1, next_attempt_at: leaseEnds, not_before: leaseEnds }
  const order = due.status === 'prepared' ? await moveOrder(needs, due, 'submit', attempt) : await needs.orders.change(due.id, attempt)
  const lines = await needs.orders.linesOf([order.id])
  return {
    orderId: order.id, key: order.idempotency_key, task: taskOf(order.status), carrierOrderId: order.carrier_order_id, attempts: order.attempts,
    numbers: lines.map(({ e164 }) => e164),
  }
}

function taskOf(status: OrderStatus): ClaimedOrder['task'] {
  if (isOver(orderLifecycle, status)) return 'give_back'
  if (status === 'cancelling') return 'cancel'
  return status === 'submitting' ? 'submit' : 'look_up'
}
