import { z } from 'zod'
import { carrierId, country, id } from '../../contract/vocabulary.ts'

/** What the address says of the list; nonsense in it is passed over. */
export const requestFilters = z.object({
  group: z.enum(['open', 'waiting_for_me', 'done', 'all']).optional().catch(undefined), q: z.string().trim().min(1).max(100).optional().catch(undefined),
  country: country.optional().catch(undefined), carrier: carrierId.optional().catch(undefined), unread: z.boolean().optional().catch(undefined),
  organizationId: id.optional().catch(undefined), sort: z.enum(['newest', 'expectedBy']).optional().catch(undefined),
})
export type RequestFilters = z.infer<typeof requestFilters>
