import { sql } from 'kysely'
import type { Scope } from '../../kernel/scope.ts'
import type { Transaction } from '../../platform/database/connect.ts'
import type { RowOf } from '../../platform/database/tables.ts'

/** A case, with what its request says of itself. `due_key` is where it stands in the queue: its due day, or `infinity` while it has none. */
export type CaseRow = RowOf<'cases'> &
  Pick<RowOf<'requests'>, 'reference' | 'country' | 'number_type' | 'dossier_version_id' | 'submitted_by'> & {
    readonly organization_name: string
    readonly request_status: RowOf<'requests'>['status']
    readonly due_key: string
  }

/** Every case of a scope. */
export function selectCases(tx: Transaction, scope: Scope) {
  const own = scope === 'desk' ? undefined : scope.organizationId
  return tx
    .selectFrom('cases')
    .innerJoin('requests', 'requests.id', 'cases.request_id')
    .innerJoin('organizations', 'organizations.id', 'cases.organization_id')
    .selectAll('cases')
    .select(['requests.reference', 'requests.country', 'requests.number_type', 'requests.dossier_version_id', 'requests.submitted_by'])
    .select(['requests.status as request_status', 'organizations.name as organization_name'])
    .select(sql<string>`coalesce(cases.due_on, 'infinity'::date)::text`.as('due_key'))
    .$if(own !== undefined, (query) => query.where('cases.organization_id', '=', own ?? ''))
}
