import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { statesOf } from '../lifecycle.ts'
import { requestLifecycle, requestLineLifecycle } from '../lifecycles/request.ts'
import { issue } from '../problem.ts'
import { alternativesPolicy, arrows, carrierId, country, day, e164, email, id, instant, international, listOf, money, numberType, pageOf, paging, paperNeed, preparationStep, turn } from '../shapes.ts'
import { mostNumbersAtOnce } from '../vocabulary.ts'

const byId = z.object({ id })

const line = z
  .object({
    id, offerId: id, holdId: id.nullable(), e164, international, carrierId, carrierName: z.string(), monthlyPrice: money, status: z.enum(statesOf(requestLineLifecycle)),
    replaces: id.nullable().describe('The line whose number is gone and which this alternative stands in for'), reason: z.string().nullable(), heldUntil: instant.nullable(), numberId: id.nullable(),
    nearness: z
      .object({ sameArea: z.boolean(), sharedDigits: z.int().describe('How many digits of the national number agree, from the left') })
      .nullable().describe('How near an alternative is to the number that it stands in for'),
  })
  .meta({ id: 'RequestLine' })

const preparation = z
  .object({
    step: preparationStep.nullable().describe('Where the requester stood last'),
    papers: paperNeed.describe('Whether numbers of this country need papers, and so an end user and a dossier'),
    missing: z.array(issue).describe('What still keeps it from being submitted, by JSON pointer: /holdIds/n is the nth line that is wanted, /dossier/… leads into its dossier'),
    expectedBy: day.describe('The day by which the desk would be done, were it submitted now'),
  })
  .meta({ id: 'RequestPreparation' })

export const conversation = z
  .object({
    count: z.int(), unread: z.int().describe('Remarks of others that the reader has not read yet'), addable: z.boolean().describe('Whether the reader may add one now'),
    addableUntil: instant.nullable().describe('Until when one can be added; null while the request is under way'),
  })
  .meta({ id: 'Conversation', description: 'How much was said about a request, and how much of it the reader has not read' })

export const request = z
  .object({
    id, organizationId: id, organizationName: z.string(), reference: z.string().describe('What people say on the phone: R-2041'), status: z.enum(statesOf(requestLifecycle)), country,
    numberType: numberType.nullable().describe('That of its numbers; null while it has none'),
    dossierId: id.nullable(), dossierVersion: z.int().nullable(), alternatives: alternativesPolicy.nullable(), contactEmail: email.nullable(), note: z.string().nullable(),
    lines: z.array(line),
    clock: z.object({
      state: z.enum(['not_started', 'running', 'paused', 'met', 'late']), expectedBy: day.nullable().describe('The day by which the desk expects to be done'),
      businessDaysLeft: z.int().nullable(), waitingOn: turn,
    }),
    choiceDeadline: instant.nullable().describe('Until when a choice among proposals is awaited'),
    answerDeadline: instant.nullable().describe('Until when a returned request may come back'),
    reason: z.string().nullable(), reasonText: z.string().nullable(), deskNote: z.string().nullable().describe('What the desk wrote when it returned or rejected'),
    preparation: preparation.nullable().describe('While it can be changed'),
    conversation, caseId: id.nullable().describe('The desk\'s case, for its staff'),
    createdAt: instant, submittedAt: instant.nullable(), closedAt: instant.nullable(), arrows,
  })
  .meta({ id: 'Request' })

const requestGroup = z
  .enum(['open', 'waiting_for_me', 'done'])
  .describe('open: not over yet; waiting_for_me: the ball is on the reader\'s side, drafts left aside; done: over')

const draft = z.object({
  country: country.describe('All numbers must be of this country'),
  holdIds: z.array(id).max(mostNumbersAtOnce), dossierId: id.nullable(), alternatives: alternativesPolicy.nullable().describe('What the desk does when a number is gone; mandatory at submission'),
  contactEmail: email.nullable(), note: z.string().trim().max(4000).nullable(),
  step: preparationStep.nullable().describe('Where the requester stands in preparing it'),
})

