import type { Sale } from '../server/ports/carrier-simulation.ts'
import type { Book } from './book.ts'
import { orderName } from './order.ts'

/** Every sale that the carrier ever made, by number and time: what proves that nothing was bought twice. */
export async function readLedger({ tx, carrierId }: Book): Promise<Sale[]> {
  const rows = await tx
    .selectFrom('simulated_order_lines as line')
    .innerJoin('simulated_orders as sold', 'sold.id', 'line.order_id')
    .select(['line.e164', 'line.released_at', 'sold.id', 'sold.idempotency_key', 'sold.decide_at'])
    .where('line.carrier_id', '=', carrierId).where('line.state', '=', 'active')
    .orderBy('line.e164').orderBy('sold.decide_at').orderBy('sold.id')
    .execute()
  return rows.map((row) => ({
    e164: row.e164, carrierOrderId: orderName(row.id), idempotencyKey: row.idempotency_key, soldAt: row.decide_at, releasedAt: row.released_at,
  }))
}
