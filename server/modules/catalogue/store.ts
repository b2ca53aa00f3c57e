import { sql, type SqlBool } from 'kysely'
import type { OfferStatus } from '../../../contract/lifecycles/offer.ts'
import type { Transaction } from '../../platform/database/connect.ts'
import type { RowOf } from '../../platform/database/tables.ts'
import { placesOfStock } from './place-store.ts'
import { offerSearch } from './search-store.ts'
import { stockInHand } from './stock-store.ts'

export type OfferRow = RowOf<'offers'>

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
    ...stockInHand(tx),
    ...placesOfStock(tx),

    readOffer: (id: string) => offers().selectAll().where('id', '=', id).executeTakeFirst(),
    readOffers: (ids: readonly string[]) => (ids.length === 0 ? Promise.resolve([]) : offers().selectAll().where('id', 'in', [...ids]).execute()),
    readByE164: (e164: string) => offers().selectAll().where('e164', '=', e164).executeTakeFirst(),
    /** In the order of their ids, so that two who want the same offers wait for each other instead of crossing. */
    lockOffers: (ids: readonly string[]): Promise<OfferRow[]> =>
      ids.length === 0 ? Promise.resolve([]) : offers().selectAll().where('id', 'in', [...ids]).orderBy('id').forNoKeyUpdate().execute(),
    saveStatus: (ids: readonly string[], { status, at }: { status: OfferStatus; at: Date }) =>
      tx.updateTable('offers').set({ status, status_changed_at: at }).where('id', 'in', [...ids]).returningAll().execute(),

    nearest: ({ gone, carriers, excluding, limit, within, towards }: Nearest) => {
      const direction = towards === 'higher' ? ('asc' as const) : ('desc' as const)
      return offers().selectAll()
        .where(sql<SqlBool>`country = ${gone.country} and number_type = ${gone.number_type} and status = 'available'`)
        .where('national', direction === 'asc' ? '>' : '<', gone.national)
        .where('carrier_id', 'in', [...carriers])
        .where((eb) => eb.and((['sms', 'mms', 'voice'] as const).filter((capability) => gone[capability]).map((capability) => eb(capability, '=', true))))
        .$if(excluding.length > 0, (query) => query.where('id', 'not in', [...excluding]))
        .$if(within === 'area', (query) => query.where('area_code', 'is not distinct from', gone.area_code))
        .orderBy('national', direction).limit(limit).execute()
    },
  }
}
export type CatalogueStore = ReturnType<typeof catalogueStore>
