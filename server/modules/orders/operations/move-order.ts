import { isOver, type EventOf } from '../../../../contract/lifecycle.ts'
import { orderLifecycle } from '../../../../contract/lifecycles/order.ts'
import { move } from '../../../kernel/move.ts'
import type { OrderNeeds } from '../needs.ts'
import type { OrderChange, OrderRow } from '../store.ts'
import { subjectOf } from './add-orders.ts'

/** Moves an order along one arrow, with whatever else changes at the same time. An order that is over is due no more. */
export async function moveOrder(
  needs: Pick<OrderNeeds, 'orders' | 'announce'>, order: OrderRow, event: EventOf<typeof orderLifecycle>, change: Omit<OrderChange, 'status'> = {},
): Promise<OrderRow> {
  const status = move(orderLifecycle, order.status, event)
  const moved = await needs.orders.change(order.id, { ...change, ...(isOver(orderLifecycle, status) && { next_attempt_at: null, not_before: null }), status })
  await needs.announce({ name: `order.${event}`, subject: subjectOf(order), from: order.status, to: status, data: { carrierId: order.carrier_id } })
  return moved
}

/**
 * Locks an order, and before it the request that it belongs to: two orders of one request are answered one after the other, and whoever cancels the request
 * locks in the same sequence. undefined for an order that is not the scope's.
 */
export async function lockOrder(needs: OrderNeeds, id: string): Promise<OrderRow | undefined> {
  const order = await needs.orders.read(id)
  if (order?.request_id != null) await needs.requests.lock(order.request_id)
  return await needs.orders.lock(id)
}
