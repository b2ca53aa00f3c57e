import type { orderEndpoints } from '../../../contract/endpoints/orders.ts'
import type { Routes } from '../../platform/http/routes.ts'
import type { OrderNeeds } from './needs.ts'
import { listOrders, readOrder, showOne } from './operations/list-orders.ts'
import { listPurchases, readPurchase } from './operations/list-purchases.ts'
import { listWords } from './operations/list-words.ts'
import { purchaseOffers } from './operations/purchase-offers.ts'
import { retryOrder } from './operations/retry-order.ts'
import { settleOrder } from './operations/settle-order.ts'

export const orderRoutes: Routes<OrderNeeds, keyof typeof orderEndpoints | 'purchaseOffers' | 'listPurchases' | 'readPurchase'> = {
  listOrders: ({ needs, caller, query }) => listOrders(needs, caller, query),
  readOrder: ({ needs, caller, params }) => readOrder(needs, caller, params.id),
  listOrderWords: ({ needs, params, query }) => listWords(needs, { ...query, ...params }),
  retryOrder: async ({ needs, caller, params }) => await showOne(needs, caller, await retryOrder(needs, params.id)),
  settleOrder: async ({ needs, caller, params, body }) => await showOne(needs, caller, await settleOrder(needs, { ...params, ...body })),
  purchaseOffers: ({ needs, caller, body }) => purchaseOffers(needs, caller, body),
  listPurchases: ({ needs, query }) => listPurchases(needs, query),
  readPurchase: ({ needs, params }) => readPurchase(needs, params.id),
}
