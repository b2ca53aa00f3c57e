import { sql } from 'kysely'
import type { Transaction } from '../../platform/database/connect.ts'
import type { NewRowOf, RowOf } from '../../platform/database/tables.ts'

export type CarrierRow = RowOf<'carriers'>
/** What a carrier covers: the countries of its offers, and how many are available now. */
export type Coverage = { readonly countries: readonly string[]; readonly offers: number }

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

    answered: (id: string, at: Date) => tx.updateTable('carriers').set({ failing: false, last_answer_at: at }).where('id', '=', id).execute(),
    failed: (id: string) => tx.updateTable('carriers').set({ failing: true }).where('id', '=', id).where('failing', '=', false).execute(),

    /** By carrier id. Counts the offers of one carrier, or of all when none is named. */
    async coverage(carrierId?: string): Promise<ReadonlyMap<string, Coverage>> {
      const { rows } = await sql<{ carrier_id: string; countries: string[]; offers: number }>`
        select carrier_id, array_agg(country order by country) as countries, sum(available)::integer as offers
        from (select carrier_id, country, count(*) filter (where status = 'available') as available
              from offers where ${carrierId ?? null}::text is null or carrier_id = ${carrierId ?? null} group by carrier_id, country) as by_country
        group by carrier_id`.execute(tx)
      return new Map(rows.map(({ carrier_id, ...coverage }) => [carrier_id, coverage]))
    },
  }
}
export type CarrierStore = ReturnType<typeof carrierStore>
