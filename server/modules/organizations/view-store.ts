import { sql, type SqlBool } from 'kysely'
import type { ViewPage } from '../../../contract/endpoints/views.ts'
import type { Scope } from '../../kernel/scope.ts'
import type { Transaction } from '../../platform/database/connect.ts'
import type { ChangeOf, NewRowOf, RowOf } from '../../platform/database/tables.ts'

export type ViewRow = RowOf<'saved_views'>

/** The views that people keep. They are asked for by their owner alone: not even the desk's staff see one another's. */
export function viewStore(tx: Transaction, scope: Scope) {
  const own = scope === 'desk' ? undefined : scope.organizationId
  const viewsOf = (ownerId: string) =>
    tx.selectFrom('saved_views').selectAll().where('owner_id', '=', ownerId).$if(own !== undefined, (query) => query.where('organization_id', '=', own ?? ''))

  return {
    list: (ownerId: string, page: ViewPage | undefined) =>
      viewsOf(ownerId).$if(page !== undefined, (query) => query.where('page', '=', page ?? 'numbers')).orderBy('page').orderBy(sql`folded(name)`).orderBy('id').execute(),
    lock: (ownerId: string, id: string) => viewsOf(ownerId).where('id', '=', id).forUpdate().executeTakeFirst(),
    /** Another one on that page with that name, however it is written. */
    namesake: (ownerId: string, { page, name, id }: Pick<ViewRow, 'page' | 'name' | 'id'>) =>
      viewsOf(ownerId).where('page', '=', page).where('id', '!=', id).where(sql<SqlBool>`folded(name) = folded(${name})`).executeTakeFirst(),
    count: async (ownerId: string) => (await viewsOf(ownerId).clearSelect().select((eb) => eb.fn.countAll<number>().as('count')).executeTakeFirstOrThrow()).count,
    /** One change at a time for everybody's views, so that names and their number stay what they were when looked at. */
    lockViewsOf: (ownerId: string) => sql`select pg_advisory_xact_lock(hashtextextended(${ownerId}, 0))`.execute(tx),
    add: (row: NewRowOf<'saved_views'>) => tx.insertInto('saved_views').values(row).returningAll().executeTakeFirstOrThrow(),
    change: (id: string, change: Pick<ChangeOf<'saved_views'>, 'name' | 'query'>) =>
      tx.updateTable('saved_views').set(change).set((eb) => ({ revision: eb('revision', '+', 1) })).where('id', '=', id).returningAll().executeTakeFirstOrThrow(),
    remove: (id: string) => tx.deleteFrom('saved_views').where('id', '=', id).execute(),
  }
}
export type ViewStore = ReturnType<typeof viewStore>
