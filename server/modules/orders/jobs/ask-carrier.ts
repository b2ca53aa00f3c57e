import { carrierAsActor, theClock } from '../../../kernel/actor.ts'
import type { Work } from '../../../kernel/work.ts'
import { CarrierFault, type Carrier } from '../../../ports/carrier.ts'
import type { OrderNeeds } from '../needs.ts'
import { claimOrder, type ClaimedOrder } from '../operations/claim-order.ts'
import { recordWord } from '../operations/record-word.ts'
import { mostAttempts } from '../pacing.ts'
import type { Word } from '../word.ts'
import { giveBack } from './give-back.ts'

export type CarrierDesk = { readonly work: Work<OrderNeeds>; readonly carrier: Carrier }

/**
 * Speaks with one carrier about one order that is due: the intent is written before, the answer after, and no transaction is open while the carrier is
 * called. Whoever crashes in between has put the order off until its lease ends; what the carrier did meanwhile is then found by our key. Each carrier
 * has a sweep of its own, so that one that dawdles keeps no other's orders waiting.
 */
export async function askCarrier({ work, carrier }: CarrierDesk): Promise<number> {
  const claimed = await work('desk', theClock, (needs) => claimOrder(needs, carrier.id))
  if (claimed === undefined) return 0
  const { task } = claimed
  if (task === 'give_back') await giveBack({ work, carrier }, claimed)
  else {
    const word = await speak(carrier, { ...claimed, task })
    await work('desk', carrierAsActor(carrier.id), (needs) => recordWord(needs, claimed.orderId, word))
  }
  return 1
}

async function speak(carrier: Carrier, order: ClaimedOrder & { readonly task: keyof typeof tasks }): Promise<Word> {
  try {
    const answer = await tasks[order.task](carrier, order)
    return answer === undefined ? { kind: 'unknown' } : { kind: 'answer', answer }
  } catch (error) {
    if (error instanceof CarrierFault) return { kind: 'fault', fault: error }
    throw error
  }
}

/** Each asks the carrier and gives its answer, or undefined where it knows of no such order. */
const tasks = { submit, look_up: lookUp, cancel } as const

/**
 * From the second attempt on the carrier is asked first what it knows: the answer to an earlier one may have been lost after it took the order in. After
 * the last attempt it is only asked: an order is given up on the carrier's own word that it has none, for without that money may have been spent.
 */
async function submit(carrier: Carrier, order: ClaimedOrder) {
  const known = order.attempts > 1 ? await lookUp(carrier, order) : undefined
  if (known !== undefined || order.attempts > mostAttempts) return known
  return await carrier.submitOrder({ idempotencyKey: order.key, numbers: order.numbers })
}

async function lookUp(carrier: Carrier, { key }: ClaimedOrder) {
  return await carrier.findOrder(key)
}

/** Without the carrier's name for the order it is looked up first: an order that never arrived needs no cancelling. */
async function cancel(carrier: Carrier, order: ClaimedOrder) {
  const known = order.carrierOrderId ?? (await lookUp(carrier, order))?.carrierOrderId
  return known === undefined ? undefined : await carrier.cancelOrder(known)
}
