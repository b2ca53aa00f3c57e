import { z } from 'zod/mini'
import { statesOf } from '../../contract/lifecycle.ts'
import { orderLifecycle } from '../../contract/lifecycles/order.ts'
import { id, maybe, whole } from '../browser/address.ts'

/** `order`: the one that lies open beside the list. */
export const orderFilters = z.object({
  status: maybe(z.enum(statesOf(orderLifecycle))),
  carrier: maybe(z.string()),
  organization: maybe(id),
  q: maybe(z.string()),
  silent: maybe(whole(1, 8760)),
  attempts: maybe(whole(1, 100_000)),
  order: maybe(id),
})
export type OrderSearch = z.infer<typeof orderFilters>