export const requestEndpoints = {
  createRequest: endpoint({
    name: 'createRequest', summary: 'Start a request; it may be incomplete until it is submitted', method: 'POST', path: '/api/v1/requests', access: { anyOf: ['sms:phoneNumber:add'] },
    body: draft.partial({ holdIds: true, dossierId: true, alternatives: true, contactEmail: true, note: true, step: true }), status: 201, answer: request,
    refusals: ['resource.not_found', 'request.country_mismatch', 'request.type_mismatch', 'request.hold_lost'], idempotent: true, etag: 'sent',
  }),
  listRequests: endpoint({
    name: 'listRequests', summary: 'Requests of my organization; of every organization for staff', method: 'GET', path: '/api/v1/requests', access: { anyOf: ['sms:phoneNumber:view', 'desk:request:view'] },
    query: z.object({
      group: requestGroup.optional(), status: listOf(z.enum(statesOf(requestLifecycle))), country: country.optional(), carrier: carrierId.optional(),
      dossierId: id.optional(), organizationId: id.optional(),
      unread: z.stringbool().optional().describe('true: only those with remarks that I have not read'),
      q: z.string().trim().min(1).max(100).optional().describe('A reference, a number or a part of one in any spelling, or a part of the contact\'s e-mail address'),
      sort: z.enum(['newest', 'expectedBy']).default('newest').describe('expectedBy: soonest first, those without a day last'), ...paging,
    }), status: 200, answer: pageOf(request), refusals: ['cursor.invalid'],
  }),
  readRequestCounts: endpoint({
    name: 'readRequestCounts', summary: 'How many requests are in each group, and how many have remarks that I have not read', method: 'GET', path: '/api/v1/requests/counts',
    access: { anyOf: ['sms:phoneNumber:view', 'desk:request:view'] }, status: 200,
    answer: z.object({ open: z.int(), waitingForMe: z.int(), done: z.int(), unread: z.int() }), refusals: [],
  }),
  readRequest: endpoint({
    name: 'readRequest', summary: 'One request: where it is, expected by when, who has the ball', method: 'GET', path: '/api/v1/requests/:id', access: { anyOf: ['sms:phoneNumber:view', 'desk:request:view'] },
    params: byId, status: 200, answer: request, refusals: ['resource.not_found'], etag: 'sent',
  }),
  changeRequest: endpoint({
    name: 'changeRequest', summary: 'Change a draft, or what the desk returned', method: 'PATCH', path: '/api/v1/requests/:id', access: { anyOf: ['sms:phoneNumber:add'] }, params: byId,
    body: draft.omit({ country: true }).partial(), status: 200, answer: request, refusals: ['resource.not_found', 'state.wrong', 'request.country_mismatch', 'request.type_mismatch', 'request.hold_lost'], etag: 'required', follows: 'request.change',
  }),
  submitRequest: endpoint({
    name: 'submitRequest', summary: 'Hand the request in; refused with every missing demand while incomplete', method: 'POST', path: '/api/v1/requests/:id/submit', access: { anyOf: ['sms:phoneNumber:add'] }, params: byId,
    status: 200, answer: request, refusals: ['resource.not_found', 'state.wrong', 'request.incomplete', 'request.country_mismatch', 'request.dossier_mismatch', 'request.hold_lost', 'dossier.busy'], etag: 'sent', follows: 'request.submit',
  }),
  cancelRequest: endpoint({
    name: 'cancelRequest', summary: 'Take the request back; numbers that are already active stay', method: 'POST', path: '/api/v1/requests/:id/cancel', access: { anyOf: ['sms:phoneNumber:add'] }, params: byId,
    status: 200, answer: request, refusals: ['resource.not_found', 'state.wrong'], etag: 'sent', follows: 'request.cancel',
  }),
  chooseAlternatives: endpoint({
    name: 'chooseAlternatives', summary: 'Choose among the proposed numbers in place of those that are gone; an empty choice goes on without them', method: 'POST', path: '/api/v1/requests/:id/choose',
    access: { anyOf: ['sms:phoneNumber:add'] }, params: byId, body: z.object({ lineIds: z.array(id).max(100) }), status: 200, answer: request,
    refusals: ['resource.not_found', 'state.wrong', 'choice.not_offered'], etag: 'sent', follows: 'request.choose',
  }),
} as const
