import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { statesOf } from '../lifecycle.ts'
import { dossierLifecycle } from '../lifecycles/dossier.ts'
import { numberLifecycle } from '../lifecycles/number.ts'
import { dossierStates, numberColumns, numberSorts } from '../number-listing.ts'
import { arrows, capability, carrierId, country, day, e164, id, instant, language, listOf, money, ownedAddress, ownedNumberType, paging } from '../shapes.ts'

const byId = z.object({ id })
const use = z.object({ kind: z.enum(['flow', 'campaign']), name: z.string().trim().min(1).max(200) })

/** How a number came into the inventory. */
export const numberOrigins = ['carrier', 'imported', 'sender_id'] as const
export type NumberOrigin = (typeof numberOrigins)[number]
/** The part of an organization in which whoever writes to a number is looked for, as that organization names it. */
export type IdentityDivision = { readonly id: string; readonly name: string | null }

export const phoneNumber = z
  .object({
    id, organizationId: id, e164: ownedAddress, national: z.string(), international: z.string(), country, numberType: ownedNumberType, capabilities: z.array(capability),
    origin: z.enum(numberOrigins).describe('carrier: bought or requested here; imported: of an account of the organization\'s own; sender_id: a name instead of a number'),
    carrierId: carrierId.nullable().describe('null: no carrier of this desk'),
    carrierName: z.string().nullable(), organizationName: z.string().nullable().describe('For staff: whose number it is'), status: z.enum(statesOf(numberLifecycle)),
    monthlyPrice: money, label: z.string().nullable(), usedBy: z.array(use).describe('Flows and campaigns bound to it; a number in use cannot be released'),
    requestId: id.nullable(), requestReference: z.string().nullable(), purchaseId: id.nullable(), dossierId: id.nullable(),
    dossier: z.object({ name: z.string(), status: z.enum(statesOf(dossierLifecycle)), expiresOn: day.nullable() }).nullable().describe('The papers behind it as they stand; null where none were needed'),
    purchasedAt: instant.nullable(), renewsOn: day.nullable(), quarantinedUntil: instant.nullable(), createdAt: instant, arrows,
  })
  .meta({ id: 'Number' })

const filter = {
  q: z.string().trim().max(100).optional().describe('Digits of the number as anybody writes them (+33 6…, 0033…, 06 39 98), or part of its label or of a flow or campaign that uses it'),
  status: listOf(z.enum(statesOf(numberLifecycle))), country: listOf(country), numberType: listOf(ownedNumberType), carrier: listOf(carrierId),
  capabilities: listOf(capability).describe('Numbers that can do all of these'), inUse: z.stringbool().optional(), dossierState: listOf(z.enum(dossierStates)),
  requestId: id.optional(), organization: listOf(id).describe('Staff: of these organizations alone'),
  sort: z.enum(numberSorts).default('-purchased').describe('Countries and carriers are sorted by name, in the reader\'s language; numbers without a renewal come last when sorted by it'),
}
/** Numbers that are given up or taken back together: twice named is once named. */
const numberIds = z.object({ numberIds: z.array(id).min(1).max(200) })
const outcomes = <const O extends string>(done: O) => ({
  results: z.array(z.object({
    numberId: id, outcome: z.enum([done, 'unchanged', 'refused']).describe('unchanged: it had been done before, and is not done twice'),
    number: phoneNumber.nullable(), code: z.string().nullable(), detail: z.string().nullable(), fix: z.string().nullable(),
  })),
  unchanged: z.int(), refused: z.int(),
})

