import { z } from 'zod'
import { carrierId, country } from '../../contract/vocabulary.ts'

/** What the address says of the queue; nonsense in it is passed over. */
export const queueSearch = z.object({
  /** Which part of it; what waits on the desk unless said otherwise. */
  show: z.enum(['mine', 'unassigned', 'late', 'requester', 'carrier']).optional().catch(undefined),
  country: country.optional().catch(undefined),
  carrier: carrierId.optional().catch(undefined),
  q: z.string().max(100).optional().catch(undefined),
})
export type QueueSearch = z.infer<typeof queueSearch>

/** Which paper lies open, on which page, and what is read below it. */
export const caseSearch = z.object({
  paper: z.string().max(100).optional().catch(undefined),
  page: z.number().int().min(1).max(999).optional().catch(undefined),
  tab: z.enum(['conversation', 'history']).optional().catch(undefined),
})
