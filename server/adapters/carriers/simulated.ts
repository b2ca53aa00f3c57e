import { simulateCarriers, type SimulatorWorld } from '../../../simulator/index.ts'
import { CarrierFault } from '../../ports/carrier.ts'
import type { SimulatedCarrier } from '../../ports/carrier-simulation.ts'

/**
 * The simulator's carriers behind the Carrier port. They keep their books in the schema `simulator` of the given database, in
 * transactions of their own, and live by the given clock. A call that takes longer than its deadline throws CarrierFault.
 */
export function simulatedCarriers({ deadlineMs = 10_000, ...world }: SimulatorWorld & { readonly deadlineMs?: number }): SimulatedCarrier[] {
  return simulateCarriers(world).map((carrier) => withDeadline(carrier, deadlineMs))
}

function withDeadline(carrier: SimulatedCarrier, deadlineMs: number): SimulatedCarrier {
  const inTime = <T>(call: Promise<T>): Promise<T> => answerInTime(call, deadlineMs)
  return {
    ...carrier,
    async *stock() {
      // Every batch has a deadline of its own: reading on is asking again.
      const batches = carrier.stock()[Symbol.asyncIterator]()
      for (let batch = await inTime(batches.next()); batch.done !== true; batch = await inTime(batches.next())) yield batch.value
    },
    submitOrder: (order) => inTime(carrier.submitOrder(order)),
    findOrder: (idempotencyKey) => inTime(carrier.findOrder(idempotencyKey)),
    cancelOrder: (carrierOrderId) => inTime(carrier.cancelOrder(carrierOrderId)),
    releaseNumber: (e164) => inTime(carrier.releaseNumber(e164)),
    steer: (steering) => inTime(carrier.steer(steering)),
    ledger: () => inTime(carrier.ledger()),
  }
}

async function answerInTime<T>(call: Promise<T>, deadlineMs: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new CarrierFault('carrier_timeout', `The carrier did not answer within ${deadlineMs} ms.`)), deadlineMs)
  })
  try {
    return await Promise.race([call, late])
  } finally {
    clearTimeout(timer)
  }
}
