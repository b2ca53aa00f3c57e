import type { QueryOf } from '../../../../contract/endpoint.ts'
import type { Endpoints } from '../../../../contract/endpoints/index.ts'
import { covers } from '../../../../contract/permissions.ts'
import type { Caller } from '../../../kernel/actor.ts'
import { decodeCursor, pageFrom, type Page } from '../../../kernel/cursor.ts'
import type { Scope } from '../../../kernel/scope.ts'
import { showEvent, type ShownEvent } from '../show.ts'
import type { EventStore } from '../store.ts'

export type AuditNeeds = { readonly events: EventStore; readonly scope: Scope }

/** What tells of people: who was added, what they may do, when they came and went. */
const personalTypes = ['person', 'client', 'session', 'organization']

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

function seesPeople({ grants }: Caller): boolean {
  return grants.some((grant) => covers(grant, 'directory:people:view'))
}
