import { sql, type SqlBool } from 'kysely'
import type { MessageStatus } from '../../../contract/lifecycles/message.ts'
import type { Key } from '../../kernel/cursor.ts'
import type { Scope } from '../../kernel/scope.ts'
import type { Transaction } from '../../platform/database/connect.ts'
import type { ChangeOf, NewRowOf, RowOf } from '../../platform/database/tables.ts'

export type MessageRow = RowOf<'messages'>
export type MessageFilter = { readonly requestId?: string | undefined; readonly status?: readonly MessageStatus[] | undefined }

/** E-mails, of one organization or of every one for the desk. */
export function messageStore(tx: Transaction, scope: Scope) {
  const own = scope === 'desk' ? undefined : scope.organizationId
  const messages = () => tx.selectFrom('messages').selectAll().$if(own !== undefined, (query) => query.where('organization_id', '=', own ?? ''))

  return {
    read: (id: string): Promise<MessageRow | undefined> => messages().where('id', '=', id).executeTakeFirst(),
    readMany: (ids: readonly string[]): Promise<MessageRow[]> => (ids.length === 0 ? Promise.resolve([]) : messages().where('id', 'in', [...ids]).execute()),
    lock: (id: string): Promise<MessageRow | undefined> => messages().where('id', '=', id).forUpdate().executeTakeFirst(),
    /** Newest first. */
    list: ({ requestId, status }: MessageFilter, { limit, after }: { limit: number; after: Key | undefined }): Promise<MessageRow[]> =>
      messages()
        .$if(requestId !== undefined, (query) => query.where('request_id', '=', requestId ?? ''))
        .$if(status !== undefined, (query) => query.where('status', 'in', [...(status ?? [])]))
        .$if(after !== undefined, (query) => query.where(sql<SqlBool>`(created_at, id) < (${after?.[0]}::timestamptz, ${after?.[1]}::uuid)`))
        .orderBy('created_at', 'desc').orderBy('id', 'desc').limit(limit + 1).execute(),

    /** undefined when this recipient is told of this event in such a letter already. */
    add: (row: NewRowOf<'messages'>): Promise<MessageRow | undefined> =>
      tx.insertInto('messages').values(row).onConflict((conflict) => conflict.columns(['cause_event_id', 'template', 'recipient']).doNothing()).returningAll().executeTakeFirst(),
    change: (id: string, change: ChangeOf<'messages'>) => tx.updateTable('messages').set(change).where('id', '=', id).execute(),

    /** Takes messages that are due, oldest first, and puts each off until `until`, in case whoever took it never comes back. Another process passes them by. */
    claimDue: ({ now, until, limit }: { now: Date; until: Date; limit: number }): Promise<MessageRow[]> =>
      tx.updateTable('messages')
        .set((eb) => ({ attempts: eb('attempts', '+', 1), next_attempt_at: until }))
        .where('id', 'in', (eb) =>
          eb.selectFrom('messages').select('id').where('status', '=', 'prepared').where('next_attempt_at', '<=', now)
            .orderBy('next_attempt_at').orderBy('id').limit(limit).forUpdate().skipLocked())
        .returningAll().execute(),
  }
}
export type MessageStore = ReturnType<typeof messageStore>
