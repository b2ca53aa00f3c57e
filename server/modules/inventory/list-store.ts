import { sql, type SqlBool } from 'kysely'
import type { dossierStates } from '../../../contract/number-listing.ts'
import type { NumberStatus } from '../../../contract/lifecycles/number.ts'
import type { Capability, OwnedNumberType } from '../../../contract/vocabulary.ts'
import type { Key } from '../../kernel/cursor.ts'
import type { Scope } from '../../kernel/scope.ts'
import type { Transaction } from '../../platform/database/connect.ts'
import { groupsFrom, type GroupColumn, type Order } from './order.ts'
import type { Search } from './search.ts'
import type { NumberRow } from './store.ts'

/** What a list of numbers may be narrowed by; what is undefined narrows nothing. */
export type NumberFilter = {
  readonly search?: Search | undefined
  readonly status?: readonly NumberStatus[] | undefined
  readonly country?: readonly string[] | undefined
  readonly numberType?: readonly OwnedNumberType[] | undefined
  readonly carrier?: readonly string[] | undefined
  readonly capabilities?: readonly Capability[] | undefined
  readonly inUse?: boolean | undefined
  readonly dossierState?: readonly (typeof dossierStates)[number][] | undefined
  readonly requestId?: string | undefined
  readonly organization?: readonly string[] | undefined
  /** What the whole of a number, without its plus, must look like: `%` is any run of signs. */
  readonly written?: string | undefined
  readonly integrationId?: string | undefined
  readonly supportedContentId?: string | undefined
}
type Page = { readonly limit: number; readonly after: Key | undefined }

/** The inventory as a list, of one organization or of every one for the desk: a page costs the same wherever it lies, for each order has its index. */
export function numberListStore(tx: Transaction, scope: Scope) {
  const own = scope === 'desk' ? undefined : scope.organizationId

  const filtered = (filter: NumberFilter) =>
    tx.selectFrom('numbers').$if(own !== undefined, (query) => query.where('organization_id', '=', own ?? '')).where((eb) => eb.and([...kindsOf(filter), ...detailsOf(filter)]))

  /** What is searched for is rare, as a rule: it is found by one pass over everything and then put in order, not in order until enough is found. */
  const listed = (filter: NumberFilter) =>
    filter.search === undefined ? filtered(filter).selectAll()
    : tx.with((name) => name('numbers').materialized(), () => filtered(filter).selectAll()).selectFrom('numbers').selectAll()

  /** How many numbers there are of each kind is kept as they come and go: it takes no counting. */
  const counts = (filter: NumberFilter) =>
    tx.selectFrom('number_counts').$if(own !== undefined, (query) => query.where('organization_id', '=', own ?? '')).where((eb) => eb.and([sql<SqlBool>`numbers > 0`, ...kindsOf(filter)]))

  const valuesOf = async (column: 'country' | 'carrier_id' | 'organization_id'): Promise<string[]> =>
    (await counts({}).select(column).distinct().orderBy(column).execute()).map((row) => Object.values(row)[0] ?? '').filter((value) => value !== '')

  const flat = (filter: NumberFilter, { by, backwards }: Extract<Order, { backwards: boolean }>, { limit, after }: Page): Promise<NumberRow[]> => {
    const columns = keyColumns[by]
    const bounds = columns.map(({ type }, place) => sql`${after?.[place]}::${sql.raw(type)}`)
    const key = sql.join(columns.map(({ column }) => column))
    const ordered = listed(filter)
      .$if(after !== undefined, (query) => query.where(sql<SqlBool>`(${key}) ${backwards ? sql`<` : sql`>`} (${sql.join(bounds)})`))
    return columns.reduce((query, { column }) => query.orderBy(column, backwards ? 'desc' : 'asc'), ordered).limit(limit).execute()
  }

  const grouped = (filter: NumberFilter, { by, groups }: { by: GroupColumn; groups: readonly (string | number)[] }, { limit, after }: Page): Promise<NumberRow[]> => {
    const left = groupsFrom(groups, after)
    const [, e164 = '', id = lowestId] = after ?? []
    const starts = { e164: left.map((_, place) => (place === 0 ? e164 : '')), id: left.map((_, place) => (place === 0 ? id : lowestId)) }
    const kind = by === 'renewal_day' ? sql`smallint[]` : sql`text[]`
    const inGroup = listed(filter)
      .where(sql<SqlBool>`${sql.ref(by)} = start.value and (numbers.e164, numbers.id) > (start.e164, start.id)`)
      .orderBy('numbers.e164').orderBy('numbers.id').limit(limit)
    return sql<NumberRow>`
      select number.* from unnest(${left}::${kind}, ${starts.e164}::text[], ${starts.id}::uuid[]) with ordinality as start (value, e164, id, place)
      cross join lateral (${inGroup}) as number order by start.place, number.e164, number.id limit ${limit}`.execute(tx).then(({ rows }) => rows)
  }

  return {
    /** At most `limit` numbers, in order, after a key. */
    list: (filter: NumberFilter, order: Order, page: Page): Promise<NumberRow[]> => ('groups' in order ? grouped(filter, order, page) : flat(filter, order, page)),
    count: async (filter: NumberFilter): Promise<number> => {
      const found = detailsOf(filter).length === 0 ? counts(filter).select(sql<number>`coalesce(sum(numbers), 0)::integer`.as('count')) : filtered(filter).select(sql<number>`count(*)::integer`.as('count'))
      return (await found.executeTakeFirstOrThrow()).count
    },
    countries: () => valuesOf('country'),
    carriers: () => valuesOf('carrier_id'),
    organizations: () => valuesOf('organization_id'),
  }
}
export type NumberListStore = ReturnType<typeof numberListStore>

