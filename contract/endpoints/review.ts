import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { statesOf } from '../lifecycle.ts'
import { caseLifecycle } from '../lifecycles/review-case.ts'
import { documentReasons, requestReasons } from '../reasons.ts'
import { arrows, carrierId, country, day, id, instant, language, listOf, numberType, pageOf, paging, turn } from '../shapes.ts'
import { document, dossier } from './dossiers.ts'
import { request } from './requests.ts'

const byId = z.object({ id })
const verdictReason = z.enum([...documentReasons, ...requestReasons])

const named = z.object({ id, name: z.string() })

const caseSummary = z
  .object({
    id, organizationId: id, organizationName: z.string(), requestId: id, requestReference: z.string(), status: z.enum(statesOf(caseLifecycle)), country,
    numberType: numberType.nullable().describe('That of its numbers; null while a returned request has none'), quantity: z.int(),
    carriers: z.array(carrierId).describe('Whose numbers are asked for'), carrierNames: z.array(z.string()).describe('Theirs, in the same order'), waitingOn: turn, assignee: named.nullable(), dueOn: day.nullable(), late: z.boolean(),
    openedAt: instant, decidedAt: instant.nullable(), arrows,
  })
  .meta({ id: 'CaseSummary' })
/** What a case shows of a dossier as it was handed in before. */
const previousVersion = dossier
  .pick({ version: true, information: true, address: true, slots: true })
  .extend({ submittedAt: instant, decidedAt: instant.nullable() })
  .meta({ id: 'PreviousVersion' })
const reviewCase = caseSummary
  .extend({
    request, dossier: dossier.nullable(), verdictsMissing: z.array(z.string()).describe('Slots without a verdict'), approvable: z.boolean(),
    note: z.string().nullable(), reason: z.string().nullable(),
    requesterLanguage: language.describe('What whoever handed the request in reads, hence the language of every reason that they are told'),
    documents: z.array(document).describe('The papers in the slots of the dossier, and of the version handed in before'),
    judgements: z.array(z.object({ slot: z.string(), by: named, at: instant, kept: z.boolean().describe('Given to the version handed in before, and not touched since') }))
      .describe('Who gave the verdicts that stand on the slots'),
    previous: previousVersion.nullable().describe('What was handed in before: what differs from it is what the requester corrected. null for the first time'),
  })
  .meta({ id: 'Case' })

const words = z.string().trim().max(4000)

/** What narrows the queue down, wherever it is looked at. */
const narrowing = {
  country: country.optional(), carrier: carrierId.optional(),
  q: z.string().trim().max(100).optional().describe('Part of the request\'s reference, of the organization\'s name, or of a number in whatever form it is written'),
}

/** Said among the desk's people: no answer that a requester can ask for holds any of it. */
const caseNote = z.object({ id, caseId: id, text: z.string(), author: named, at: instant }).meta({ id: 'CaseNote' })

const reviewer = z
  .object({ id, name: z.string(), cases: z.int().describe('Claimed by them now'), own: z.boolean().describe('Whether this is the reader') })
  .meta({ id: 'Reviewer' })

export const reviewEndpoints = {
  listCases: endpoint({
    name: 'listCases', summary: 'The review queue: due soonest first', method: 'GET', path: '/api/v1/cases', access: { anyOf: ['desk:case:view'] },
    query: z.object({
      status: listOf(z.enum(statesOf(caseLifecycle))).describe('By default undecided cases; whatever waits on somebody where `waitingOn` is given'),
      waitingOn: turn.optional().describe('Whose turn it is'), mine: z.stringbool().optional(), unassigned: z.stringbool().optional().describe('Undecided, and nobody works on it'),
      late: z.stringbool().optional(), assignee: id.optional(), ...narrowing, ...paging,
    }),
    status: 200, answer: pageOf(caseSummary), refusals: ['cursor.invalid'],
  }),
  readQueueCounts: endpoint({
    name: 'readQueueCounts', summary: 'How many cases the queue holds, by whose turn it is', method: 'GET', path: '/api/v1/cases/counts', access: { anyOf: ['desk:case:view'] },
    query: z.object(narrowing), status: 200,
    answer: z.object({
      desk: z.int().describe('Waiting on the desk'), requester: z.int(), carrier: z.int(), mine: z.int().describe('Claimed by the reader'), unassigned: z.int(),
      late: z.int().describe('Undecided and late'),
    }),
    refusals: [],
  }),
  listReviewers: endpoint({
    name: 'listReviewers', summary: 'Whom a case can be assigned to, and how much each has on the desk', method: 'GET', path: '/api/v1/reviewers', access: { anyOf: ['desk:case:view'] },
    status: 200, answer: z.object({ items: z.array(reviewer) }), refusals: [],
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
  assignCase: endpoint({
    name: 'assignCase', summary: 'Give a case to a reviewer, claimed in their name; null puts it back into the queue', method: 'POST', path: '/api/v1/cases/:id/assign', access: { anyOf: ['desk:case:assign'] }, params: byId,
    body: z.object({ assigneeId: id.nullable() }), status: 200, answer: reviewCase,
    refusals: ['resource.not_found', 'state.wrong', 'case.own_request', 'case.assignee_no_reviewer', 'case.assignee_own_request'], etag: 'sent', follows: 'case.assign',
  }),
  addCaseNote: endpoint({
    name: 'addCaseNote', summary: 'Write a note to the colleagues; its requester never sees it', method: 'POST', path: '/api/v1/cases/:id/notes', access: { anyOf: ['desk:case:judge', 'desk:case:assign'] }, params: byId,
    body: z.object({ text: words.min(1) }), status: 201, answer: caseNote, refusals: ['resource.not_found', 'case.own_request'], idempotent: true,
  }),
  listCaseNotes: endpoint({
    name: 'listCaseNotes', summary: 'What the colleagues noted on a case, oldest first', method: 'GET', path: '/api/v1/cases/:id/notes', access: { anyOf: ['desk:case:view'] }, params: byId,
    query: z.object(paging), status: 200, answer: pageOf(caseNote), refusals: ['resource.not_found', 'case.own_request', 'cursor.invalid'],
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
  clearVerdict: endpoint({
    name: 'clearVerdict', summary: 'Take the verdict on one slot back: nobody has said anything of it', method: 'DELETE', path: '/api/v1/cases/:id/verdicts/:slot', access: { anyOf: ['desk:case:judge'] },
    params: z.object({ id, slot: z.string().max(100) }), status: 200, answer: reviewCase,
    refusals: ['resource.not_found', 'state.wrong', 'case.own_request', 'case.claimed_by_another'], etag: 'sent', follows: 'slot.unjudge',
  }),
  returnCase: endpoint({
    name: 'returnCase', summary: 'Give the request back to be corrected; its clock pauses', method: 'POST', path: '/api/v1/cases/:id/return', access: { anyOf: ['desk:case:judge'] }, params: byId,
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
