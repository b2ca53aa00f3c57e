import { orderLifecycle } from '../../../../contract/lifecycles/order.ts'
import { move } from '../../../kernel/move.ts'
import { notFound, Refusal } from '../../../kernel/refusal.ts'
import type { OrderNeeds } from '../needs.ts'
import { earliestAttempt } from '../pacing.ts'
import type { OrderRow } from '../store.ts'
import { keepWord } from './keep-word.ts'
import { lockOrder, moveOrder } from './move-order.ts'

type Settlement = { readonly id: string; readonly note: string }

/**
 * Decides that a carrier which took an order in, and denies it since, is taken at its word: it is asked once more, now, and if it still knows nothing the
 * numbers are lost, and replaced as the requester wished. If it knows the order after all, that goes on as if nothing had been decided. Settling twice is
 * settling once. Refuses `resource.not_found`, `state.wrong`, and `order.not_denied` where the carrier's last word is another.
 */
export async function settleOrder(needs: OrderNeeds, { id, note }: Settlement): Promise<OrderRow> {
  const order = await lockOrder(needs, id)
  if (order === undefined) throw notFound('order')
  move(orderLifecycle, order.status, 'settle')
  if (order.denied_since === null) throw new Refusal('order.not_denied')
  if (order.settled_at !== null) return order
  const now = needs.clock.now()
  await keepWord(needs, order, { kind: 'settle', said: note })
  return await moveOrder(needs, order, 'settle', { settled_at: now, next_attempt_at: earliestAttempt(order, now) })
}
