import { sql } from 'kysely'
import type { Book, BookKeeping } from './book.ts'
import { decideDueOrders } from './decide-orders.ts'

/** How long a carrier thinks about an order unless it is steered. */
const usualAnswerAfterMs = 2000

/**
 * Runs `work` with a carrier's book open, in a transaction of the simulator's own. One carrier does one thing at a time: that is slow
 * for a carrier and exactly right for a simulation.
 */
export async function openBook<T>({ database, clock, carrierId }: BookKeeping, work: (book: Book) => Promise<T>): Promise<T> {
  return await database.transaction().execute(async (tx) => {
    await sql`set local role guichet_desk`.execute(tx)
    const settings = await holdSettings(tx, carrierId)
    const book: Book = { tx, carrierId, settings, now: clock.now() }
    await decideDueOrders(book)
    return await work(book)
  })
}

/** Reads and locks the carrier's settings, which its first call creates. */
async function holdSettings(tx: Book['tx'], carrierId: string): Promise<Book['settings']> {
  return await tx
    .insertInto('simulated_settings')
    .values({ carrier_id: carrierId, answer_after_ms: usualAnswerAfterMs })
    .onConflict((conflict) => conflict.column('carrier_id').doUpdateSet((eb) => ({ carrier_id: eb.ref('excluded.carrier_id') })))
    .returningAll()
    .executeTakeFirstOrThrow()
}
