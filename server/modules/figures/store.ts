import { sql, type RawBuilder } from 'kysely'
import type { Transaction } from '../../platform/database/connect.ts'
import type { Period, Workdays } from './period.ts'

/** What is counted: a period, and where one is named a country of numbers and a carrier. */
export type Sought = { readonly period: Period; readonly country: string | undefined; readonly carrier: string | undefined }
/** Of the whole, of one country or of one carrier. */
export type Part = { readonly dimension: 'total' | 'country' | 'carrier'; readonly key: string }

export type DecidedRow = Part & {
  readonly decided: number; readonly approved: number; readonly returned: number; readonly first_time_right: number
  readonly median: number | null; readonly p90: number | null
}
export type ArrivedRow = Part & { readonly arrived: number }
export type ClosedRow = Part & { readonly closed: number; readonly late: number }
export type ReplacedRow = Part & { readonly replaced: number }
export type OrderedRow = { readonly carrier_id: string; readonly orders: number; readonly numbers: number; readonly delivered: number; readonly gone: number; readonly refused: number }
export type ArrivalRow = { readonly from: string; readonly arrived: number; readonly decided: number }

/**
 * Reads what the other modules wrote, across organizations and for the desk only (docs/decisions/figures-and-search-read-across.md). Each query begins with
 * the rows of a period, found by an index on the instant that puts them into it.
 */
export function figureStore(tx: Transaction) {
  const rowsOf: Ask = async (query) => (await query.execute(tx)).rows
  return { ...requestFigures(rowsOf), ...decisionFigures(rowsOf), ...orderFigures(rowsOf) }
}
export type FigureStore = ReturnType<typeof figureStore>

type Ask = <T>(query: RawBuilder<T>) => Promise<T[]>

function requestFigures(rowsOf: Ask) {
  return {
    arrived: (sought: Sought) => rowsOf(sql<ArrivedRow>`
      select part.dimension, part.key, count(*)::integer as arrived from requests cross join lateral ${parts} as part
      where ${within('requests.submitted_at', sought)} and ${matching(sought)} group by 1, 2`),

    /** A request that its requester took back, or let lapse, neither kept the desk's promise nor broke it. */
    closed: (sought: Sought) => rowsOf(sql<ClosedRow>`
      select part.dimension, part.key, count(*)::integer as closed,
             (count(*) filter (where ${localDay('requests.closed_at', sought.period)} > requests.expected_by or requests.business_days_left < 0))::integer as late
      from requests cross join lateral ${parts} as part
      where ${within('requests.closed_at', sought)} and ${matching(sought)} and requests.status in ('completed', 'partially_completed', 'failed', 'rejected')
        and (requests.expected_by is not null or requests.business_days_left is not null)
      group by 1, 2`),

    /** Each day or week of the period, with what came in and what was decided. */
    arrivals: (sought: Sought, by: 'day' | 'week') => rowsOf(sql<ArrivalRow>`
      with happened as (
        select ${localDay('requests.submitted_at', sought.period)} as day, 1 as arrived, 0 as decided from requests where ${within('requests.submitted_at', sought)} and ${matching(sought)}
        union all
        select ${localDay('cases.decided_at', sought.period)}, 0, 1 from cases join requests on requests.id = cases.request_id
        where ${within('cases.decided_at', sought)} and cases.status in ('approved', 'rejected') and ${matching(sought)}
      ),
      steps as (
        select distinct date_trunc(${by}::text, day)::date as step
        from generate_series(${sought.period.from}::timestamp, ${sought.period.to}::timestamp, interval '1 day') as series (day)
      )
      select step::text as "from", coalesce(sum(arrived), 0)::integer as arrived, coalesce(sum(decided), 0)::integer as decided
      from steps left join happened on date_trunc(${by}::text, day)::date = step group by step order by step`),
  }
}

function decisionFigures(rowsOf: Ask) {
  return {
    /** When the earliest of the cases was opened that were decided in the period. */
    async openedFirst(sought: Sought): Promise<Date | undefined> {
      const [row] = await rowsOf(sql<{ first: Date | null }>`select min(cases.opened_at) as first ${decidedCases(sought)}`)
      return row?.first ?? undefined
    },

    decided: (sought: Sought, workdays: Workdays) => rowsOf(sql<DecidedRow>`
      with decided as (select cases.id, cases.status, part.dimension, part.key ${decidedCases(sought)}),
      ${calendar(workdays, sought.period)},
      steps as (
        select subject_id::uuid as id, name, at, lead(at) over (partition by subject_id order by sequence) as until
        from events where subject_id in (select distinct id::text from decided) and name in ('case.opened', 'case.reopen', 'case.return', 'case.approve', 'case.reject')
      ),
      had as (
        select steps.id, bool_or(name = 'case.return') as returned,
               sum(${worked('ended', 'until')} - ${worked('began', 'at')}) filter (where name in ('case.opened', 'case.reopen')) as days
        from steps join days as began on began.day = ${localDay('at', sought.period)} left join days as ended on ended.day = ${localDay('until', sought.period)}
        group by steps.id
      )
      select dimension, key, count(*)::integer as decided, (count(*) filter (where status = 'approved'))::integer as approved,
             (count(*) filter (where returned))::integer as returned, (count(*) filter (where status = 'approved' and not returned))::integer as first_time_right,
             percentile_cont(0.5) within group (order by days) as median, percentile_cont(0.9) within group (order by days) as p90
      from decided join had using (id) group by 1, 2`),

    /** What a return says as a whole, and what it says of each refused paper, as it stands in the version that was handed in last before. */
    reasons: (sought: Sought) => rowsOf(sql<{ reason: string; returns: number }>`
      with returned as (
        select events.sequence, events.at, events.data, requests.dossier_id
        from events join cases on cases.id = events.subject_id::uuid join requests on requests.id = cases.request_id
        where events.name = 'case.return' and ${within('events.at', sought)} and ${matching(sought)}
      ),
      said as (
        select sequence, data ->> 'reason' as reason from returned
        union
        select sequence, slots.reason from returned
        cross join lateral (select id from dossier_versions where dossier_id = returned.dossier_id and submitted_at <= returned.at order by submitted_at desc limit 1) as version
        join dossier_slots as slots on slots.version_id = version.id and slots.status = 'refused' and returned.data -> 'refused' ? slots.slot
      )
      select reason, count(*)::integer as returns from said where reason is not null group by reason order by returns desc, reason`),
  }
}

