/** Ask the carriers, hear their answers, buy what may be bought directly. */
export { askCarrier } from './jobs/ask-carrier.ts'
export type { NumberDesk, OrderNeeds } from './needs.ts'
export { cancelOrders } from './operations/cancel-orders.ts'
export { prepareOrders } from './operations/prepare-orders.ts'
export { purchaseStore, type PurchaseStore } from './purchase-store.ts'
export { orderRoutes } from './routes.ts'
export { orderStore, type OrderStore } from './store.ts'
export { orderWordStore, type OrderWordStore } from './words-store.ts'
