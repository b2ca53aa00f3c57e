import type { reviewEndpoints } from '../../../contract/endpoints/review.ts'
import type { Routes } from '../../platform/http/routes.ts'
import type { ReviewNeeds } from './needs.ts'
import { approveCase, claimCase, judgeSlot, rejectCase, returnCase, unclaimCase } from './operations/judge-case.ts'
import { listCases, showCase, type Reader } from './operations/read-cases.ts'

type Step = Reader & { readonly needs: ReviewNeeds; readonly params: { readonly id: string }; readonly revision: number | undefined }

/** Every step of a reviewer is answered with the case as it is afterwards. */
async function after({ needs, params, ...reader }: Step, step: Promise<void>) {
  await step
  return await showCase(needs, params.id, reader)
}

const named = ({ params, revision }: Step) => ({ id: params.id, revision })

export const reviewRoutes: Routes<ReviewNeeds, keyof typeof reviewEndpoints> = {
  listCases: ({ needs, query, caller, language }) => listCases(needs, query, { caller, language }),
  readCase: ({ needs, params, caller, language }) => showCase(needs, params.id, { caller, language }),
  claimCase: (ask) => after(ask, claimCase(ask.needs, ask.caller, named(ask))),
  unclaimCase: (ask) => after(ask, unclaimCase(ask.needs, ask.caller, named(ask))),
  judgeSlot: (ask) => after(ask, judgeSlot(ask.needs, ask.caller, { ...named(ask), slot: ask.params.slot }, ask.body)),
  returnCase: (ask) => after(ask, returnCase(ask.needs, ask.caller, named(ask), ask.body)),
  approveCase: (ask) => after(ask, approveCase(ask.needs, ask.caller, named(ask))),
  rejectCase: (ask) => after(ask, rejectCase(ask.needs, ask.caller, named(ask), ask.body)),
}
