import { sql, type ExpressionBuilder, type SqlBool } from 'kysely'
import type { SlotStatus } from '../../../contract/lifecycles/dossier.ts'
import type { DocumentStatus } from '../../../contract/lifecycles/document.ts'
import type { Scope } from '../../kernel/scope.ts'
import type { Transaction } from '../../platform/database/connect.ts'
import type { NewRowOf, RowOf, Tables } from '../../platform/database/tables.ts'
import type { After } from './store.ts'

export type DocumentRow = RowOf<'documents'>
/** A slot of the latest version of a dossier in which a document lies there. */
export type UseRow = Pick<RowOf<'dossier_slots'>, 'slot' | 'paper' | 'issued_on' | 'expires_on' | 'reason'> & {
  readonly document_id: string | null
  readonly status: SlotStatus
  readonly dossier_id: string
  readonly dossier_name: string
  readonly version: number
}
/** `slots`: a regular expression for the names of the slots that it was used in. */
export type DocumentFilter = { readonly status?: readonly DocumentStatus[] | undefined; readonly slots?: string | undefined; readonly used?: boolean | undefined }

/** What is known of uploaded papers, of one organization or of every one for the desk. Their bytes lie elsewhere, under the same id. */
export function documentStore(tx: Transaction, scope: Scope) {
  const own = scope === 'desk' ? undefined : scope.organizationId
  // A deleted paper is nobody's any more, and is only still there until its bytes are gone.
  const documents = () => tx.selectFrom('documents').selectAll().where('status', '<>', 'deleted').$if(own !== undefined, (query) => query.where('organization_id', '=', own ?? ''))

  return {
    read: (id: string) => documents().where('id', '=', id).executeTakeFirst(),
    readMany: (ids: readonly string[]) => (ids.length === 0 ? Promise.resolve([]) : documents().where('id', 'in', [...ids]).orderBy('uploaded_at').orderBy('id').execute()),
    /** In the order of their ids, so that two who need the same papers wait for each other and never cross. */
    lock: (ids: readonly string[]) => (ids.length === 0 ? Promise.resolve([]) : documents().where('id', 'in', [...ids]).orderBy('id').forNoKeyUpdate().execute()),
    /** Newest first. */
    list: ({ status, slots, used }: DocumentFilter, limit: number, after: After) =>
      documents()
        .$if(status !== undefined, (query) => query.where('status', 'in', [...(status ?? [])]))
        .$if(slots !== undefined, (query) => query.where((eb) => eb.exists(slotsWith(eb).where('dossier_slots.slot', '~', slots ?? ''))))
        .$if(used === true, (query) => query.where((eb) => eb.exists(slotsWith(eb))))
        .$if(used === false, (query) => query.where((eb) => eb.not(eb.exists(slotsWith(eb)))))
        .$if(after !== undefined, (query) => query.where(sql<SqlBool>`(uploaded_at, id) < (${after?.[0]}::timestamptz, ${after?.[1]}::uuid)`))
        .orderBy('uploaded_at', 'desc').orderBy('id', 'desc').limit(limit + 1).execute(),
    /** Where documents lie or lay, the latest first: one row a slot of a dossier, however many of its versions repeat it. */
    usesOf: async (documentIds: readonly string[]): Promise<UseRow[]> => {
      if (documentIds.length === 0) return []
      const uses = await tx.selectFrom('dossier_slots')
        .innerJoin('dossier_versions', 'dossier_versions.id', 'dossier_slots.version_id').innerJoin('dossiers', 'dossiers.id', 'dossier_versions.dossier_id')
        .distinctOn(['dossier_slots.document_id', 'dossier_versions.dossier_id', 'dossier_slots.slot'])
        .select(['document_id', 'slot', 'paper', 'issued_on', 'dossier_slots.expires_on', 'reason', 'dossier_slots.status'])
        .select(['dossier_id', 'dossiers.name as dossier_name', 'dossier_versions.number as version', 'dossier_versions.created_at'])
        .where('document_id', 'in', [...documentIds]).$if(own !== undefined, (query) => query.where('dossier_slots.organization_id', '=', own ?? ''))
        .orderBy('dossier_slots.document_id').orderBy('dossier_versions.dossier_id').orderBy('dossier_slots.slot').orderBy('dossier_versions.number', 'desc').execute()
      return uses.toSorted((a, b) => b.created_at.getTime() - a.created_at.getTime())
    },
    add: (row: NewRowOf<'documents'>) => tx.insertInto('documents').values(row).returningAll().executeTakeFirstOrThrow(),
    /** Those whose bytes may still be there; another process takes others. */
    lockDeleted: (limit: number) => tx.selectFrom('documents').select('id').where('status', '=', 'deleted').limit(limit).forUpdate().skipLocked().execute(),
    forget: (id: string) => tx.deleteFrom('documents').where('id', '=', id).execute(),
    changeStatus: (id: string, status: DocumentStatus) => tx.updateTable('documents').set({ status }).where('id', '=', id).execute(),
  }
}

function slotsWith(eb: ExpressionBuilder<Tables, 'documents'>) {
  return eb.selectFrom('dossier_slots').select('dossier_slots.slot').whereRef('dossier_slots.document_id', '=', 'documents.id')
    .whereRef('dossier_slots.organization_id', '=', 'documents.organization_id')
}

export type DocumentStore = ReturnType<typeof documentStore>
