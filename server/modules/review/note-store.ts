import { sql, type SqlBool } from 'kysely'
import type { Key } from '../../kernel/cursor.ts'
import type { Scope } from '../../kernel/scope.ts'
import type { Transaction } from '../../platform/database/connect.ts'
import type { NewRowOf, RowOf } from '../../platform/database/tables.ts'

export type NoteRow = RowOf<'case_notes'>

/** Notes among colleagues: part of the cases' store. For an organization there are none, whatever the database would say. */
export function noteStore(tx: Transaction, scope: Scope) {
  return {
    /** Oldest first. */
    listNotes: async (caseId: string, { limit, after }: { readonly limit: number; readonly after: Key | undefined }): Promise<NoteRow[]> =>
      scope !== 'desk' ? []
      : await tx.selectFrom('case_notes').selectAll().where('case_id', '=', caseId)
          .$if(after !== undefined, (query) => query.where(sql<SqlBool>`(at, id) > (${after?.[0]}::timestamptz, ${after?.[1]}::uuid)`))
          .orderBy('at').orderBy('id').limit(limit + 1).execute(),
    addNote: async (row: NewRowOf<'case_notes'>): Promise<NoteRow> => await tx.insertInto('case_notes').values(row).returningAll().executeTakeFirstOrThrow(),
  }
}