function orderFigures(rowsOf: Ask) {
  return {
    /** Counted for the carrier whose number was gone. A proposal that nobody chose replaced nothing. */
    replaced: (sought: Sought) => rowsOf(sql<ReplacedRow>`
      select part.dimension, part.key, count(*)::integer as replaced
      from request_lines as line join requests on requests.id = line.request_id
      join request_lines as gone on gone.id = line.replaces_line_id join offers on offers.id = gone.offer_id
      cross join lateral (values ('total', ''), ('country', requests.country), ('carrier', offers.carrier_id)) as part (dimension, key)
      where ${within('line.created_at', sought)} and line.replaces_line_id is not null and line.status not in ('proposed', 'dropped')
        and ${optionally('requests.country', sought.country)} and ${optionally('offers.carrier_id', sought.carrier)}
      group by 1, 2`),

    ordered: (sought: Sought) => rowsOf(sql<OrderedRow>`
      select orders.carrier_id, count(distinct orders.id)::integer as orders,
             (count(*) filter (where line.status in ('active', 'gone', 'refused')))::integer as numbers, (count(*) filter (where line.status = 'active'))::integer as delivered,
             (count(*) filter (where line.status = 'gone'))::integer as gone, (count(*) filter (where line.status = 'refused'))::integer as refused
      from orders join order_lines as line on line.organization_id = orders.organization_id and line.order_id = orders.id join offers on offers.id = line.offer_id
      where ${within('orders.created_at', sought)} and ${optionally('orders.carrier_id', sought.carrier)} and ${optionally('offers.country', sought.country)}
      group by 1 order by 1`),
  }
}

/** The parts of the whole that a request counts for: its country, and each carrier whose numbers it asked for. */
const parts = sql`(
  select 'total' as dimension, '' as key union all select 'country', requests.country union all
  select distinct 'carrier', offers.carrier_id from request_lines join offers on offers.id = request_lines.offer_id
  where request_lines.organization_id = requests.organization_id and request_lines.request_id = requests.id
)`

function decidedCases(sought: Sought) {
  return sql`from cases join requests on requests.id = cases.request_id cross join lateral ${parts} as part
    where ${within('cases.decided_at', sought)} and cases.status in ('approved', 'rejected') and ${matching(sought)}`
}

function within(column: string, { period: { begins, ends } }: Sought) {
  return sql`(${sql.ref(column)} >= ${begins} and ${sql.ref(column)} < ${ends})`
}

function matching({ country, carrier }: Sought) {
  if (carrier === undefined) return optionally('requests.country', country)
  return sql`${optionally('requests.country', country)} and exists (
    select from request_lines join offers on offers.id = request_lines.offer_id
    where request_lines.organization_id = requests.organization_id and request_lines.request_id = requests.id and offers.carrier_id = ${carrier})`
}

function optionally(column: string, wanted: string | undefined) {
  return wanted === undefined ? sql`true` : sql`${sql.ref(column)} = ${wanted}`
}

function localDay(column: string, { timeZone }: Period) {
  return sql`(${sql.ref(column)} at time zone ${timeZone}::text)::date`
}

/** Each day with when it began and ended at the desk, whether it is a business day, and how many of those came before it. */
function calendar({ first, last, holidays }: Workdays, { timeZone }: Period) {
  return sql`days as (
    select day, begins, ends, works, (count(*) filter (where works) over (order by day rows between unbounded preceding and 1 preceding)) as before
    from (select day::date, day::timestamp at time zone ${timeZone}::text as begins, (day + interval '1 day')::timestamp at time zone ${timeZone}::text as ends,
                 extract(isodow from day) < 6 and day::date <> all (${[...holidays]}::date[]) as works
          from generate_series(${first}::timestamp, ${last}::timestamp, interval '1 day') as series (day)) as each_day
  )`
}

/** Business days, and the part of one that had passed, since the calendar's first day. */
function worked(day: string, column: string) {
  const of = (name: string) => sql.ref(`${day}.${name}`)
  return sql`(${of('before')} + case when ${of('works')} then extract(epoch from ${sql.ref(column)} - ${of('begins')}) / extract(epoch from ${of('ends')} - ${of('begins')}) else 0 end)::double precision`
}
