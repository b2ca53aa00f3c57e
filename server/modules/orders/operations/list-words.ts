import type { AnswerOf, QueryOf } from '../../../../contract/endpoint.ts'
import type { Endpoints } from '../../../../contract/endpoints/index.ts'
import { decodeCursor, pageFrom } from '../../../kernel/cursor.ts'
import { notFound } from '../../../kernel/refusal.ts'
import type { OrderNeeds } from '../needs.ts'
import { showWord } from '../show.ts'

type Listing = QueryOf<Endpoints['listOrderWords']> & { readonly id: string }

/** One page of what was said of an order, newest first. Refuses `resource.not_found`. */
export async function listWords(needs: Pick<OrderNeeds, 'orders' | 'orderWords'>, { id, limit, cursor }: Listing): Promise<AnswerOf<Endpoints['listOrderWords']>> {
  if ((await needs.orders.read(id)) === undefined) throw notFound('order')
  const rows = await needs.orderWords.list(id, { limit, after: decodeCursor(cursor, ['instant', 'id']) })
  return pageFrom(rows, limit, { key: (row) => [row.first_at.toISOString(), row.id], show: showWord })
}
