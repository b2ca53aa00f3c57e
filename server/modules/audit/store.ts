import { sql, type SqlBool } from 'kysely'
import type { Scope } from '../../kernel/scope.ts'
import type { Transaction } from '../../platform/database/connect.ts'
import type { RowOf } from '../../platform/database/tables.ts'

export type EventRow = RowOf<'events'>
export type EventFilter = { readonly subjectType?: string | undefined; readonly subjectId?: string | undefined; readonly withoutTypes?: readonly string[] }

type Authored = { readonly actor_id: string | null; readonly at: Date }
export type Authors = { readonly first: Authored; readonly latest: Authored }

type RequestEvents = { readonly requestId: string; readonly subjects: readonly string[]; readonly names: readonly string[] }

/** What happened, of one organization or of every one for the desk. It is read here and written by nobody but `announce`. */
export function eventStore(tx: Transaction, scope: Scope) {
  const own = scope === 'desk' ? undefined : scope.organizationId
  const changes = tx.selectFrom('events').select(['sequence', 'organization_id', 'subject_type', 'subject_id', 'actor_id', 'name', 'at'])
    .$if(own !== undefined, (query) => query.where('organization_id', '=', own ?? ''))
  return {
    /** Newest first, from before a sequence on. */
    list: ({ subjectType, subjectId, withoutTypes = [] }: EventFilter, { limit, before }: { limit: number; before: number | undefined }): Promise<EventRow[]> =>
      tx.selectFrom('events').selectAll()
        .$if(own !== undefined, (query) => query.where('organization_id', '=', own ?? ''))
        .$if(subjectType !== undefined, (query) => query.where('subject_type', '=', subjectType ?? ''))
        .$if(subjectId !== undefined, (query) => query.where('subject_id', '=', subjectId ?? ''))
        .$if(withoutTypes.length > 0, (query) => query.where('subject_type', 'not in', withoutTypes))
        .$if(before !== undefined, (query) => query.where('sequence', '<', before ?? 0))
        .orderBy('sequence', 'desc').limit(limit + 1).execute(),
    /** Who began each of these things and who changed it last, and when: its first event and its latest, which may be one. */
    authorsOf: async (subjectType: string, subjectIds: readonly string[]): Promise<ReadonlyMap<string, Authors>> => {
      if (subjectIds.length === 0) return new Map()
      const ofThem = tx.selectFrom('events').select(['subject_id', 'actor_id', 'at', 'sequence'])
        .$if(own !== undefined, (query) => query.where('organization_id', '=', own ?? ''))
        .where('subject_type', '=', subjectType).where('subject_id', 'in', [...subjectIds]).distinctOn('subject_id').orderBy('subject_id')
      const latest = new Map((await ofThem.orderBy('sequence', 'desc').execute()).map((event) => [event.subject_id, event]))
      const first = await ofThem.orderBy('sequence').execute()
      return new Map(first.map((event) => [event.subject_id, { first: event, latest: latest.get(event.subject_id) ?? event }]))
    },
    /** The newest changes, oldest first. */
    latest: async (limit: number) => (await changes.orderBy('sequence', 'desc').limit(limit).execute()).reverse(),
    /** What came after a sequence, oldest first. */
    after: (sequence: number, limit: number) => changes.where('sequence', '>', sequence).orderBy('sequence').limit(limit).execute(),
    /** What happened to a request, or to what names it, newest first. A number that was asked for from the start is no news: only those added in place of others. */
    ofRequest: ({ requestId, subjects, names }: RequestEvents, { limit, before }: { limit: number; before: number | undefined }): Promise<EventRow[]> =>
      tx.selectFrom('events').selectAll()
        .$if(own !== undefined, (query) => query.where('organization_id', '=', own ?? ''))
        .where((eb) => eb.or([eb('subject_id', 'in', [...subjects]), eb.and([eb(sql`data ->> 'requestId'`, '=', requestId), sql<SqlBool>`data ? 'requestId'`])]))
        .where('name', 'in', [...names])
        .where(sql<SqlBool>`(name <> 'requestLine.added' or data ->> 'replaces' is not null)`)
        .$if(before !== undefined, (query) => query.where('sequence', '<', before ?? 0))
        .orderBy('sequence', 'desc').limit(limit + 1).execute(),
    /** The latest moves of a request, oldest first. */
    movesOf: async (requestId: string, limit: number): Promise<EventRow[]> =>
      (await tx.selectFrom('events').selectAll()
        .$if(own !== undefined, (query) => query.where('organization_id', '=', own ?? ''))
        .where('subject_id', '=', requestId).where('subject_type', '=', 'request').where('to_status', 'is not', null).where(sql<SqlBool>`to_status is distinct from from_status`)
        .orderBy('sequence', 'desc').limit(limit).execute()).reverse(),
  }
}
export type EventStore = ReturnType<typeof eventStore>
