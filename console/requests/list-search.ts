import { z } from 'zod/mini'
import { carrierId, country, id, maybe, typed } from '../browser/address.ts'
import { askPages } from '../desk/queries.ts'

/** What the address says of the list; nonsense in it is passed over. */
export const requestFilters = z.object({
  group: maybe(z.enum(['open', 'waiting_for_me', 'done', 'all'])), q: typed(100),
  country: maybe(country), carrier: maybe(carrierId), unread: maybe(z.boolean()),
  organizationId: maybe(id), sort: maybe(z.enum(['newest', 'expectedBy'])),
})
export type RequestFilters = z.infer<typeof requestFilters>

/** The list that the address names, page after page: what is open, unless something else is asked for. */
export function askRequests({ group = 'open', sort = 'newest', unread, ...narrowed }: RequestFilters) {
  return askPages('listRequests', { query: { ...narrowed, ...(group !== 'all' && { group }), sort, ...(unread === true && { unread: 'true' as const }), limit: 50 } })
}
