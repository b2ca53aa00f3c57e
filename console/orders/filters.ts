import { z } from 'zod'
import { statesOf } from '../../contract/lifecycle.ts'
import { orderLifecycle } from '../../contract/lifecycles/order.ts'

/** `order`: the one that lies open beside the list. */
export const orderFilters = z.object({
  status: z.enum(statesOf(orderLifecycle)).optional().catch(undefined),
  carrier: z.string().optional().catch(undefined),
  organization: z.uuid().optional().catch(undefined),
  q: z.string().optional().catch(undefined),
  silent: z.number().int().min(1).max(8760).optional().catch(undefined),
  attempts: z.number().int().min(1).max(100_000).optional().catch(undefined),
  order: z.uuid().optional().catch(undefined),
})
export type OrderSearch = z.infer<typeof orderFilters>
