import { sql, type RawBuilder } from 'kysely'
import type { AddressRequirement, NumberType } from '../../../contract/vocabulary.ts'
import type { Transaction } from '../../platform/database/connect.ts'
import type { PlaceKind, SoughtPlaces } from './place.ts'

export type PlaceRow = {
  readonly kind: PlaceKind; readonly key: string; readonly region_key: string; readonly name: string; readonly region: string | null
  readonly localities: string[]; readonly offers: number
}
/** Available offers that are alike in all that a search asks besides digits and places. */
export type Shelf = {
  readonly number_type: NumberType; readonly address_requirement: AddressRequirement; readonly carrier_id: string
  readonly sms: boolean; readonly mms: boolean; readonly voice: boolean; readonly offers: number
}

/** Where available offers are and what they are like: counted in `offers_by_place`, without touching a row. */
export function placesOfStock(tx: Transaction) {
  return {
    /** A country's stock, counted by what its offers are like. */
    shelves: async (country: string): Promise<Shelf[]> => {
      const { rows } = await sql<Shelf>`
        select number_type, address_requirement, carrier_id, sms, mms, voice, count(*)::integer as offers
        from offers where country = ${country} and status = 'available'
        group by number_type, address_requirement, carrier_id, sms, mms, voice`.execute(tx)
      return rows
    },
    /** The first number of a country, and of a type where one is named, by its digits. */
    firstOf: ({ country, numberType }: { readonly country: string; readonly numberType?: NumberType | undefined }) =>
      tx.selectFrom('offers').select(['e164', 'national']).where('country', '=', country).where('status', '=', 'available')
        .$if(numberType !== undefined, (query) => query.where('number_type', '=', numberType ?? 'mobile'))
        .orderBy('country').orderBy('number_type').orderBy('national').limit(1).executeTakeFirst(),
    /** One page of places and one place more, in the order of kind and name. */
    places: async (sought: SoughtPlaces, limit: number): Promise<PlaceRow[]> => {
      const kinds = sought.kinds.map((kind) => sql`select * from (${ofKind[kind]}) as ${sql.ref(kind)}`)
      const { rows } = await sql<PlaceRow>`
        with stock as materialized (
          select locality_key, region_key, locality, region, area_code, count(*)::integer as offers
          from offers where country = ${sought.country} and status = 'available' ${sought.numberType === undefined ? sql`` : sql`and number_type = ${sought.numberType}`}
          group by locality_key, region_key, locality, region, area_code
        ), place as (${sql.join(kinds, sql` union all `)})
        select * from place where ${beginsWith(sought)} and ${isAfter(sought)}
        order by kind, key collate "C", region_key collate "C" limit ${limit + 1}`.execute(tx)
      return rows
    },
  }
}

/** Two carriers may write one place in two ways: it is shown as most of its numbers have it. */
const ofKind: Readonly<Record<PlaceKind, RawBuilder<unknown>>> = {
  area_code: sql`
    select 'area_code' as kind, area_code as key, '' as region_key, area_code as name, null as region,
           coalesce((array_agg(locality order by offers desc, locality) filter (where locality is not null))[1:3], '{}') as localities, sum(offers)::integer as offers
    from stock where area_code is not null group by area_code`,
  locality: sql`
    select 'locality' as kind, locality_key as key, coalesce(region_key, '') as region_key, (array_agg(locality order by offers desc, locality))[1] as name,
           (array_agg(region order by offers desc, region))[1] as region, '{}'::text[] as localities, sum(offers)::integer as offers
    from stock where locality_key is not null group by locality_key, region_key`,
  region: sql`
    select 'region' as kind, region_key as key, '' as region_key, (array_agg(region order by offers desc, region))[1] as name, null as region,
           '{}'::text[] as localities, sum(offers)::integer as offers
    from stock where region_key is not null group by region_key`,
}

/** `placeKey` leaves nothing that LIKE would read as its own sign. */
function beginsWith({ words, areaCode }: SoughtPlaces): RawBuilder<boolean> {
  if (words === undefined) return sql`true`
  const byName = words === '' ? sql`false` : sql`(key like ${`${words}%`} or key like ${`% ${words}%`})`
  const byCode = areaCode === undefined ? sql`false` : sql`key like ${`${areaCode}%`}`
  return sql`case kind when 'area_code' then ${byCode} else ${byName} end`
}

function isAfter({ after }: SoughtPlaces): RawBuilder<boolean> {
  return after === undefined ? sql`true` : sql`(kind, key collate "C", region_key collate "C") > (${sql.join([...after])})`
}
