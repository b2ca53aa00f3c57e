import type { Kysely } from 'kysely'
import { profiles, simulateCarrier, SimulatedFault, type SimulatorTables } from '../../../simulator/index.ts'
import { CarrierFault } from '../../ports/carrier.ts'
import type { SimulatedCarrier } from '../../ports/carrier-simulation.ts'
import type { Clock } from '../../ports/clock.ts'

type Given<Tables> = { readonly database: Kysely<Tables>; readonly clock: Clock; readonly deadlineMs?: number }

/**
 * The simulator's carriers behind the Carrier port. They keep their books in the schema `simulator` of the given database, in
 * transactions of their own, and live by the given clock. A call that takes longer than its deadline throws CarrierFault.
 */
export function simulatedCarriers<Tables>({ database, clock, deadlineMs = 10_000 }: Given<Tables>): SimulatedCarrier[] {
  // The desk's handle names the desk's tables; in the schema `simulator` there are others, which no type of the desk's knows.
  const books = database.withSchema('simulator') as unknown as Kysely<SimulatorTables>
  return profiles.map((profile) => {
    const simulator = simulateCarrier(profile, { database: books, clock })
    const inTime = <T>(call: Promise<T>): Promise<T> => answerInTime(call, deadlineMs)
    return {
      id: profile.id, name: profile.name, kind: 'simulated', rules: profile.rules,
      stock: () => batchesInTime(simulator.stock(), deadlineMs),
      submitOrder: (order) => inTime(simulator.submitOrder(order)),
      findOrder: (idempotencyKey) => inTime(simulator.findOrder(idempotencyKey)),
      cancelOrder: (carrierOrderId) => inTime(simulator.cancelOrder(carrierOrderId)),
      releaseNumber: (e164) => inTime(simulator.releaseNumber(e164)),
      steer: (steering) => inTime(simulator.steer(steering)),
      ledger: () => inTime(simulator.ledger()),
    }
  })
}

/** Every batch has its own deadline: reading on is asking again. */
async function* batchesInTime<T>(batches: AsyncGenerator<T>, deadlineMs: number): AsyncGenerator<T> {
  for (;;) {
    const batch = await answerInTime(batches.next(), deadlineMs)
    if (batch.done === true) return
    yield batch.value
  }
}

async function answerInTime<T>(call: Promise<T>, deadlineMs: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new CarrierFault('carrier_timeout', `The carrier did not answer within ${deadlineMs} ms.`)), deadlineMs)
  })
  try {
    return await Promise.race([call, late])
  } catch (error) {
    throw error instanceof SimulatedFault ? new CarrierFault(error.reason, error.message) : error
  } finally {
    clearTimeout(timer)
  }
}
