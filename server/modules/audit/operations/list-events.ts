import type { QueryOf } from '../../../../contract/endpoint.ts'
import type { Endpoints } from '../../../../contract/endpoints/index.ts'
import type { Caller } from '../../../kernel/actor.ts'
import { decodeCursor, pageFrom, type Page } from '../../../kernel/cursor.ts'
import type { Scope } from '../../../kernel/scope.ts'
import { personalTypes, seesPeople } from '../personal.ts'
import { showEvent, type ShownEvent } from '../show.ts'
import type { EventRow, EventStore } from '../store.ts'

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

/** The newest changes of all, oldest first: where listening begins. */
export async function latestChanges(needs: Pick<AuditNeeds, 'events'>, limit: number) {
  return (await needs.events.latest(limit)).map(changeOf)
}

/** What changed after a sequence, oldest first. */
export async function changesAfter(needs: Pick<AuditNeeds, 'events'>, sequence: number, limit: number) {
  return (await needs.events.after(sequence, limit)).map(changeOf)
}

type ChangeRow = Pick<EventRow, 'sequence' | 'organization_id' | 'subject_type' | 'subject_id' | 'actor_id' | 'name' | 'at'>

function changeOf(row: ChangeRow) {
  return { sequence: row.sequence, organizationId: row.organization_id, noun: row.subject_type, id: row.subject_id, name: row.name, actorId: row.actor_id, at: row.at }
}
