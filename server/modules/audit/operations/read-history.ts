import type { QueryOf } from '../../../../contract/endpoint.ts'
import type { Endpoints } from '../../../../contract/endpoints/index.ts'
import { decodeCursor, pageFrom, type Page } from '../../../kernel/cursor.ts'
import { notFound } from '../../../kernel/refusal.ts'
import type { MessageStore } from '../../notifications/index.ts'
import type { OrderStore } from '../../orders/index.ts'
import type { RequestStore } from '../../requests/index.ts'
import { showEntry, toldInHistory, type HistoryEntry } from '../history.ts'
import type { EventRow, EventStore } from '../store.ts'

export type HistoryNeeds = {
  readonly events: EventStore
  readonly requests: Pick<RequestStore, 'read' | 'linesOf'>
  readonly orders: Pick<OrderStore, 'idsOfRequest'>
  readonly messages: Pick<MessageStore, 'readMany'>
}

/** Everything that happened to one request, newest first, whoever did it. Refuses `resource.not_found` and `cursor.invalid`. */
export async function listHistory(needs: HistoryNeeds, { id, limit, cursor }: { id: string } & QueryOf<Endpoints['listHistory']>): Promise<Page<HistoryEntry>> {
  if ((await needs.requests.read(id)) === undefined) throw notFound('request')
  const [before] = decodeCursor(cursor, ['number']) ?? []
  const subjects = [id, ...(await needs.orders.idsOfRequest(id))]
  const rows = await needs.events.ofRequest({ requestId: id, subjects, names: toldInHistory }, { limit, before: typeof before === 'number' ? before : undefined })
  const lines = await needs.requests.linesOf([id])
  const numbers = new Map(lines.map((line) => [line.id, line.e164]))
  const carriers = new Map(lines.map((line) => [line.carrier_id, line.carrier_name]))
  const messages = await messagesAmong(needs, rows)
  return pageFrom(rows, limit, {
    key: ({ sequence }) => [sequence],
    show: (row) => showEntry(row, {
      e164OfLine: (lineId) => numbers.get(lineId), carrierNameOf: (carrierId) => carriers.get(carrierId), messageOf: (messageId) => messages.get(messageId),
    }),
  })
}

async function messagesAmong(needs: HistoryNeeds, rows: readonly EventRow[]) {
  const ids = rows.filter(({ subject_type: type }) => type === 'message').map(({ subject_id: id }) => id)
  return new Map((await needs.messages.readMany(ids)).map((message) => [message.id, message]))
}
