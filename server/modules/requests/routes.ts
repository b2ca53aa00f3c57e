import type { remarkEndpoints } from '../../../contract/endpoints/remarks.ts'
import type { requestEndpoints } from '../../../contract/endpoints/requests.ts'
import type { Routes } from '../../platform/http/routes.ts'
import type { RequestNeeds } from './needs.ts'
import { addRemark } from './operations/add-remark.ts'
import { cancelRequest } from './operations/cancel-request.ts'
import { chooseAlternatives } from './operations/choose-alternatives.ts'
import { changeRequest, createRequest } from './operations/draft-request.ts'
import { countRequests } from './operations/count-requests.ts'
import { listRemarks, markRemarks } from './operations/read-remarks.ts'
import { listRequests, showOne } from './operations/read-requests.ts'
import { submitRequest } from './operations/submit-request.ts'

export const requestRoutes: Routes<RequestNeeds, keyof typeof requestEndpoints | keyof typeof remarkEndpoints> = {
  createRequest: ({ needs, caller, language, body }) => createRequest(needs, caller, body, { caller, language }),
  listRequests: ({ needs, caller, language, query }) => listRequests(needs, query, { caller, language }),
  readRequestCounts: ({ needs, caller }) => countRequests(needs, caller),
  readRequest: ({ needs, caller, language, params }) => showOne(needs, params.id, { caller, language }),
  changeRequest: ({ needs, caller, language, params, body, revision }) => changeRequest(needs, { id: params.id, change: body, revision }, { caller, language }),
  submitRequest: ({ needs, caller, language, params, revision }) => submitRequest(needs, caller, { id: params.id, revision }, { caller, language }),
  cancelRequest: ({ needs, caller, language, params, revision }) => cancelRequest(needs, { id: params.id, revision }, { caller, language }),
  chooseAlternatives: ({ needs, caller, language, params, body, revision }) =>
    chooseAlternatives(needs, { id: params.id, lineIds: body.lineIds, revision }, { caller, language }),
  listRemarks: ({ needs, caller, params, query }) => listRemarks(needs, caller, { ...query, id: params.id }),
  addRemark: ({ needs, caller, params, body }) => addRemark(needs, caller, { ...body, id: params.id }),
  markRemarks: ({ needs, caller, language, params, body }) => markRemarks(needs, caller, { ...body, id: params.id }, { caller, language }),
}
