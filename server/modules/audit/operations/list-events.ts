import type { QueryOf } from '../../../../contract/endpoint.ts'
import type { Endpoints } from '../../../../contract/endpoints/index.ts'
import type { Caller } from '../../../kernel/actor.ts'
import { decodeCursor, pageFrom, type Page } from '../../../kernel/cursor.ts'
import type { Scope } from '../../../kernel/scope.ts'
import { personalTypes, seesPeople } from '../personal.ts'
import { showEvent, type ShownEvent } from '../show.ts'
import type { EventStore } from '../store.ts'

export type AuditNeeds = { readonly events: EventStore; readonly scope: Scope }

/**
 * What happened, newest first: staff read of every organization, everybody else of their own, and of its people only as holders of
 * `directory:people:view`. Refuses `cursor.invalid`.
 */
export async function listEvents(needs: AuditNeeds, caller: Caller, { limit, cursor, ...filter }: QueryOf<Endpoints['listEvents']>): Promise<Page<ShownEvent>> {
  const [before] = decodeCursor(cursor, ['number']) ?? []
  const withoutTypes = needs.scope === 'desk' || seesPeople(caller) ? [] : personalTypes
  const rows = await needs.events.list({ ...filter, withoutTypes }, { limit, before: typeof before === 'number' ? before : undefined })
  return pageFrom(rows, limit, { key: ({ sequence }) => [sequence], show: showEvent })
}

/** The newest change of all, where listening begins. */
export async function newestChange(needs: Pick<AuditNeeds, 'events'>): Promise<number> {
  return await needs.events.newest()
}

/** What changed after a sequence, oldest first: at most a thousand, the rest by the next call. */
export async function changesAfter(needs: Pick<AuditNeeds, 'events'>, sequence: number) {
  const rows = await needs.events.after(sequence, 1000)
  return rows.map((row) => ({ sequence: row.sequence, organizationId: row.organization_id, noun: row.subject_type, id: row.subject_id, name: row.name }))
}
