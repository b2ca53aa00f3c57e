import type { AnswerOf, QueryOf } from '../../../../contract/endpoint.ts'
import type { Endpoints } from '../../../../contract/endpoints/index.ts'
import { openStatesOf } from '../../../../contract/lifecycle.ts'
import { caseLifecycle } from '../../../../contract/lifecycles/review-case.ts'
import type { Caller } from '../../../kernel/actor.ts'
import { decodeCursor, pageFrom, type Key } from '../../../kernel/cursor.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import { statusesWaitingOn } from '../../requests/index.ts'
import type { ReviewNeeds } from '../needs.ts'
import type { Narrowing } from '../queue-store.ts'
import { showSummary } from '../show.ts'
import { readSought } from '../sought.ts'
import { askedForIn } from './asked-for.ts'

type Asked = QueryOf<Endpoints['listCases']>

const undecided = openStatesOf(caseLifecycle)

/** The queue: due soonest first. Undecided cases, unless others are asked for, by their status or by whose turn it is. */
export async function listCases(needs: ReviewNeeds, asked: Asked, caller: Caller) {
  const { waitingOn, mine, assignee, unassigned, late, limit, cursor } = asked
  const rows = await needs.cases.list(
    {
      ...narrowingOf(asked), status: asked.status ?? (waitingOn === undefined ? undecided : undefined),
      requestStatus: waitingOn && statusesWaitingOn(waitingOn), assigneeId: mine ? caller.id : assignee, unassigned, lateOn: late ? today(needs) : undefined,
    },
    { limit, after: placeOf(cursor) },
  )
  const lines = Map.groupBy(await needs.requests.linesOf(rows.map(({ request_id: requestId }) => requestId)), (line) => line.request_id)
  return pageFrom(rows, limit, {
    key: (row) => [row.due_key, row.id],
    show: (row) => showSummary(row, askedForIn(row, lines.get(row.request_id) ?? []), { reader: caller, ...today(needs) }),
  })
}

/** How many cases each group of the queue holds. */
export async function readQueueCounts(needs: ReviewNeeds, asked: QueryOf<Endpoints['readQueueCounts']>, caller: Caller): Promise<AnswerOf<Endpoints['readQueueCounts']>> {
  const waitingOn = { desk: statusesWaitingOn('desk'), requester: statusesWaitingOn('requester'), carrier: statusesWaitingOn('carrier') }
  return await needs.cases.count(narrowingOf(asked), { readerId: caller.id, waitingOn, ...today(needs) })
}

function narrowingOf({ country, carrier, q = '' }: QueryOf<Endpoints['readQueueCounts']>): Narrowing {
  return { country, carrier, sought: readSought(q) }
}

function today({ clock, rules }: ReviewNeeds) {
  return { now: clock.now(), timeZone: rules.timeZone }
}

/** `infinity` is a day to the database, and the place of cases that have no due day. */
function placeOf(cursor: string | undefined): Key | undefined {
  const key = decodeCursor(cursor, ['string', 'id'])
  if (key !== undefined && key[0] !== 'infinity' && !isDay(String(key[0]))) throw new Refusal('cursor.invalid')
  return key
}

function isDay(text: string): boolean {
  const instant = Date.parse(`${text}T00:00:00.000Z`)
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(`${text}T`)
}
