import type { QueryOf } from '../../../../contract/endpoint.ts'
import type { Endpoints } from '../../../../contract/endpoints/index.ts'
import { decodeCursor, pageFrom } from '../../../kernel/cursor.ts'
import { notFound } from '../../../kernel/refusal.ts'
import type { RequestNeeds } from '../needs.ts'
import { showRequest, type Reader, type RequestAnswer } from '../show.ts'
import type { RequestRow } from '../store.ts'
import { weighDrafts } from './weigh-drafts.ts'

type ShowNeeds = RequestNeeds

/** Requests, newest first. */
export async function listRequests(needs: ShowNeeds, { status, country, dossierId, limit, cursor }: QueryOf<Endpoints['listRequests']>, reader: Reader) {
  const rows = await needs.requests.list({ status, country, dossierId }, { limit, after: decodeCursor(cursor, ['instant', 'id']) })
  const page = pageFrom(rows, limit, { key: (row) => [row.created_at.toISOString(), row.id], show: (row) => row })
  return { items: await showRequests(needs, page.items, reader), nextCursor: page.nextCursor }
}

/** One request as it stands, with the revision that its ETag shows. Refuses `resource.not_found`. */
export async function showOne(needs: ShowNeeds, id: string, reader: Reader): Promise<{ answer: RequestAnswer; revision: number }> {
  const row = await needs.requests.read(id)
  if (row === undefined) throw notFound('request')
  const [answer] = await showRequests(needs, [row], reader)
  if (answer === undefined) throw new Error('A request was shown as nothing.')
  return { answer, revision: row.revision }
}

/** Many at once, in a few statements more. */
export async function showRequests(needs: ShowNeeds, rows: readonly RequestRow[], reader: Reader): Promise<RequestAnswer[]> {
  const lines = Map.groupBy(await needs.requests.linesOf(rows.map(({ id }) => id)), (line) => line.request_id)
  const weighed = await weighDrafts(needs, rows, lines)
  const circumstances = { now: needs.clock.now(), rules: needs.rules }
  return rows.map((row) => showRequest(row, { lines: lines.get(row.id) ?? [], weighed: weighed.get(row.id) }, reader, circumstances))
}