const lowestId = '00000000-0000-0000-0000-000000000000'

/** The keys of the orders that are no groups, each as its index has it. */
const keyColumns = {
  number: [{ column: sql`e164`, type: 'text' }, { column: sql`id`, type: 'uuid' }],
  purchased: [{ column: sql`listed_at`, type: 'timestamptz' }, { column: sql`id`, type: 'uuid' }],
  price: [{ column: sql`currency`, type: 'text' }, { column: sql`price_minor`, type: 'integer' }, { column: sql`e164`, type: 'text' }, { column: sql`id`, type: 'uuid' }],
}

/** What a filter asks that numbers are counted by. */
export function kindsOf({ organization, status, country, numberType, carrier }: NumberFilter) {
  const asked = { organization_id: organization, status, country, number_type: numberType, carrier_id: carrier }
  return Object.entries(asked).flatMap(([column, values]) => (values === undefined ? [] : [sql<SqlBool>`${sql.ref(column)} = any(${[...values]})`]))
}

/** What else it asks, for which each number has to be looked at. */
export function detailsOf({ requestId, inUse, capabilities = [], dossierState, search, written, integrationId, supportedContentId }: NumberFilter) {
  return [
    ...(requestId === undefined ? [] : [sql<SqlBool>`request_id = ${requestId}`]),
    ...(inUse === undefined ? [] : [sql<SqlBool>`(used_by <> '[]'::jsonb) = ${inUse}`]),
    ...capabilities.map((capability) => sql<SqlBool>`${sql.ref(capability)}`),
    ...(dossierState === undefined ? [] : [standing(dossierState)]),
    ...(search === undefined ? [] : [matching(search)]),
    ...(written === undefined ? [] : [sql<SqlBool>`lower(ltrim(e164, '+')) like ${written.toLowerCase()}`]),
    ...(integrationId === undefined ? [] : [sql<SqlBool>`integration_id = ${integrationId}`]),
    ...(supportedContentId === undefined ? [] : [sql<SqlBool>`supported_content ->> 'id' = ${supportedContentId}`]),
  ]
}

/** Numbers whose papers stand so; `none` is said of those that needed no papers. */
function standing(states: readonly (typeof dossierStates)[number][]) {
  const statuses = states.filter((state) => state !== 'none')
  const without = sql<SqlBool>`(dossier_id is null and ${states.includes('none')})`
  return statuses.length === 0 ? without : sql<SqlBool>`(${without} or dossier_id in (select dossier_id from dossier_standings where status = any(${statuses})))`
}

/** A beginning is asked for as a range, which an index can find behind row-level security; a LIKE cannot be trusted there. */
function matching({ beginnings, digits, words }: Search) {
  return sql<SqlBool>`(${sql.join([
    ...beginnings.map((start) => sql`(e164 >= ${start} and e164 < ${`${start}:`})`),
    ...(digits === '' ? [] : [sql`e164 like ${`%${digits}%`}`]),
    ...(words === '' ? [] : [sql`words like '%' || sought(${words.replaceAll(/[\\%_]/g, '\\$&')}) || '%'`]),
  ], sql` or `)})`
}