export const inventoryEndpoints = {
  listNumbers: endpoint({
    name: 'listNumbers', summary: 'The SMS number inventory: my organization\'s, or every number for staff', method: 'GET', path: '/api/v1/numbers', access: { anyOf: ['sms:phoneNumber:view', 'desk:number:view'] },
    query: z.object({ ...filter, ...paging }),
    status: 200, answer: z.object({ items: z.array(phoneNumber), nextCursor: z.string().nullable(), total: z.int() }), refusals: ['cursor.invalid'],
  }),
  readNumberFacets: endpoint({
    name: 'readNumberFacets', summary: 'What a list of numbers can be narrowed to: the countries and carriers, and for staff the organizations, that have some', method: 'GET', path: '/api/v1/numbers/facets',
    access: { anyOf: ['sms:phoneNumber:view', 'desk:number:view'] }, status: 200,
    answer: z.object({ countries: z.array(country), carriers: z.array(z.object({ id: carrierId, name: z.string() })), organizations: z.array(z.object({ id, name: z.string() })) }), refusals: [],
  }),
  downloadNumbers: endpoint({
    name: 'downloadNumbers', summary: 'The list as a CSV file, with the same filters and sort', method: 'GET', path: '/api/v1/numbers/export', access: { anyOf: ['sms:phoneNumber:view', 'desk:number:view'] },
    query: z.object({ ...filter, columns: listOf(z.enum(numberColumns)).describe('In this order; all of them unless said'), language: language.optional().describe('That of headers and words; the reader\'s own unless said') }),
    download: true, status: 200, answer: z.unknown(), refusals: [],
  }),
  releaseNumbers: endpoint({
    name: 'releaseNumbers', summary: 'Give many numbers up at once: each has its own outcome, and what can be released is', method: 'POST', path: '/api/v1/numbers/release', access: { anyOf: ['sms:phoneNumber:delete'] },
    body: numberIds, status: 200, answer: z.object({ released: z.int(), ...outcomes('released') }), refusals: [],
  }),
  reclaimNumbers: endpoint({
    name: 'reclaimNumbers', summary: 'Take many numbers back out of quarantine at once: each has its own outcome', method: 'POST', path: '/api/v1/numbers/reclaim', access: { anyOf: ['sms:phoneNumber:delete'] },
    body: numberIds, status: 200, answer: z.object({ reclaimed: z.int(), ...outcomes('reclaimed') }), refusals: [],
  }),
  readNumber: endpoint({
    name: 'readNumber', summary: 'One number, by id or in E.164 form', method: 'GET', path: '/api/v1/numbers/:id', access: { anyOf: ['sms:phoneNumber:view', 'desk:number:view'] },
    params: z.object({ id: z.union([id, e164]) }), status: 200, answer: phoneNumber, refusals: ['resource.not_found'], etag: 'sent',
  }),
  changeNumber: endpoint({
    name: 'changeNumber', summary: 'Label a number; say which flows and campaigns use it', method: 'PATCH', path: '/api/v1/numbers/:id', access: { anyOf: ['sms:phoneNumber:edit'] }, params: byId,
    body: z.object({ label: z.string().trim().max(200).nullable(), usedBy: z.array(use).max(50) }).partial(), status: 200, answer: phoneNumber, refusals: ['resource.not_found', 'state.wrong'], etag: 'required',
  }),
  releaseNumber: endpoint({
    name: 'releaseNumber', summary: 'Give a number up: it rests in quarantine, then the carrier gets it back', method: 'POST', path: '/api/v1/numbers/:id/release', access: { anyOf: ['sms:phoneNumber:delete'] }, params: byId,
    status: 200, answer: phoneNumber, refusals: ['resource.not_found', 'state.wrong', 'number.in_use'], etag: 'sent', follows: 'number.release',
  }),
  reclaimNumber: endpoint({
    name: 'reclaimNumber', summary: 'Take a number back out of quarantine', method: 'POST', path: '/api/v1/numbers/:id/reclaim', access: { anyOf: ['sms:phoneNumber:delete'] }, params: byId,
    status: 200, answer: phoneNumber, refusals: ['resource.not_found', 'state.wrong', 'number.quarantine_over'], etag: 'sent', follows: 'number.reclaim',
  }),
} as const
