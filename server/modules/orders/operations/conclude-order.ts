import { isOver } from '../../../../contract/lifecycle.ts'
import { orderLifecycle, purchaseLifecycle } from '../../../../contract/lifecycles/order.ts'
import { move } from '../../../kernel/move.ts'
import { settleRequest } from '../../requests/index.ts'
import type { OrderNeeds } from '../needs.ts'
import { endOf, outcomeOf } from '../order.ts'
import type { OrderRow } from '../store.ts'
import { moveOrder } from './move-order.ts'

/**
 * Draws the conclusions from what was recorded of an order's lines: once every line has its answer the order ends, and with the last order its purchase;
 * a request replaces what is gone, or ends, by its own rules.
 */
export async function concludeOrder(needs: OrderNeeds, order: OrderRow): Promise<void> {
  const end = endOf(order.status, await needs.orders.linesOf([order.id]))
  if (end !== undefined) await moveOrder(needs, order, end)
  if (end !== undefined && order.purchase_id !== null) await endPurchase(needs, order.purchase_id)
  if (order.request_id !== null) await settleRequest(needs, order.request_id)
}

/** A purchase ends with the last of its orders: of two that end at once, the second to lock it sees both. A number that is gone is not replaced. */
async function endPurchase(needs: OrderNeeds, purchaseId: string): Promise<void> {
  const purchase = await needs.purchases.lock(purchaseId)
  const orders = await needs.orders.ofPurchases([purchaseId])
  if (purchase === undefined || !orders.every(({ status }) => isOver(orderLifecycle, status))) return
  const event = outcomeOf(await needs.orders.linesOf(orders.map(({ id }) => id)))
  const status = move(purchaseLifecycle, purchase.status, event)
  await needs.purchases.change(purchaseId, { status })
  await needs.announce({
    name: `purchase.${event}`, subject: { type: 'purchase', id: purchaseId, organizationId: purchase.organization_id }, from: purchase.status, to: status,
  })
}
