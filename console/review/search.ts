import { z } from 'zod/mini'
import { carrierId, country, maybe, text, typed, whole } from '../browser/address.ts'

/** What the address says of the queue; nonsense in it is passed over. */
export const queueSearch = z.object({
  /** Which part of it; what waits on the desk unless said otherwise. */
  show: maybe(z.enum(['mine', 'unassigned', 'late', 'requester', 'carrier'])),
  country: maybe(country),
  carrier: maybe(carrierId),
  q: typed(100),
})
export type QueueSearch = z.infer<typeof queueSearch>

/** Which paper lies open, on which page, and what is read below it. */
export const caseSearch = z.object({
  paper: maybe(text(100)),
  page: maybe(whole(1, 999)),
  tab: maybe(z.enum(['conversation', 'history'])),
})
