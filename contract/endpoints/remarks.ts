import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { id, instant, pageOf, paging, remarkSide } from '../shapes.ts'
import { conversation } from './requests.ts'

const byId = z.object({ id })

const remark = z
  .object({
    id, requestId: id, number: z.int().positive().describe('Its place in the conversation, from 1'), side: remarkSide,
    author: z.object({ kind: z.enum(['person', 'client']), name: z.string() }), text: z.string(), createdAt: instant,
    isNew: z.boolean().describe('The reader has not read it yet'), isRead: z.boolean().describe('Somebody of the other side has read it'),
  })
  .meta({ id: 'Remark', description: 'One entry of the conversation between requester and desk about a request' })

export const remarkEndpoints = {
  listRemarks: endpoint({
    name: 'listRemarks', summary: 'The conversation about a request, oldest first', method: 'GET', path: '/api/v1/requests/:id/remarks',
    access: { anyOf: ['sms:phoneNumber:view', 'desk:request:view'] }, params: byId, query: z.object({ ...paging }), status: 200, answer: pageOf(remark),
    refusals: ['resource.not_found', 'cursor.invalid'],
  }),
  addRemark: endpoint({
    name: 'addRemark', summary: 'Write to the other side; possible until 30 days after the request is over', method: 'POST', path: '/api/v1/requests/:id/remarks',
    access: { anyOf: ['sms:phoneNumber:add', 'desk:request:answer'] }, params: byId, body: z.object({ text: z.string().trim().min(1).max(4000) }), status: 201,
    answer: remark, refusals: ['resource.not_found', 'remark.too_late'], idempotent: true,
  }),
  markRemarks: endpoint({
    name: 'markRemarks', summary: 'Say how far I have read; a marker never goes back', method: 'PUT', path: '/api/v1/requests/:id/remarks/marker',
    access: { anyOf: ['sms:phoneNumber:view', 'desk:request:view'] }, params: byId,
    body: z.object({ number: z.int().nonnegative().describe('The last remark read') }), status: 200, answer: conversation, refusals: ['resource.not_found'],
  }),
} as const
