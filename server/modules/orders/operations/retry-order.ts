import { orderLifecycle } from '../../../../contract/lifecycles/order.ts'
import { move } from '../../../kernel/move.ts'
import { notFound } from '../../../kernel/refusal.ts'
import type { OrderNeeds } from '../needs.ts'
import { earliestAttempt } from '../pacing.ts'
import type { OrderRow } from '../store.ts'
import { keepWord } from './keep-word.ts'
import { lockOrder, moveOrder } from './move-order.ts'

/**
 * Brings an order's next attempt forward to now, or to the end of an attempt that may be under way. It is the attempt that would have come anyway, with
 * everything that keeps it from ordering twice: the carrier is asked what it knows of our key first. Refuses `resource.not_found`, `state.wrong`.
 */
export async function retryOrder(needs: OrderNeeds, id: string): Promise<OrderRow> {
  const order = await lockOrder(needs, id)
  if (order === undefined) throw notFound('order')
  move(orderLifecycle, order.status, 'retry')
  await keepWord(needs, order, { kind: 'retry', said: null })
  return await moveOrder(needs, order, 'retry', { next_attempt_at: earliestAttempt(order, needs.clock.now()) })
}
