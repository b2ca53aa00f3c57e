import { z } from 'zod/mini'
import { statesOf } from '../../contract/lifecycle.ts'
import { orderLifecycle } from '../../contract/lifecycles/order.ts'
import { carrierId, id, maybe, typed } from '../browser/address.ts'

/** Hours without an answer after which an order is worth a look; and attempts, for what is asked for in vain. No others can be chosen. */
export const silences = [1, 6, 24, 72] as const
export const manyAttempts = 10

/** `order`: the one that lies open beside the list. */
export const orderFilters = z.object({
  status: maybe(z.enum(statesOf(orderLifecycle))),
  carrier: maybe(carrierId),
  organization: maybe(id),
  q: typed(100),
  silent: maybe(z.literal(silences)),
  attempts: maybe(z.literal(manyAttempts)),
  order: maybe(id),
})
export type OrderSearch = z.infer<typeof orderFilters>
