import type { searchEndpoints } from '../../../contract/endpoints/search.ts'
import type { Routes } from '../../platform/http/routes.ts'
import type { SearchNeeds } from './needs.ts'
import { searchEverything } from './operations/search-everything.ts'

export const searchRoutes: Routes<SearchNeeds, keyof typeof searchEndpoints> = {
  searchEverything: ({ needs, caller, language, query }) => searchEverything(needs, { caller, language }, query.q),
}
