import { sql, type ExpressionBuilder, type SqlBool } from 'kysely'
import type { RequestStatus } from '../../../contract/lifecycles/request.ts'
import type { Key } from '../../kernel/cursor.ts'
import type { Scope } from '../../kernel/scope.ts'
import type { Transaction } from '../../platform/database/connect.ts'
import type { Tables } from '../../platform/database/tables.ts'
import type { Sought } from './search-words.ts'
import { requestRows, type RequestRow } from './store.ts'

export type RequestFilter = {
  readonly status?: readonly RequestStatus[] | undefined
  readonly country?: string | undefined
  readonly carrier?: string | undefined
  readonly dossierId?: string | undefined
  readonly organizationId?: string | undefined
  /** Only requests with remarks that this reader has not read. */
  readonly unreadBy?: string | undefined
  readonly sought?: Sought | undefined
}
/** `promise_key`: where a request stands among the promised ones: its day, or `infinity` while it has none. */
export type ListedRow = RequestRow & { readonly promise_key: string }
export type Sort = 'newest' | 'expectedBy'
type Page = { readonly sort: Sort; readonly limit: number; readonly after: Key | undefined }
type Requests = ExpressionBuilder<Tables, 'requests'>

const promise = sql`coalesce(requests.expected_by, 'infinity'::date)`

/** Lists of requests, for one organization or for the desk. */
export function requestListStore(tx: Transaction, scope: Scope) {
  const own = scope === 'desk' ? undefined : scope.organizationId
  return {
    /** `newest`: as they were made, the latest first. `expectedBy`: as they are promised, the soonest first. */
    list: (filter: RequestFilter, { sort, limit, after }: Page): Promise<ListedRow[]> => {
      const found = requestRows(tx, scope).select(sql<string>`${promise}::text`.as('promise_key')).where((eb) => eb.and(conditionsOf(eb, filter)))
      return sort === 'newest'
        ? found
            .$if(after !== undefined, (query) => query.where(sql<SqlBool>`(requests.created_at, requests.id) < (${after?.[0]}::timestamptz, ${after?.[1]}::uuid)`))
            .orderBy('requests.created_at', 'desc').orderBy('requests.id', 'desc').limit(limit + 1).execute()
        : found
            .$if(after !== undefined, (query) => query.where(sql<SqlBool>`(${promise}, requests.id) > (${after?.[0]}::date, ${after?.[1]}::uuid)`))
            .orderBy(promise).orderBy('requests.id').limit(limit + 1).execute()
    },
    /** Of these dossiers, in one of these states; the newest first, and no more than `most`. */
    onDossiers: (dossierIds: readonly string[], status: readonly RequestStatus[], most: number): Promise<RequestRow[]> =>
      requestRows(tx, scope).where('requests.dossier_id', '=', sql<string>`any(${dossierIds}::uuid[])`).where('requests.status', '=', sql<RequestStatus>`any(${status})`)
        .orderBy('requests.created_at', 'desc').orderBy('requests.id', 'desc').limit(most).execute(),
    countByStatus: (): Promise<{ status: RequestStatus; count: number }[]> =>
      tx.selectFrom('requests').select('status').select(sql<number>`count(*)::integer`.as('count'))
        .$if(own !== undefined, (query) => query.where('organization_id', '=', own ?? '')).groupBy('status').execute(),
    countUnread: async (readerId: string): Promise<number> =>
      (await tx.selectFrom('requests').select(sql<number>`count(*)::integer`.as('count')).$if(own !== undefined, (query) => query.where('organization_id', '=', own ?? ''))
        .where((eb) => hasUnread(eb, readerId)).executeTakeFirstOrThrow()).count,
  }
}
export type RequestListStore = ReturnType<typeof requestListStore>

function conditionsOf(eb: Requests, { status, country, carrier, dossierId, organizationId, unreadBy, sought }: RequestFilter) {
  return [
    ...(status === undefined ? [] : [eb('requests.status', '=', sql<RequestStatus>`any(${status})`)]),
    ...(country === undefined ? [] : [eb('requests.country', '=', country)]),
    ...(dossierId === undefined ? [] : [eb('requests.dossier_id', '=', dossierId)]),
    ...(organizationId === undefined ? [] : [eb('requests.organization_id', '=', organizationId)]),
    ...(carrier === undefined ? [] : [eb.exists(linesOf(eb).where('offers.carrier_id', '=', carrier))]),
    ...(unreadBy === undefined ? [] : [hasUnread(eb, unreadBy)]),
    ...(sought === undefined ? [] : [eb.or(placesOf(eb, sought))]),
  ]
}

function linesOf(eb: Requests) {
  return eb.selectFrom('request_lines').innerJoin('offers', 'offers.id', 'request_lines.offer_id').select('request_lines.id').whereRef('request_lines.request_id', '=', 'requests.id')
}

function hasUnread(eb: Requests, readerId: string) {
  return eb.exists(
    eb.selectFrom('remarks')
      .leftJoin('remark_markers', (join) => join.onRef('remark_markers.request_id', '=', 'remarks.request_id').on('remark_markers.reader_id', '=', readerId))
      .select('remarks.id').whereRef('remarks.request_id', '=', 'requests.id').where(sql<SqlBool>`remarks.number > coalesce(remark_markers.number, 0)`))
}

/** Where words may stand. Compared as they are: what people type is no pattern. */
function placesOf(eb: Requests, { contact, reference, digits }: Sought) {
  return [
    sql<SqlBool>`strpos(lower(requests.contact_email), ${contact}) > 0`,
    ...(reference === undefined ? [] : [sql<SqlBool>`strpos(lower(replace(requests.reference, '-', '')), ${reference}) > 0`]),
    ...digits.map((part) => eb.exists(linesOf(eb).where(sql<SqlBool>`strpos(offers.e164, ${part}) > 0`))),
  ]
}
