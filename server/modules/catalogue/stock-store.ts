import { sql, type SqlBool } from 'kysely'
import type { NumberType } from '../../../contract/vocabulary.ts'
import type { Transaction } from '../../platform/database/connect.ts'
import type { NewRowOf } from '../../platform/database/tables.ts'

export type NewOfferRow = NewRowOf<'offers'>

/** What carriers have to sell, as it was read from them. */
export function stockInHand(tx: Transaction) {
  return {
    /** Numbers that the desk knows already are passed over: whoever offered one first keeps offering it. Gives how many were new. */
    addOffers: async (rows: readonly NewOfferRow[]): Promise<number> => {
      const column = <K extends keyof NewOfferRow>(name: K) => rows.map((row) => row[name] ?? null)
      const { numAffectedRows = 0n } = await sql`
        insert into offers (id, carrier_id, e164, national, country, number_type, area_code, region, locality, region_key, locality_key,
                            sms, mms, voice, address_requirement, price_minor, setup_minor, currency, status, status_changed_at)
        select * from unnest(${column('id')}::uuid[], ${column('carrier_id')}::text[], ${column('e164')}::text[], ${column('national')}::text[],
                             ${column('country')}::text[], ${column('number_type')}::text[], ${column('area_code')}::text[], ${column('region')}::text[], ${column('locality')}::text[],
                             ${column('region_key')}::text[], ${column('locality_key')}::text[], ${column('sms')}::boolean[], ${column('mms')}::boolean[],
                             ${column('voice')}::boolean[], ${column('address_requirement')}::text[], ${column('price_minor')}::integer[],
                             ${column('setup_minor')}::integer[], ${column('currency')}::text[], ${column('status')}::text[],
                             ${column('status_changed_at')}::timestamptz[])
        on conflict (e164) do nothing`.execute(tx)
      return Number(numAffectedRows)
    },
    stockReadAt: async (carrierId: string): Promise<Date | undefined> => {
      const carrier = await tx.selectFrom('carriers').select('stock_read_at').where('id', '=', carrierId).executeTakeFirst()
      return carrier?.stock_read_at ?? undefined
    },
    stockWasRead: (carrierId: string, at: Date) => tx.updateTable('carriers').set({ stock_read_at: at }).where('id', '=', carrierId).execute(),

    /** The carriers with something to sell of a country and type, by id. */
    carriersSelling: (country: string, numberType: NumberType): Promise<{ id: string }[]> =>
      tx.selectFrom('carriers').select('id')
        .where(sql<SqlBool>`exists (select from offers where country = ${country} and number_type = ${numberType} and status = 'available'
                                    and carrier_id = carriers.id)`)
        .orderBy('id').execute(),

    /** Every country and type that some carrier has offers of, leaping from one to the next in the index instead of reading all of it. */
    soldCountries: async (): Promise<{ country: string; number_type: NumberType }[]> => {
      const { rows } = await sql<{ country: string; number_type: NumberType }>`
        with recursive sold as (
          (select country, number_type from offers where status = 'available' order by country, number_type limit 1)
          union all
          select next.country, next.number_type from sold, lateral
            (select country, number_type from offers where status = 'available' and (country, number_type) > (sold.country, sold.number_type)
             order by country, number_type limit 1) as next
        ) select country, number_type from sold`.execute(tx)
      return rows
    },
  }
}
