import { carrierAsActor } from '../../../kernel/actor.ts'
import { CarrierFault, type Carrier, type CarrierOrder } from '../../../ports/carrier.ts'
import type { CarrierDesk, OrderNeeds } from '../needs.ts'
import type { ClaimedOrder } from '../operations/claim-order.ts'
import { pauseAfterFault } from '../pacing.ts'
import type { OrderLineRow } from '../store.ts'

/**
 * Takes back an order that reached its carrier after it was over: a process that slept through its lease handed it in when another one had ended it, on the
 * carrier's word that it had none. It is cancelled, and what was delivered already is released: what fails after money was spent is given back, never lost.
 */
export async function giveBack({ work, carrier }: CarrierDesk, claimed: ClaimedOrder): Promise<void> {
  const actor = carrierAsActor(carrier.id)
  const lines = await work('desk', actor, (needs) => needs.orders.linesOf([claimed.orderId]))
  const outcome = await release(carrier, claimed, lines)
  await work('desk', actor, (needs) => recordGivenBack(needs, claimed, outcome))
}

type Outcome = { readonly said: string; readonly complete: boolean }

/** A number that somebody has ordered since waits: which of the two orders has it is known once the other is answered. One that was sold since is theirs. */
async function release(carrier: Carrier, { carrierOrderId }: ClaimedOrder, lines: readonly OrderLineRow[]): Promise<Outcome> {
  try {
    const answer = await carrier.cancelOrder(carrierOrderId ?? '')
    const active = lines.filter((line) => isActive(line, answer))
    for (const { e164 } of active.filter(({ offer_status: status }) => status !== 'ordered' && status !== 'sold')) await carrier.releaseNumber(e164)
    return { said: answer.said, complete: answer.state === 'done' && !active.some(({ offer_status: status }) => status === 'ordered') }
  } catch (error) {
    if (error instanceof CarrierFault) return { said: error.message, complete: false }
    throw error
  }
}

function isActive({ e164 }: OrderLineRow, { lines }: CarrierOrder): boolean {
  return lines.some((line) => line.e164 === e164 && line.state === 'active')
}

async function recordGivenBack(needs: OrderNeeds, { orderId, attempts }: ClaimedOrder, { said, complete }: Outcome): Promise<void> {
  const again = new Date(needs.clock.now().getTime() + pauseAfterFault(attempts, needs.random))
  await needs.orders.change(orderId, { carrier_said: said, next_attempt_at: complete ? null : again })
}
