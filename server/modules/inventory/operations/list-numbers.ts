import type { Caller } from '../../../kernel/actor.ts'
import { decodeCursor, pageFrom } from '../../../kernel/cursor.ts'
import { notFound } from '../../../kernel/refusal.ts'
import type { InventoryNeeds } from '../needs.ts'
import { showNumber } from '../show.ts'
import type { NumberFilter, NumberRow, NumberSort } from '../store.ts'

type Listing = NumberFilter & { readonly sort: NumberSort; readonly limit: number; readonly cursor?: string | undefined }

/** One page of the inventory, with the exact total of what matches. */
export async function listNumbers(needs: InventoryNeeds, caller: Caller, { sort, limit, cursor, ...filter }: Listing) {
  const byNumber = sort.endsWith('number')
  const after = decodeCursor(cursor, [byNumber ? 'string' : 'instant', 'id'])
  const rows = await needs.numbers.list(filter, { sort, limit, after })
  const reader = { caller, now: needs.clock.now() }
  const key = (row: NumberRow) => [byNumber ? row.e164 : (row.purchased_at ?? row.created_at).toISOString(), row.id]
  return { ...pageFrom(rows, limit, { key, show: (row) => showNumber(row, reader) }), total: await needs.numbers.count(filter) }
}

/** One number, by its id or as people read it. */
export async function readNumber(needs: InventoryNeeds, caller: Caller, idOrE164: string) {
  const found = idOrE164.startsWith('+') ? await needs.numbers.readByE164(idOrE164) : await needs.numbers.read(idOrE164)
  if (found === undefined) throw notFound('number')
  return { answer: showNumber(found, { caller, now: needs.clock.now() }), revision: found.revision }
}
