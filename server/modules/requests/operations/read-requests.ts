import type { QueryOf } from '../../../../contract/endpoint.ts'
import type { Endpoints } from '../../../../contract/endpoints/index.ts'
import type { RemarkSide } from '../../../../contract/vocabulary.ts'
import type { Caller } from '../../../kernel/actor.ts'
import { decodeCursor, pageFrom, type Key } from '../../../kernel/cursor.ts'
import { isDay } from '../../../kernel/day.ts'
import { notFound, Refusal } from '../../../kernel/refusal.ts'
import { statusesOf } from '../group.ts'
import type { ListedRow, Sort } from '../list-store.ts'
import type { RequestNeeds } from '../needs.ts'
import { readWords } from '../search-words.ts'
import { showRequest, type Reader, type RequestAnswer } from '../show.ts'
import type { RequestRow } from '../store.ts'
import { weighDrafts } from './weigh-drafts.ts'

type Asked = QueryOf<Endpoints['listRequests']>

/** Requests of a reader, or of every organization for the desk: the newest first, or those promised soonest. Refuses `cursor.invalid`. */
export async function listRequests(needs: RequestNeeds, { q, unread, limit, cursor, sort, ...asked }: Asked, reader: Reader & { readonly caller: Caller }) {
  const filter = { ...asked, status: statusesAsked(needs, asked), unreadBy: unread === true ? reader.caller.id : undefined, sought: q === undefined ? undefined : readWords(q) }
  const rows = await needs.requestLists.list(filter, { sort, limit, after: placeOf(sort, cursor) })
  const page = pageFrom(rows, limit, { key: (row) => keyOf(sort, row), show: (row) => row })
  return { items: await showRequests(needs, page.items, reader), nextCursor: page.nextCursor }
}

/** One request as it stands, with the revision that its ETag shows. Refuses `resource.not_found`. */
export async function showOne(needs: RequestNeeds, id: string, reader: Reader): Promise<{ answer: RequestAnswer; revision: number }> {
  const row = await needs.requests.read(id)
  if (row === undefined) throw notFound('request')
  const [answer] = await showRequests(needs, [row], reader)
  if (answer === undefined) throw new Error('A request was shown as nothing.')
  return { answer, revision: row.revision }
}

/** On which side of the desk whoever asks stands: who works in every organization's requests is the desk. */
export function readingSide({ scope }: Pick<RequestNeeds, 'scope'>): RemarkSide {
  return scope === 'desk' ? 'desk' : 'requester'
}

/** Many at once, in a few statements more. */
async function showRequests(needs: RequestNeeds, rows: readonly RequestRow[], reader: Reader): Promise<RequestAnswer[]> {
  const ids = rows.map(({ id }) => id)
  const lines = Map.groupBy(await needs.requests.linesOf(ids), (line) => line.request_id)
  const remarks = await needs.remarks.countsOf(ids, reader.caller.id)
  const weighed = await weighDrafts(needs, rows, lines)
  const circumstances = { now: needs.clock.now(), rules: needs.rules }
  return rows.map((row) => showRequest(row, { lines: lines.get(row.id) ?? [], weighed: weighed.get(row.id), remarks: remarks.get(row.id) }, reader, circumstances))
}

/** Statuses that are asked for by name, or as a group; of both those that are in both. */
function statusesAsked(needs: RequestNeeds, { group, status }: Pick<Asked, 'group' | 'status'>): Asked['status'] {
  if (group === undefined) return status
  return statusesOf(group, readingSide(needs)).filter((candidate) => status?.includes(candidate) ?? true)
}

function keyOf(sort: Sort, row: ListedRow): Key {
  return [sort === 'newest' ? row.created_at.toISOString() : row.promise_key, row.id]
}

/** A cursor of the other sort comes from another list. `infinity` is a day to the database, and the place of requests that have none. */
function placeOf(sort: Sort, cursor: string | undefined): Key | undefined {
  if (sort === 'newest') return decodeCursor(cursor, ['instant', 'id'])
  const key = decodeCursor(cursor, ['string', 'id'])
  if (key !== undefined && key[0] !== 'infinity' && !isDay(String(key[0]))) throw new Refusal('cursor.invalid')
  return key
}
