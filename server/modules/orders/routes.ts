import type { orderEndpoints } from '../../../contract/endpoints/orders.ts'
import type { Routes } from '../../platform/http/routes.ts'
import type { OrderNeeds } from './needs.ts'
import { listOrders, readOrder } from './operations/list-orders.ts'
import { listPurchases, readPurchase } from './operations/list-purchases.ts'
import { purchaseOffers } from './operations/purchase-offers.ts'

export const orderRoutes: Routes<OrderNeeds, keyof typeof orderEndpoints | 'purchaseOffers' | 'listPurchases' | 'readPurchase'> = {
  listOrders: ({ needs, query }) => listOrders(needs, query),
  readOrder: ({ needs, params }) => readOrder(needs, params.id),
  purchaseOffers: ({ needs, caller, body }) => purchaseOffers(needs, caller, body),
  listPurchases: ({ needs, query }) => listPurchases(needs, query),
  readPurchase: ({ needs, params }) => readPurchase(needs, params.id),
}
