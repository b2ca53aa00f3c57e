import { sql, type SqlBool } from 'kysely'
import type { OfferStatus } from '../../../contract/lifecycles/offer.ts'
import type { NumberType } from '../../../contract/vocabulary.ts'
import type { Transaction } from '../../platform/database/connect.ts'
import type { NewRowOf, RowOf } from '../../platform/database/tables.ts'
import { offerSearch } from './search-store.ts'

export type OfferRow = RowOf<'offers'>
export type NewOfferRow = NewRowOf<'offers'>

/** Which offers may stand in for one that is gone. */
export type Nearest = {
  readonly gone: OfferRow
  readonly carriers: readonly string[]
  readonly excluding: readonly string[]
  readonly limit: number
  readonly within: 'area' | 'country'
  /** Numbers after the gone one in the directory, or those before it. */
  readonly towards: 'higher' | 'lower'
}

/** Offers belong to no organization: every unit of work sees the same. */
export function catalogueStore(tx: Transaction) {
  const offers = () => tx.selectFrom('offers')

  return {
    ...offerSearch(tx),

    readOffer: (id: string) => offers().selectAll().where('id', '=', id).executeTakeFirst(),
    readOffers: (ids: readonly string[]) => (ids.length === 0 ? Promise.resolve([]) : offers().selectAll().where('id', 'in', [...ids]).execute()),
    /** In the order of their ids, so that two who want the same offers wait for each other instead of crossing. */
    lockOffers: (ids: readonly string[]) => (ids.length === 0 ? Promise.resolve([]) : offers().selectAll().where('id', 'in', [...ids]).orderBy('id').forNoKeyUpdate().execute()),
    saveStatus: (ids: readonly string[], { status, at }: { status: OfferStatus; at: Date }) =>
      tx.updateTable('offers').set({ status, status_changed_at: at }).where('id', 'in', [...ids]).returningAll().execute(),

    nearest: ({ gone, carriers, excluding, limit, within, towards }: Nearest) => {
      const direction = towards === 'higher' ? ('asc' as const) : ('desc' as const)
      return offers().selectAll()
        .where(sql<SqlBool>`country = ${gone.country} and number_type = ${gone.number_type} and status = 'available' and national ${sql.raw(direction === 'asc' ? '>' : '<')} ${gone.national}`)
        .where('carrier_id', 'in', [...carriers])
        .where((eb) => eb.and((['sms', 'mms', 'voice'] as const).filter((capability) => gone[capability]).map((capability) => eb(capability, '=', true))))
        .$if(excluding.length > 0, (query) => query.where('id', 'not in', [...excluding]))
        .$if(within === 'area', (query) => query.where('area_code', 'is not distinct from', gone.area_code))
        .orderBy('national', direction).limit(limit).execute()
    },

    /** Numbers that the desk knows already are passed over: whoever offered one first keeps offering it. Gives how many were new. */
    addOffers: async (rows: readonly NewOfferRow[]): Promise<number> => {
      const column = <K extends keyof NewOfferRow>(name: K) => rows.map((row) => row[name] ?? null)
      const { numAffectedRows = 0n } = await sql`
        insert into offers (id, carrier_id, e164, national, country, number_type, area_code, region, locality, region_key, locality_key,
                            sms, mms, voice, address_requirement, price_minor, setup_minor, currency, status, status_changed_at)
        select * from unnest(${column('id')}::uuid[], ${column('carrier_id')}::text[], ${column('e164')}::text[], ${column('national')}::text[], ${column('country')}::text[],
                             ${column('number_type')}::text[], ${column('area_code')}::text[], ${column('region')}::text[], ${column('locality')}::text[],
                             ${column('region_key')}::text[], ${column('locality_key')}::text[], ${column('sms')}::boolean[], ${column('mms')}::boolean[],
                             ${column('voice')}::boolean[], ${column('address_requirement')}::text[], ${column('price_minor')}::integer[],
                             ${column('setup_minor')}::integer[], ${column('currency')}::text[], ${column('status')}::text[], ${column('status_changed_at')}::timestamptz[])
        on conflict (e164) do nothing`.execute(tx)
      return Number(numAffectedRows)
    },
    stockReadAt: async (carrierId: string) => (await tx.selectFrom('carriers').select('stock_read_at').where('id', '=', carrierId).executeTakeFirst())?.stock_read_at ?? undefined,
    stockWasRead: (carrierId: string, at: Date) => tx.updateTable('carriers').set({ stock_read_at: at }).where('id', '=', carrierId).execute(),

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
export type CatalogueStore = ReturnType<typeof catalogueStore>
