import type { Kysely } from 'kysely'
import type { Book } from './book.ts'
import { SimulatedFault } from './fault.ts'
import { readLedger, type Sale } from './ledger.ts'
import { openBook } from './open-book.ts'
import type { SimulatedOrder } from './order.ts'
import { acceptOrder, cancelOrder, findOrder, numbersNotForSale, releaseNumber, type Submission } from './ordering.ts'
import type { CarrierProfile } from './profiles.ts'
import { steer, type Steering, type SteeringState } from './steering.ts'
import { stockOf, type ListedNumber } from './stock.ts'
import type { SimulatorTables } from './tables.ts'

/** A carrier you can break: it sells from its own stock, keeps its own book, and fails on demand with SimulatedFault. */
export type CarrierSimulator = {
  stock(): AsyncGenerator<readonly ListedNumber[]>
  submitOrder(submission: Submission): Promise<SimulatedOrder>
  findOrder(idempotencyKey: string): Promise<SimulatedOrder | undefined>
  cancelOrder(carrierOrderId: string): Promise<SimulatedOrder>
  releaseNumber(e164: string): Promise<void>
  /** Works while the carrier fails, or nobody could mend it. */
  steer(steering: Steering): Promise<SteeringState>
  ledger(): Promise<readonly Sale[]>
}

export type SimulatorWorld = { readonly database: Kysely<SimulatorTables>; readonly clock: { now(): Date } }

export function simulateCarrier(profile: CarrierProfile, world: SimulatorWorld): CarrierSimulator {
  const keeping = { ...world, carrierId: profile.id }
  const call = <T>(work: (book: Book) => Promise<T>): Promise<T> =>
    openBook(keeping, (book) => {
      if (book.settings.failing) throw new SimulatedFault('carrier_error', `${profile.name} answers every call with an internal error.`)
      return work(book)
    })

  return {
    async *stock() {
      const notForSale = await call(numbersNotForSale)
      for (const batch of stockOf(profile.id)) yield batch.filter(({ e164 }) => !notForSale.has(e164))
    },
    async submitOrder(submission) {
      const { order, answerLost } = await call((book) => acceptOrder(book, submission))
      // Only now, with the order in the book for good: this is the fault that makes careless callers buy twice.
      if (answerLost) throw new SimulatedFault('carrier_timeout', `${profile.name} did not answer in time.`)
      return order
    },
    findOrder: (idempotencyKey) => call((book) => findOrder(book, idempotencyKey)),
    cancelOrder: (carrierOrderId) => call((book) => cancelOrder(book, carrierOrderId)),
    releaseNumber: (e164) => call((book) => releaseNumber(book, e164)),
    steer: (steering) => openBook(keeping, (book) => steer(book, steering)),
    ledger: () => openBook(keeping, readLedger),
  }
}
