import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { statesOf } from '../lifecycle.ts'
import { numberLifecycle } from '../lifecycles/number.ts'
import { arrows, capability, carrierId, country, day, e164, id, instant, listOf, money, numberType, paging } from '../vocabulary.ts'

const byId = z.object({ id })
const use = z.object({ kind: z.enum(['flow', 'campaign']), name: z.string().trim().min(1).max(200) })

export const phoneNumber = z
  .object({
    id, organizationId: id, e164, national: z.string(), international: z.string(), country, numberType, capabilities: z.array(capability), carrierId, status: z.enum(statesOf(numberLifecycle)),
    monthlyPrice: money, label: z.string().nullable(), usedBy: z.array(use).describe('Flows and campaigns bound to it; a number in use cannot be released'),
    requestId: id.nullable(), purchaseId: id.nullable(), dossierId: id.nullable(), purchasedAt: instant.nullable(), renewsOn: day.nullable(), quarantinedUntil: instant.nullable(), createdAt: instant, arrows,
  })
  .meta({ id: 'Number' })

export const inventoryEndpoints = {
  listNumbers: endpoint({
    name: 'listNumbers', summary: 'The SMS number inventory: my organization\'s, or every number for staff', method: 'GET', path: '/api/v1/numbers', access: { anyOf: ['sms:phoneNumber:view', 'desk:number:view'] },
    query: z.object({
      status: listOf(z.enum(statesOf(numberLifecycle))), country: listOf(country), numberType: listOf(numberType), carrier: listOf(carrierId), capabilities: listOf(capability),
      digits: z.string().regex(/^[+\d ]{1,20}$/).optional().describe('Digits anywhere in the number'), inUse: z.stringbool().optional(), requestId: id.optional(),
      sort: z.enum(['number', '-number', 'purchased', '-purchased']).default('-purchased'), ...paging,
    }),
    status: 200, answer: z.object({ items: z.array(phoneNumber), nextCursor: z.string().nullable(), total: z.int() }), refusals: ['cursor.invalid'],
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
