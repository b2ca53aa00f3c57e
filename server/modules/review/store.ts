import { sql, type SqlBool } from 'kysely'
import type { CaseStatus } from '../../../contract/lifecycles/review-case.ts'
import type { Key } from '../../kernel/cursor.ts'
import type { Scope } from '../../kernel/scope.ts'
import type { Transaction } from '../../platform/database/connect.ts'
import type { ChangeOf, NewRowOf, RowOf } from '../../platform/database/tables.ts'

type Page = { readonly limit: number; readonly after: Key | undefined }

/** A case, with what its request says of itself. `due_key` is where it stands in the queue: its due day, or `infinity` while it has none. */
export type CaseRow = RowOf<'cases'> &
  Pick<RowOf<'requests'>, 'reference' | 'country' | 'number_type' | 'dossier_version_id'> & {
    readonly organization_name: string
    readonly due_key: string
  }
export type CaseFilter = { readonly status: readonly CaseStatus[]; readonly country: string | undefined; readonly assigneeId: string | undefined }

/** The desk's cases. Whoever writes one has locked its request first. */
export function caseStore(tx: Transaction, scope: Scope) {
  const own = scope === 'desk' ? undefined : scope.organizationId
  const cases = () =>
    tx
      .selectFrom('cases')
      .innerJoin('requests', 'requests.id', 'cases.request_id')
      .innerJoin('organizations', 'organizations.id', 'cases.organization_id')
      .selectAll('cases')
      .select(['requests.reference', 'requests.country', 'requests.number_type', 'requests.dossier_version_id'])
      .select('organizations.name as organization_name')
      .select(sql<string>`coalesce(cases.due_on, 'infinity'::date)::text`.as('due_key'))
      .$if(own !== undefined, (query) => query.where('cases.organization_id', '=', own ?? ''))

  return {
    read: (id: string): Promise<CaseRow | undefined> => cases().where('cases.id', '=', id).executeTakeFirst(),
    lock: (id: string): Promise<CaseRow | undefined> => cases().where('cases.id', '=', id).forUpdate('cases').executeTakeFirst(),
    lockOfRequest: (requestId: string): Promise<CaseRow | undefined> => cases().where('cases.request_id', '=', requestId).forUpdate('cases').executeTakeFirst(),
    /** Due soonest first; without a due day last. The expression is that of the index cases_by_due_date. */
    list: ({ status, country, assigneeId }: CaseFilter, { limit, after }: Page): Promise<CaseRow[]> =>
      cases()
        .where('cases.status', 'in', [...status])
        .$if(country !== undefined, (query) => query.where('requests.country', '=', country ?? ''))
        .$if(assigneeId !== undefined, (query) => query.where('cases.assignee_id', '=', assigneeId ?? ''))
        .$if(after !== undefined, (query) =>
          query.where(sql<SqlBool>`(coalesce(cases.due_on, 'infinity'::date), cases.id) > (${after?.[0]}::date, ${after?.[1]}::uuid)`))
        .orderBy(sql`coalesce(cases.due_on, 'infinity'::date)`).orderBy('cases.id').limit(limit + 1).execute(),
    add: async (row: NewRowOf<'cases'>): Promise<void> => {
      await tx.insertInto('cases').values(row).execute()
    },
    change: async (id: string, change: ChangeOf<'cases'>): Promise<void> => {
      await tx.updateTable('cases').set(change).set((eb) => ({ revision: eb('revision', '+', 1) })).where('id', '=', id).execute()
    },
  }
}
export type CaseStore = ReturnType<typeof caseStore>
