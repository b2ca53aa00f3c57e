import { sql, type SqlBool } from 'kysely'
import type { DocumentStatus } from '../../../contract/lifecycles/document.ts'
import type { Scope } from '../../kernel/scope.ts'
import type { Transaction } from '../../platform/database/connect.ts'
import type { NewRowOf, RowOf } from '../../platform/database/tables.ts'
import type { After } from './store.ts'

export type DocumentRow = RowOf<'documents'>

/** What is known of uploaded papers, of one organization or of every one for the desk. Their bytes lie elsewhere, under the same id. */
export function documentStore(tx: Transaction, scope: Scope) {
  const own = scope === 'desk' ? undefined : scope.organizationId
  const documents = () => tx.selectFrom('documents').selectAll().$if(own !== undefined, (query) => query.where('organization_id', '=', own ?? ''))

  return {
    read: (id: string) => documents().where('id', '=', id).executeTakeFirst(),
    /** In the order of their ids, so that two who need the same papers wait for each other and never cross. */
    lock: (ids: readonly string[]) => (ids.length === 0 ? Promise.resolve([]) : documents().where('id', 'in', [...ids]).orderBy('id').forNoKeyUpdate().execute()),
    list: (limit: number, after: After) =>
      documents()
        .$if(after !== undefined, (query) => query.where(sql<SqlBool>`(uploaded_at, id) > (${after?.[0]}::timestamptz, ${after?.[1]}::uuid)`))
        .orderBy('uploaded_at').orderBy('id').limit(limit + 1).execute(),
    add: (row: NewRowOf<'documents'>) => tx.insertInto('documents').values(row).returningAll().executeTakeFirstOrThrow(),
    changeStatus: (id: string, status: DocumentStatus) => tx.updateTable('documents').set({ status }).where('id', '=', id).execute(),
  }
}
export type DocumentStore = ReturnType<typeof documentStore>
