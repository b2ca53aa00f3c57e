import { carrierAsActor, theClock } from '../../../kernel/actor.ts'
import { CarrierFault, type Carrier, type CarrierOrder } from '../../../ports/carrier.ts'
import type { CarrierDesk } from '../needs.ts'
import { claimOrder, type ClaimedOrder } from '../operations/claim-order.ts'
import { recordWord } from '../operations/record-word.ts'
import { mostAttempts } from '../pacing.ts'
import type { Word } from '../word.ts'
import { giveBack } from './give-back.ts'

/**
 * Speaks with one carrier about one order that is due: the intent is written before, the answer after, and no transaction is open while the carrier is
 * called. Whoever crashes in between has put the order off until its lease ends; what the carrier did meanwhile is then found by our key. Each carrier
 * has a sweep of its own, so that one that dawdles keeps no other's orders waiting.
 */
export async function askCarrier(desk: CarrierDesk): Promise<number> {
  const claimed = await desk.work('desk', theClock, (needs) => claimOrder(needs, desk.carrier.id))
  if (claimed === undefined) return 0
  if (claimed.task === 'give_back') await giveBack(desk, claimed)
  else await askAndRecord(desk, claimed, tasks[claimed.task])
  return 1
}

async function askAndRecord({ work, carrier }: CarrierDesk, order: ClaimedOrder, ask: Ask): Promise<void> {
  const word = await hear(ask(carrier, order))
  await work('desk', carrierAsActor(carrier.id), (needs) => recordWord(needs, order.orderId, word))
}

/** Only a CarrierFault is the carrier's; anything else is a bug of ours, and the order is tried again when its lease ends. */
async function hear(asked: ReturnType<Ask>): Promise<Word> {
  try {
    const answer = await asked
    return answer === undefined ? { kind: 'unknown' } : { kind: 'answer', answer }
  } catch (error) {
    if (error instanceof CarrierFault) return { kind: 'fault', fault: error }
    throw error
  }
}

/** Asks the carrier; undefined when it knows of no such order. */
type Ask = (carrier: Carrier, order: ClaimedOrder) => Promise<CarrierOrder | undefined>
const tasks = { submit, look_up: lookUp, cancel } as const satisfies Record<string, Ask>

/**
 * From the second attempt on the carrier is asked first what it knows: the answer to an earlier one may have been lost after it took the order in. After
 * the last attempt it is only asked: an order is given up on the carrier's own word that it has none, for without that money may have been spent.
 */
async function submit(carrier: Carrier, order: ClaimedOrder): Promise<CarrierOrder | undefined> {
  const known = order.attempts > 1 ? await lookUp(carrier, order) : undefined
  if (known !== undefined || order.attempts > mostAttempts) return known
  return await carrier.submitOrder({ idempotencyKey: order.key, numbers: order.numbers })
}

async function lookUp(carrier: Carrier, { key }: ClaimedOrder): Promise<CarrierOrder | undefined> {
  return await carrier.findOrder(key)
}

/**
 * Without the carrier's name for the order it is looked up first: an order that never arrived needs no cancelling. So is one whose cancellation did not
 * succeed at once: the carrier may know it no longer.
 */
async function cancel(carrier: Carrier, order: ClaimedOrder): Promise<CarrierOrder | undefined> {
  const known = order.carrierOrderId !== null && order.attempts === 1 ? order.carrierOrderId : (await lookUp(carrier, order))?.carrierOrderId
  return known === undefined ? undefined : await carrier.cancelOrder(known)
}
