import type { OrderNeeds } from '../needs.ts'
import type { OrderRow } from '../store.ts'
import type { OrderWordRow } from '../words-store.ts'

type KeepNeeds = Pick<OrderNeeds, 'orderWords' | 'actor' | 'ids' | 'clock'>
type Said = Pick<OrderWordRow, 'kind' | 'said'>

/**
 * Keeps who said what of an order, in the name of the unit of work's actor. Carriers are asked a hundred times and answer alike: the same word in a row is
 * one row that counts. What people did is kept each time.
 */
export async function keepWord(needs: KeepNeeds, order: OrderRow, { kind, said }: Said): Promise<void> {
  const now = needs.clock.now()
  const last = await needs.orderWords.last(order.id)
  if (last !== undefined && needs.actor.kind === 'carrier' && last.kind === kind && last.said === said) {
    return void (await needs.orderWords.change(last.id, { times: last.times + 1, last_at: now }))
  }
  await needs.orderWords.add({
    id: needs.ids.next(), organization_id: order.organization_id, order_id: order.id, kind, said,
    speaker_kind: needs.actor.kind, speaker_name: needs.actor.name, first_at: now, last_at: now,
  })
}
