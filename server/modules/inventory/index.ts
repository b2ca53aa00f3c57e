/** The numbers we own. */
export type { InventoryNeeds } from './needs.ts'
export { numberListStore } from './list-store.ts'
export { surroundingsStore } from './surroundings-store.ts'
export { numberStore, type NumberRow, type NumberStore } from './store.ts'
export { activateNumber, failNumber, provisionNumber, type Provisioning } from './operations/provision-number.ts'
export { endQuarantine, returnNumber } from './jobs/return-numbers.ts'
export { inventoryRoutes } from './routes.ts'
