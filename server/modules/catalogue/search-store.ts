import { sql, type RawBuilder, type SqlBool } from 'kysely'
import type { Transaction } from '../../platform/database/connect.ts'
import type { RowOf } from '../../platform/database/tables.ts'
import type { Criteria } from './criteria.ts'
import type { Order, Placed } from './order.ts'
import { wayOf } from './pattern.ts'

export type FoundOffer = RowOf<'offers'> & Pick<Placed, 'draw'>

/** How available offers are counted and paged through. */
export function offerSearch(tx: Transaction) {
  const offers = () => tx.selectFrom('offers')

  return {
    count: async (criteria: Criteria): Promise<number> => {
      const { count } = await offers().select((eb) => eb.fn.countAll<number>().as('count')).where(matching(criteria)).executeTakeFirstOrThrow()
      return count
    },
    /**
     * One page and one row more. It is chosen in the index alone where criteria and order allow it, and only its own rows are read, one by one: a plain
     * join would let PostgreSQL begin with the whole country while it has no statistics yet, right after a stock was read.
     */
    search: (criteria: Criteria, order: Order, limit: number): Promise<FoundOffer[]> => {
      const sequence = sequenceOf(order)
      const page = offers()
        .select('id')
        .where(matching(criteria))
        .$if(order.after !== undefined, (query) => query.where(isAfter(order, sequence)))
        .orderBy(sequence.orderBy).limit(limit + 1)
      return tx.selectFrom(page.as('page'))
        .innerJoinLateral((from) => from.selectFrom('offers').selectAll().whereRef('offers.id', '=', 'page.id').limit(1).as('offers'), (join) => join.onTrue())
        .selectAll('offers').select(drawOf(order).as('draw'))
        .orderBy(sequence.orderBy).execute()
    },
  }
}

/** What one index holds in one piece: the country's available numbers of a type. */
function segment({ country, numberType }: Pick<Criteria, 'country' | 'numberType'>): RawBuilder<SqlBool> {
  return sql<SqlBool>`offers.country = ${country} and offers.number_type = ${numberType} and offers.status = 'available'`
}

function matching(criteria: Criteria): RawBuilder<SqlBool> {
  const { areaCode, region, locality, capabilities, addressRequirement, carrier } = criteria
  const conditions = [
    segment(criteria),
    ...patternConditions(criteria),
    areaCode !== undefined && sql`area_code = ${areaCode}`,
    region !== undefined && sql`region_key like ${startOf(region)}`,
    locality !== undefined && sql`locality_key like ${startOf(locality)}`,
    ...capabilities.map((capability) => sql.ref(capability)),
    addressRequirement !== undefined && sql`address_requirement = ${addressRequirement}`,
    carrier !== undefined && sql`carrier_id = ${carrier}`,
  ].filter((condition) => condition !== false)
  return sql<SqlBool>`${sql.join(conditions, sql` and `)}`
}

/** A known end is looked up backwards, in the index of reversed numbers; everything else in that of the numbers, which narrows by a known start itself. */
function patternConditions({ pattern }: Criteria): RawBuilder<unknown>[] {
  const { startsWith, contains, endsWith } = pattern
  const backwards = wayOf(pattern) === 'suffix'
  return [
    startsWith !== undefined && sql`offers.national like ${`${likeOf(startsWith)}%`}`,
    contains !== undefined && sql`offers.national like ${`%${likeOf(contains)}%`}`,
    endsWith !== undefined && !backwards && sql`offers.national like ${`%${likeOf(endsWith)}`}`,
    endsWith !== undefined && backwards && sql`reverse(offers.national) like ${`${reversed(likeOf(endsWith))}%`}`,
  ].filter((condition) => condition !== false)
}

/** Patterns hold digits and `?` only, which has a sign of its own in SQL. */
function likeOf(pattern: string): string {
  return pattern.replaceAll('?', '_')
}

function reversed(text: string): string {
  return Array.from(text).reverse().join('')
}

/** A name without any letter is the start of no place. `placeKey` leaves nothing that LIKE would read as its own sign. */
function startOf(key: string): string {
  return key === '' ? '' : `${key}%`
}

/** The place of a number in a seed's shuffle; 53 bits, so that it travels as a number. */
function drawOf({ seed }: Order): RawBuilder<number> {
  return sql<number>`(hashtextextended(offers.national, ${seed}::bigint) & 9007199254740991)`
}

const national = sql.ref('offers.national')
const price = [sql.ref('offers.currency'), sql.ref('offers.price_minor'), national]

type Sequence = { readonly keys: RawBuilder<unknown>[]; readonly direction: 'asc' | 'desc'; readonly orderBy: RawBuilder<unknown> }

function sequenceOf(order: Order): Sequence {
  const direction = order.sort.startsWith('-') ? 'desc' : 'asc'
  const keys = order.sort === 'sample' ? [drawOf(order), national] : order.sort.endsWith('price') ? price : [national]
  return { keys, direction, orderBy: sql.join(keys.map((key) => sql`${key} ${sql.raw(direction)}`)) }
}

function isAfter({ after = [] }: Order, { keys, direction }: Sequence): RawBuilder<SqlBool> {
  return sql<SqlBool>`(${sql.join(keys)}) ${sql.raw(direction === 'asc' ? '>' : '<')} (${sql.join([...after])})`
}
