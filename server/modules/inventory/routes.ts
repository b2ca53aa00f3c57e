import type { inventoryEndpoints } from '../../../contract/endpoints/inventory.ts'
import type { Routes } from '../../platform/http/routes.ts'
import type { InventoryNeeds } from './needs.ts'
import { changeNumber } from './operations/change-number.ts'
import { exportNumbers } from './operations/export-numbers.ts'
import { reclaimNumbers, releaseNumbers } from './operations/give-up-many.ts'
import { reclaimNumber, releaseNumber } from './operations/give-up-numbers.ts'
import { listNumbers, readFacets } from './operations/list-numbers.ts'
import { readNumber } from './operations/read-number.ts'

export const inventoryRoutes: Routes<InventoryNeeds, keyof typeof inventoryEndpoints> = {
  listNumbers: ({ needs, caller, language, query }) => listNumbers(needs, { caller, language }, query),
  readNumberFacets: ({ needs }) => readFacets(needs),
  downloadNumbers: { outside: ({ work, caller, language, query }) => exportNumbers({ work }, { caller, language }, query) },
  releaseNumbers: ({ needs, caller, language, body }) => releaseNumbers(needs, { caller, language }, body.numberIds),
  reclaimNumbers: ({ needs, caller, language, body }) => reclaimNumbers(needs, { caller, language }, body.numberIds),
  readNumber: ({ needs, caller, params }) => readNumber(needs, caller, params.id),
  changeNumber: ({ needs, caller, params, body, revision }) => changeNumber(needs, caller, { id: params.id, change: body, revision }),
  releaseNumber: ({ needs, caller, params, revision }) => releaseNumber(needs, caller, { id: params.id, revision }),
  reclaimNumber: ({ needs, caller, params, revision }) => reclaimNumber(needs, caller, { id: params.id, revision }),
}
