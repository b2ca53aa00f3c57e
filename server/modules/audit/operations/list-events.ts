import type { QueryOf } from '../../../../contract/endpoint.ts'
import type { Endpoints } from '../../../../contract/endpoints/index.ts'
import { decodeCursor, pageFrom, type Page } from '../../../kernel/cursor.ts'
import { showEvent, type ShownEvent } from '../show.ts'
import type { EventStore } from '../store.ts'

export type AuditNeeds = { readonly events: EventStore }

/** What happened, newest first: staff read of every organization, everybody else of their own. Refuses `cursor.invalid`. */
export async function listEvents(needs: AuditNeeds, { limit, cursor, ...filter }: QueryOf<Endpoints['listEvents']>): Promise<Page<ShownEvent>> {
  const [before] = decodeCursor(cursor, ['number']) ?? []
  const rows = await needs.events.list(filter, { limit, before: typeof before === 'number' ? before : undefined })
  return pageFrom(rows, limit, { key: ({ sequence }) => [sequence], show: showEvent })
}
