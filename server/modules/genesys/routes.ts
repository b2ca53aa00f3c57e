import type { genesysEndpoints } from '../../../contract/genesys/index.ts'
import type { Routes } from '../../platform/http/routes.ts'
import { readAddress, removeAddress } from '../dossiers/index.ts'
import type { GenesysNeeds } from './needs.ts'
import { bringIn, keepSenderId } from './operations/add-numbers.ts'
import { keepAddress, listAddresses, showAddress } from './operations/keep-addresses.ts'
import { listNumbers, readNumber } from './operations/list-numbers.ts'
import { chooseContent, giveUpNumber, provisionNumber } from './operations/provision-number.ts'
import { listProducts, readOwnOrganization } from './operations/read-organization.ts'
import { chooseIdentityResolution, readIdentityResolution } from './operations/resolve-identity.ts'
import { searchAvailable } from './operations/search-available.ts'

export const genesysRoutes: Routes<GenesysNeeds, keyof typeof genesysEndpoints> = {
  getOrganizationsMe: ({ needs, caller }) => readOwnOrganization(needs, caller),
  getAuthorizationProducts: ({ caller }) => listProducts(caller),

  getRoutingSmsAvailablephonenumbers: ({ needs, query, language }) => searchAvailable(needs, query, language),
  getRoutingSmsPhonenumbers: ({ needs, query, language }) => listNumbers(needs, query, language),
  getRoutingSmsPhonenumber: ({ needs, params, query, language }) => readNumber(needs, params.phoneNumberId, { expand: query.expand, language }),
  postRoutingSmsPhonenumbers: ({ needs, caller, language, body }) => provisionNumber(needs, { caller, language }, body),
  patchRoutingSmsPhonenumber: ({ needs, caller, language, params, body }) => chooseContent(needs, { caller, language }, { ...body, ...params }),
  deleteRoutingSmsPhonenumber: ({ needs, params }) => giveUpNumber(needs, params.phoneNumberId),
  postRoutingSmsPhonenumbersImport: ({ needs, caller, language, body }) => bringIn(needs, { caller, language }, body),
  postRoutingSmsPhonenumbersAlphanumeric: ({ needs, caller, language, body }) => keepSenderId(needs, { caller, language }, body),
  getRoutingSmsIdentityresolutionPhonenumber: ({ needs, params }) => readIdentityResolution(needs, params.addressId),
  putRoutingSmsIdentityresolutionPhonenumber: ({ needs, params, body }) => chooseIdentityResolution(needs, { phoneNumberId: params.addressId, ...body }),

  getRoutingSmsAddresses: ({ needs, query }) => listAddresses(needs, query),
  postRoutingSmsAddresses: ({ needs, caller, body }) => keepAddress(needs, caller, body),
  getRoutingSmsAddress: async ({ needs, params }) => showAddress(await readAddress(needs, params.addressId)),
  deleteRoutingSmsAddress: async ({ needs, params }) => {
    await removeAddress(needs, params.addressId)
    return null
  },
}
