import { CarrierFault } from '../server/ports/carrier.ts'
import type { SimulatedCarrier } from '../server/ports/carrier-simulation.ts'
import type { Book, BookKeeping } from './book.ts'
import { readLedger } from './ledger.ts'
import { openBook } from './open-book.ts'
import { acceptOrder, cancelOrder, findOrder, numbersNotForSale, releaseNumber } from './ordering.ts'
import type { CarrierProfile } from './profiles.ts'
import { steer } from './steering.ts'
import { stockOf } from './stock.ts'

/** A carrier you can break: it sells from its own stock, keeps its own book, and fails on demand. It knows no deadline. */
export function simulateCarrier(profile: CarrierProfile, world: Omit<BookKeeping, 'carrierId'>): SimulatedCarrier {
  const keeping: BookKeeping = { ...world, carrierId: profile.id }
  const call = <T>(work: (book: Book) => Promise<T>): Promise<T> =>
    openBook(keeping, (book) => {
      if (book.settings.failing) throw new CarrierFault('carrier_error', `${profile.name} answers every call with an internal error.`)
      return work(book)
    })

  return {
    id: profile.id, name: profile.name, kind: 'simulated', rules: profile.rules,
    async *stock() {
      const notForSale = await call(numbersNotForSale)
      for (const batch of stockOf(profile.id)) yield batch.filter(({ e164 }) => !notForSale.has(e164))
    },
    async submitOrder(submission) {
      const { order, answerLost } = await call((book) => acceptOrder(book, submission))
      // Only now, with the order in the book for good: this is the fault that makes careless callers buy twice.
      if (answerLost) throw new CarrierFault('carrier_timeout', `${profile.name} did not answer in time.`)
      return order
    },
    findOrder: (idempotencyKey) => call((book) => findOrder(book, idempotencyKey)),
    cancelOrder: (carrierOrderId) => call((book) => cancelOrder(book, carrierOrderId)),
    releaseNumber: (e164) => call((book) => releaseNumber(book, e164)),
    steer: (steering) => openBook(keeping, (book) => steer(book, steering)),
    ledger: () => openBook(keeping, readLedger),
  }
}
