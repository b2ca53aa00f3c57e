import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { statesOf } from '../lifecycle.ts'
import { caseLifecycle } from '../lifecycles/review-case.ts'
import { documentReasons, requestReasons } from '../reasons.ts'
import { arrows, country, day, id, instant, listOf, numberType, pageOf, paging } from '../vocabulary.ts'
import { dossier } from './dossiers.ts'
import { request } from './requests.ts'

const byId = z.object({ id })
const verdictReason = z.enum([...documentReasons, ...requestReasons])

const caseSummary = z
  .object({
    id, organizationId: id, organizationName: z.string(), requestId: id, requestReference: z.string(), status: z.enum(statesOf(caseLifecycle)), country,
    numberType: numberType.nullable().describe('That of its numbers; null while a returned request has none'), quantity: z.int(),
    assignee: z.object({ id, name: z.string() }).nullable(), dueOn: day.nullable(), late: z.boolean(), openedAt: instant, decidedAt: instant.nullable(), arrows,
  })
  .meta({ id: 'CaseSummary' })
const reviewCase = caseSummary
  .extend({
    request, dossier: dossier.nullable(), verdictsMissing: z.array(z.string()).describe('Slots without a verdict'), approvable: z.boolean(),
    note: z.string().nullable(), reason: z.string().nullable(),
  })
  .meta({ id: 'Case' })

const words = z.string().trim().max(4000)

export const reviewEndpoints = {
  listCases: endpoint({
    name: 'listCases', summary: 'The review queue: due soonest first', method: 'GET', path: '/api/v1/cases', access: { anyOf: ['desk:case:view'] },
    query: z.object({ status: listOf(z.enum(statesOf(caseLifecycle))).describe('Undecided cases by default'), country: country.optional(), mine: z.stringbool().optional(), ...paging }), status: 200, answer: pageOf(caseSummary), refusals: ['cursor.invalid'],
  }),
  readCase: endpoint({
    name: 'readCase', summary: 'One case: request, dossier, demands and verdicts side by side', method: 'GET', path: '/api/v1/cases/:id', access: { anyOf: ['desk:case:view'] }, params: byId,
    status: 200, answer: reviewCase, refusals: ['resource.not_found'], etag: 'sent',
  }),
  claimCase: endpoint({
    name: 'claimCase', summary: 'Take a case; nobody judges a request of their own organization', method: 'POST', path: '/api/v1/cases/:id/claim', access: { anyOf: ['desk:case:judge'] }, params: byId,
    status: 200, answer: reviewCase, refusals: ['resource.not_found', 'state.wrong', 'case.own_request', 'case.claimed_by_another'], etag: 'sent', follows: 'case.claim',
  }),
  unclaimCase: endpoint({
    name: 'unclaimCase', summary: 'Put a case back into the queue', method: 'POST', path: '/api/v1/cases/:id/unclaim', access: { anyOf: ['desk:case:judge'] }, params: byId,
    status: 200, answer: reviewCase, refusals: ['resource.not_found', 'state.wrong', 'case.own_request', 'case.claimed_by_another'], etag: 'sent', follows: 'case.unclaim',
  }),
  judgeSlot: endpoint({
    name: 'judgeSlot', summary: 'Accept or refuse the document of one slot; a refusal names its reason', method: 'PUT', path: '/api/v1/cases/:id/verdicts/:slot', access: { anyOf: ['desk:case:judge'] },
    params: z.object({ id, slot: z.string().max(100) }),
    body: z.discriminatedUnion('verdict', [
      z.object({ verdict: z.literal('accept') }),
      z.object({ verdict: z.literal('refuse'), reason: verdictReason, note: words.optional() }),
    ]),
    status: 200, answer: reviewCase, refusals: ['resource.not_found', 'state.wrong', 'case.own_request', 'case.claimed_by_another'], etag: 'sent', follows: 'case.judge',
  }),
  returnCase: endpoint({
    name: 'returnCase', summary: 'Give the request back to be mended; its clock pauses', method: 'POST', path: '/api/v1/cases/:id/return', access: { anyOf: ['desk:case:judge'] }, params: byId,
    body: z.object({ reason: verdictReason.optional().describe('Needed when no document is refused'), note: words.optional() }), status: 200, answer: reviewCase,
    refusals: ['resource.not_found', 'state.wrong', 'case.own_request', 'case.claimed_by_another', 'case.nothing_refused'], etag: 'sent', follows: 'case.return',
  }),
  approveCase: endpoint({
    name: 'approveCase', summary: 'Approve: every document accepted; orders are prepared in the same transaction', method: 'POST', path: '/api/v1/cases/:id/approve', access: { anyOf: ['desk:case:judge'] }, params: byId,
    status: 200, answer: reviewCase, refusals: ['resource.not_found', 'state.wrong', 'case.own_request', 'case.claimed_by_another', 'case.verdict_missing'], etag: 'sent', follows: 'case.approve',
  }),
  rejectCase: endpoint({
    name: 'rejectCase', summary: 'Reject for good, with a reason', method: 'POST', path: '/api/v1/cases/:id/reject', access: { anyOf: ['desk:case:judge'] }, params: byId,
    body: z.object({ reason: verdictReason, note: words.optional() }), status: 200, answer: reviewCase,
    refusals: ['resource.not_found', 'state.wrong', 'case.own_request', 'case.claimed_by_another'], etag: 'sent', follows: 'case.reject',
  }),
} as const
