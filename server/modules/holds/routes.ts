import type { Routes } from '../../platform/http/routes.ts'
import type { HoldNeeds } from './needs.ts'
import { holdForCaller, listHolds, readHold, releaseForCaller } from './operations/answer-holds.ts'
import { releaseHold } from './operations/release-holds.ts'
import { showHold } from './show.ts'

export const holdRoutes: Routes<HoldNeeds, 'holdOffers' | 'listHolds' | 'readHold' | 'releaseHold' | 'releaseHolds'> = {
  holdOffers: ({ needs, body, caller, language }) => holdForCaller(needs, body.offerIds, { caller, language }),
  listHolds: ({ needs, query, caller }) => listHolds(needs, query, caller),
  readHold: ({ needs, params, caller }) => readHold(needs, params.id, caller),
  releaseHold: async ({ needs, params, caller }) => showHold(await releaseHold(needs, params.id), caller),
  releaseHolds: ({ needs, body, caller, language }) => releaseForCaller(needs, body.holdIds, { caller, language }),
}
