import { sql, type ExpressionBuilder, type SqlBool } from 'kysely'
import { openStatesOf } from '../../../contract/lifecycle.ts'
import { caseLifecycle, type CaseStatus } from '../../../contract/lifecycles/review-case.ts'
import type { RequestStatus } from '../../../contract/lifecycles/request.ts'
import type { Key } from '../../kernel/cursor.ts'
import type { Scope } from '../../kernel/scope.ts'
import type { Transaction } from '../../platform/database/connect.ts'
import type { Tables } from '../../platform/database/tables.ts'
import type { Sought } from './sought.ts'
import { selectCases, type CaseRow } from './row-store.ts'

type Page = { readonly limit: number; readonly after: Key | undefined }
/** The instant and the time zone by which a case is late. */
export type Today = { readonly now: Date; readonly timeZone: string }
export type Narrowing = { readonly country?: string | undefined; readonly carrier?: string | undefined; readonly sought?: Sought | undefined }
export type CaseFilter = Narrowing & {
  readonly status?: readonly CaseStatus[] | undefined
  readonly requestStatus?: readonly RequestStatus[] | undefined
  readonly assigneeId?: string | undefined
  /** Only cases that lie there for anybody to take. */
  readonly unassigned?: boolean | undefined
  readonly lateOn?: Today | undefined
}
type Counted = Today & { readonly readerId: string; readonly waitingOn: { readonly [Turn in 'desk' | 'requester' | 'carrier']: readonly RequestStatus[] } }

const undecided = openStatesOf(caseLifecycle)

/** The queue, as it is listed and counted: part of the cases' store. */
export function queueStore(tx: Transaction, scope: Scope) {
  return {
    /** Due soonest first; without a due day last. The expression is that of the index cases_by_due_date. */
    list: (filter: CaseFilter, { limit, after }: Page): Promise<CaseRow[]> =>
      selectCases(tx, scope)
        .where((eb) => eb.and(conditions(eb, filter)))
        .$if(after !== undefined, (query) =>
          query.where(sql<SqlBool>`(coalesce(cases.due_on, 'infinity'::date), cases.id) > (${after?.[0]}::date, ${after?.[1]}::uuid)`))
        .orderBy(sql`coalesce(cases.due_on, 'infinity'::date)`).orderBy('cases.id').limit(limit + 1).execute(),

    /** Every group of the queue in one statement. */
    count: (narrowing: Narrowing, { readerId, waitingOn, ...today }: Counted) =>
      selectCases(tx, scope).clearSelect()
        .where((eb) => eb.and(conditions(eb, narrowing)))
        .select((eb) => [
          ...(['desk', 'requester', 'carrier'] as const).map((turn) => counted(eb, { requestStatus: waitingOn[turn] }).as(turn)),
          counted(eb, { status: undecided, assigneeId: readerId }).as('mine'),
          counted(eb, { unassigned: true }).as('unassigned'),
          counted(eb, { status: undecided, lateOn: today }).as('late'),
        ])
        .executeTakeFirstOrThrow(),

    /** How many cases each of these people works on; nobody without one is named. */
    workloads: (assigneeIds: readonly string[]): Promise<{ assignee_id: string | null; cases: number }[]> =>
      assigneeIds.length === 0 ? Promise.resolve([])
      : tx.selectFrom('cases').select(['assignee_id', sql<number>`count(*)::integer`.as('cases')])
          .where('status', '=', 'claimed').where('assignee_id', 'in', [...assigneeIds]).groupBy('assignee_id').execute(),
  }
}

type Joined = ExpressionBuilder<Tables, 'cases' | 'requests' | 'organizations'>

function counted(eb: Joined, filter: CaseFilter) {
  return eb.cast<number>(eb.fn.countAll().filterWhere((inner) => inner.and(conditions(inner, filter))), 'integer')
}

function conditions(eb: Joined, { status, requestStatus, country, carrier, sought, assigneeId, unassigned, lateOn }: CaseFilter) {
  return [
    ...(status === undefined ? [] : [eb('cases.status', 'in', [...status])]),
    ...(requestStatus === undefined ? [] : [eb('requests.status', 'in', [...requestStatus])]),
    ...(country === undefined ? [] : [eb('requests.country', '=', country)]),
    ...(assigneeId === undefined ? [] : [eb('cases.assignee_id', '=', assigneeId)]),
    ...(unassigned === true ? [eb('cases.assignee_id', 'is', null), eb('cases.status', 'in', undecided)] : []),
    ...(lateOn === undefined ? [] : [sql<SqlBool>`cases.due_on < (coalesce(cases.decided_at, ${lateOn.now}) at time zone ${lateOn.timeZone})::date`]),
    ...(carrier === undefined ? [] : [eb.exists(offersOf(eb).where('offers.carrier_id', '=', carrier))]),
    ...(sought === undefined ? [] : [matches(eb, sought)]),
  ]
}

function matches(eb: Joined, { words, digits }: Sought) {
  const numbers = digits.map((run) => eb.exists(offersOf(eb).where(sql<SqlBool>`strpos(offers.e164, ${run}) > 0`)))
  return eb.or([sql<SqlBool>`strpos(lower(requests.reference), ${words}) > 0`, sql<SqlBool>`strpos(${folded('organizations.name')}, ${words}) > 0`, ...numbers])
}

function offersOf(eb: Joined) {
  return eb.selectFrom('request_lines').innerJoin('offers', 'offers.id', 'request_lines.offer_id').select('offers.id')
    .whereRef('request_lines.organization_id', '=', 'cases.organization_id').whereRef('request_lines.request_id', '=', 'cases.request_id')
}

/** Without accents and case: `Démo` and `demo` are one name. Decomposed first, so that it does not depend on the database server's language. */
function folded(column: string) {
  return sql<string>`lower(regexp_replace(normalize(${sql.ref(column)}, NFD), '[\u0300-\u036f]', '', 'g'))`
}
