import { sql, type RawBuilder, type SqlBool } from 'kysely'
import type { Scope } from '../../kernel/scope.ts'
import type { Transaction } from '../../platform/database/connect.ts'
import { detailsOf, kindsOf, type NumberFilter } from './list-store.ts'
import type { NumberRow } from './store.ts'

/** How a list is ordered. Where words are ordered, `ranked` holds their codes as the words follow one another in the reader's language. */
export type CountedOrder = { readonly backwards: boolean } & (
  | { readonly by: 'e164' | 'country' | 'created_at' | 'purchased_at' | 'changed_at' | 'sms' | 'mms' | 'voice' }
  | { readonly by: 'country' | 'status' | 'number_type'; readonly ranked: readonly string[] }
)

/**
 * The inventory in pages that are counted, as Genesys Cloud's API counts them: whoever asks for the tenth page names no number to begin after. Numbers are told
 * apart at the end by digits and id, so that no page holds what another one did.
 */
export function countedPageStore(tx: Transaction, scope: Scope) {
  const own = scope === 'desk' ? undefined : scope.organizationId
  return {
    list: (filter: NumberFilter, order: CountedOrder, { skip, limit }: { readonly skip: number; readonly limit: number }): Promise<NumberRow[]> =>
      tx.selectFrom('numbers').selectAll()
        .$if(own !== undefined, (query) => query.where('organization_id', '=', own ?? ''))
        .where((eb) => eb.and([...kindsOf(filter), ...detailsOf(filter), sql<SqlBool>`true`]))
        .orderBy(sql`${keyOf(order)} ${directionOf(order)}`).orderBy('e164', way(order)).orderBy('id', way(order)).limit(limit).offset(skip).execute(),
  }
}
export type CountedPageStore = ReturnType<typeof countedPageStore>

function keyOf(order: CountedOrder): RawBuilder<unknown> {
  return 'ranked' in order ? sql`array_position(${[...order.ranked]}::text[], ${sql.ref(order.by)})` : sql.ref(order.by)
}

/** One way for all that is ordered by, so that an index can be read in it, or backwards. What was never bought comes last either way. */
function way({ backwards }: CountedOrder): 'asc' | 'desc' {
  return backwards ? 'desc' : 'asc'
}

function directionOf(order: CountedOrder): RawBuilder<unknown> {
  return sql.raw(order.by === 'purchased_at' ? `${way(order)} nulls last` : way(order))
}
