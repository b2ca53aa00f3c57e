import { sql } from 'kysely'
import type { RemarkSide } from '../../../contract/vocabulary.ts'
import type { Scope } from '../../kernel/scope.ts'
import type { Transaction } from '../../platform/database/connect.ts'
import type { NewRowOf, RowOf } from '../../platform/database/tables.ts'

export type RemarkRow = RowOf<'remarks'>
/** How many remarks a request has, and how many of them are new to a reader. */
export type RemarkCounts = { readonly count: number; readonly unread: number }

/** What was said about requests, for one organization or for the desk. Whoever adds a remark has locked its request. */
export function remarkStore(tx: Transaction, scope: Scope) {
  const own = scope === 'desk' ? undefined : scope.organizationId
  const remarks = () => tx.selectFrom('remarks').$if(own !== undefined, (query) => query.where('remarks.organization_id', '=', own ?? ''))
  const markers = () => tx.selectFrom('remark_markers').$if(own !== undefined, (query) => query.where('organization_id', '=', own ?? ''))

  return {
    read: (id: string): Promise<RemarkRow | undefined> => remarks().selectAll().where('id', '=', id).executeTakeFirst(),
    ofNumber: (requestId: string, number: number): Promise<RemarkRow | undefined> =>
      remarks().selectAll().where('request_id', '=', requestId).where('number', '=', number).executeTakeFirst(),
    /** Oldest first, from after a number on. */
    list: (requestId: string, { limit, after }: { limit: number; after: number }): Promise<RemarkRow[]> =>
      remarks().selectAll().where('request_id', '=', requestId).where('number', '>', after).orderBy('number').limit(limit + 1).execute(),
    lastNumberOf: async (requestId: string): Promise<number> =>
      (await remarks().select((eb) => eb.fn.max('number').as('last')).where('request_id', '=', requestId).executeTakeFirst())?.last ?? 0,
    add: (row: NewRowOf<'remarks'>): Promise<RemarkRow> => tx.insertInto('remarks').values(row).returningAll().executeTakeFirstOrThrow(),

    countsOf: async (requestIds: readonly string[], readerId: string): Promise<ReadonlyMap<string, RemarkCounts>> => {
      if (requestIds.length === 0) return new Map()
      const rows = await remarks()
        .leftJoin('remark_markers', (join) => join.onRef('remark_markers.request_id', '=', 'remarks.request_id').on('remark_markers.reader_id', '=', readerId))
        .select('remarks.request_id')
        .select(sql<number>`count(*)::integer`.as('count'))
        .select(sql<number>`count(*) filter (where remarks.number > coalesce(remark_markers.number, 0))::integer`.as('unread'))
        .where('remarks.request_id', 'in', [...requestIds]).groupBy('remarks.request_id').execute()
      return new Map(rows.map(({ request_id: id, count, unread }) => [id, { count, unread }]))
    },
    /** How far a reader has read. */
    markerOf: async (requestId: string, readerId: string): Promise<number> =>
      (await markers().select('number').where('request_id', '=', requestId).where('reader_id', '=', readerId).executeTakeFirst())?.number ?? 0,
    /** How far anybody of a side has read. */
    markerOfSide: async (requestId: string, side: RemarkSide): Promise<number> =>
      (await markers().select((eb) => eb.fn.max('number').as('number')).where('request_id', '=', requestId).where('side', '=', side).executeTakeFirst())?.number ?? 0,
    /** Two windows of one reader may report out of order: a marker never goes back. Says whether it went on. */
    mark: async (row: NewRowOf<'remark_markers'>): Promise<boolean> => {
      const { numInsertedOrUpdatedRows } = await tx.insertInto('remark_markers').values(row)
        .onConflict((conflict) => conflict.columns(['request_id', 'reader_id'])
          .doUpdateSet({ number: row.number, read_at: row.read_at }).where('remark_markers.number', '<', row.number))
        .executeTakeFirstOrThrow()
      return numInsertedOrUpdatedRows === 1n
    },
  }
}
export type RemarkStore = ReturnType<typeof remarkStore>
