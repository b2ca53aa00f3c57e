import type { inventoryEndpoints } from '../../../contract/endpoints/inventory.ts'
import type { Routes } from '../../platform/http/routes.ts'
import type { InventoryNeeds } from './needs.ts'
import { changeNumber, reclaimNumber, releaseNumber } from './operations/change-number.ts'
import { listNumbers, readNumber } from './operations/list-numbers.ts'

export const inventoryRoutes: Routes<InventoryNeeds, keyof typeof inventoryEndpoints> = {
  listNumbers: ({ needs, caller, query }) => listNumbers(needs, caller, query),
  readNumber: ({ needs, caller, params }) => readNumber(needs, caller, params.id),
  changeNumber: ({ needs, caller, params, body, revision }) => changeNumber(needs, caller, { id: params.id, change: body, revision }),
  releaseNumber: ({ needs, caller, params, revision }) => releaseNumber(needs, caller, { id: params.id, revision }),
  reclaimNumber: ({ needs, caller, params, revision }) => reclaimNumber(needs, caller, { id: params.id, revision }),
}
