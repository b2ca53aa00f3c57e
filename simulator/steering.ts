import type { Steering, SteeringState } from '../server/ports/carrier-simulation.ts'
import type { Book } from './book.ts'
import { hasInStock } from './stock.ts'

/** As many lost numbers as are told. */
const mostTold = 1000

export async function steer(book: Book, { lose = [], restore = [], answerAfterMs, failing, timeOutAfterAccepting }: Steering): Promise<SteeringState> {
  const { tx, carrierId, settings } = book
  const lost = [...new Set(lose)].filter((e164) => hasInStock(carrierId, e164))
  if (lost.length > 0) {
    await tx.insertInto('simulated_lost_numbers').values(lost.map((e164) => ({ carrier_id: carrierId, e164 }))).onConflict((conflict) => conflict.doNothing()).execute()
  }
  if (restore.length > 0) await tx.deleteFrom('simulated_lost_numbers').where('carrier_id', '=', carrierId).where('e164', 'in', restore).execute()
  const changed = await tx
    .updateTable('simulated_settings')
    .set({
      answer_after_ms: answerAfterMs ?? settings.answer_after_ms, failing: failing ?? settings.failing,
      answers_to_lose: timeOutAfterAccepting ?? settings.answers_to_lose,
    })
    .where('carrier_id', '=', carrierId)
    .returningAll()
    .executeTakeFirstOrThrow()
  return { lost: await lostNumbers(book), answerAfterMs: changed.answer_after_ms, failing: changed.failing }
}

async function lostNumbers({ tx, carrierId }: Book): Promise<string[]> {
  const rows = await tx.selectFrom('simulated_lost_numbers').select('e164').where('carrier_id', '=', carrierId).orderBy('e164').limit(mostTold).execute()
  return rows.map(({ e164 }) => e164)
}
