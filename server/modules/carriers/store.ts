import { sql } from 'kysely'
import type { NumberType } from '../../../contract/vocabulary.ts'
import type { Transaction } from '../../platform/database/connect.ts'
import type { NewRowOf, RowOf } from '../../platform/database/tables.ts'

export type CarrierRow = RowOf<'carriers'>
export type CarrierHourRow = RowOf<'carrier_hours'>
/** What a carrier covers: of each country and type, the numbers available now, and all that it was ever known to have. */
export type CoverageRow = { readonly carrier_id: string; readonly country: string; readonly number_type: NumberType; readonly available: number; readonly known: number }
type Counted = { readonly hour: Date; readonly answered: number; readonly failed: number; readonly slow: number; readonly ms: number }

/** More carriers than a desk has accounts with. */
const mostCarriers = 200

/** The carriers belong to no organization: every unit of work sees the same. */
export function carrierStore(tx: Transaction) {
  return {
    list: () => tx.selectFrom('carriers').selectAll().orderBy('id').limit(mostCarriers).execute(),
    read: (id: string) => tx.selectFrom('carriers').selectAll().where('id', '=', id).executeTakeFirst(),

    register: (rows: readonly NewRowOf<'carriers'>[]) =>
      tx
        .insertInto('carriers')
        .values(rows)
        .onConflict((conflict) => conflict.column('id').doUpdateSet((eb) => ({ name: eb.ref('excluded.name'), kind: eb.ref('excluded.kind'), rules: eb.ref('excluded.rules') })))
        .execute(),

    answered: (id: string, at: Date) => tx.updateTable('carriers').set({ failing: false, failing_since: null, last_answer_at: at }).where('id', '=', id).execute(),
    failed: (id: string, { at, said }: { readonly at: Date; readonly said: string }) =>
      tx.updateTable('carriers').set((eb) => ({ failing: true, failing_since: eb.fn.coalesce('failing_since', eb.val(at)), last_failure_at: at, last_failure: said }))
        .where('id', '=', id).execute(),
    count: (carrierId: string, { hour, answered, failed, slow, ms }: Counted) =>
      tx.insertInto('carrier_hours').values({ carrier_id: carrierId, hour, answered, failed, slow, slowest_ms: ms })
        .onConflict((conflict) => conflict.columns(['carrier_id', 'hour']).doUpdateSet((eb) => ({
          answered: eb('carrier_hours.answered', '+', answered), failed: eb('carrier_hours.failed', '+', failed), slow: eb('carrier_hours.slow', '+', slow),
          slowest_ms: eb.fn<number>('greatest', ['carrier_hours.slowest_ms', eb.val(ms)]),
        })))
        .execute(),
    /** Oldest first; hours without a call are left out. */
    hours: ({ since, carrierId }: { readonly since: Date; readonly carrierId?: string }): Promise<CarrierHourRow[]> =>
      tx.selectFrom('carrier_hours').selectAll().where('hour', '>=', since)
        .$if(carrierId !== undefined, (query) => query.where('carrier_id', '=', carrierId ?? '')).orderBy('hour').orderBy('carrier_id').execute(),
    forgetHours: async (before: Date): Promise<number> => Number((await tx.deleteFrom('carrier_hours').where('hour', '<', before).executeTakeFirst()).numDeletedRows),

    /** Of one carrier, or of all when none is named. */
    async coverage(carrierId?: string): Promise<CoverageRow[]> {
      const { rows } = await sql<CoverageRow>`
        select carrier_id, country, number_type, (count(*) filter (where status = 'available'))::integer as available, count(*)::integer as known
        from offers where ${carrierId ?? null}::text is null or carrier_id = ${carrierId ?? null}
        group by carrier_id, country, number_type order by carrier_id, country, number_type`.execute(tx)
      return rows
    },
  }
}
export type CarrierStore = ReturnType<typeof carrierStore>
