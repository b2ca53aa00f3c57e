import type { reviewEndpoints } from '../../../contract/endpoints/review.ts'
import type { Routes } from '../../platform/http/routes.ts'
import type { ReviewNeeds } from './needs.ts'
import { assignCase } from './operations/assign-case.ts'
import { approveCase, claimCase, clearVerdict, judgeSlot, rejectCase, returnCase, unclaimCase } from './operations/judge-case.ts'
import { listReviewers } from './operations/list-reviewers.ts'
import { addCaseNote, listCaseNotes } from './operations/note-case.ts'
import { showCase, type Reader } from './operations/read-case.ts'
import { listCases, readQueueCounts } from './operations/read-queue.ts'

type Step = Reader & { readonly needs: ReviewNeeds; readonly params: { readonly id: string }; readonly revision: number | undefined }

/** Every step of a reviewer is answered with the case as it is afterwards. */
async function after({ needs, params, ...reader }: Step, step: Promise<void>) {
  await step
  return await showCase(needs, params.id, reader)
}

const named = ({ params, revision }: Step) => ({ id: params.id, revision })

export const reviewRoutes: Routes<ReviewNeeds, keyof typeof reviewEndpoints> = {
  listCases: ({ needs, query, caller }) => listCases(needs, query, caller),
  readQueueCounts: ({ needs, query, caller }) => readQueueCounts(needs, query, caller),
  listReviewers: ({ needs, caller }) => listReviewers(needs, caller),
  readCase: ({ needs, params, caller, language }) => showCase(needs, params.id, { caller, language }),
  claimCase: (ask) => after(ask, claimCase(ask.needs, ask.caller, named(ask))),
  unclaimCase: (ask) => after(ask, unclaimCase(ask.needs, ask.caller, named(ask))),
  assignCase: (ask) => after(ask, assignCase(ask.needs, ask.caller, named(ask), ask.body)),
  addCaseNote: ({ needs, caller, params, body }) => addCaseNote(needs, caller, { ...params, ...body }),
  listCaseNotes: ({ needs, caller, params, query }) => listCaseNotes(needs, caller, { ...params, ...query }),
  judgeSlot: (ask) => after(ask, judgeSlot(ask.needs, ask.caller, { ...named(ask), slot: ask.params.slot }, ask.body)),
  clearVerdict: (ask) => after(ask, clearVerdict(ask.needs, ask.caller, { ...named(ask), slot: ask.params.slot })),
  returnCase: (ask) => after(ask, returnCase(ask.needs, ask.caller, named(ask), ask.body)),
  approveCase: (ask) => after(ask, approveCase(ask.needs, ask.caller, named(ask))),
  rejectCase: (ask) => after(ask, rejectCase(ask.needs, ask.caller, named(ask), ask.body)),
}
