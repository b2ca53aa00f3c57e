import { z } from 'zod/mini'
import { carrierId, country, id, maybe, words } from '../browser/address.ts'

/** What the address says of the list; nonsense in it is passed over. */
export const requestFilters = z.object({
  group: maybe(z.enum(['open', 'waiting_for_me', 'done', 'all'])), q: maybe(words(100)),
  country: maybe(country), carrier: maybe(carrierId), unread: maybe(z.boolean()),
  organizationId: maybe(id), sort: maybe(z.enum(['newest', 'expectedBy'])),
})
export type RequestFilters = z.infer<typeof requestFilters>
