import type { QueryOf } from '../../../../contract/endpoint.ts'
import type { Endpoints } from '../../../../contract/endpoints/index.ts'
import { decodeCursor, pageFrom, type Page } from '../../../kernel/cursor.ts'
import { notFound } from '../../../kernel/refusal.ts'
import { showMessage, type ShownMessage } from '../show.ts'
import type { MessageStore } from '../store.ts'

type ReadNeeds = { readonly messages: MessageStore }
type Reader = { readonly grants: readonly string[] }

/** E-mails, newest first: staff read every organization's, everybody else their own. Refuses `cursor.invalid`. */
export async function listMessages(needs: ReadNeeds, reader: Reader, { limit, cursor, ...filter }: QueryOf<Endpoints['listMessages']>): Promise<Page<ShownMessage>> {
  const rows = await needs.messages.list(filter, { limit, after: decodeCursor(cursor, ['instant', 'id']) })
  return pageFrom(rows, limit, { key: ({ created_at: at, id }) => [at.toISOString(), id], show: (row) => showMessage(row, reader) })
}

/** One e-mail. Refuses `resource.not_found`. */
export async function readMessage(needs: ReadNeeds, reader: Reader, id: string): Promise<ShownMessage> {
  const row = await needs.messages.read(id)
  if (row === undefined) throw notFound('message')
  return showMessage(row, reader)
}
