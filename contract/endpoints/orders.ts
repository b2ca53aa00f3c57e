import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { statesOf } from '../lifecycle.ts'
import { orderLifecycle, orderLineLifecycle } from '../lifecycles/order.ts'
import { arrows, carrierId, e164, id, instant, international, listOf, pageOf, paging } from '../shapes.ts'

const byId = z.object({ id })

const orderLine = z
  .object({
    id, e164, international, offerId: id, requestLineId: id.nullable(), status: z.enum(statesOf(orderLineLifecycle)),
    reason: z.string().nullable().describe('Why it was not delivered; of a pending line, why the carrier could not be asked for it yet'), numberId: id.nullable(),
  })
  .meta({ id: 'OrderLine' })
export const order = z
  .object({
    id, organizationId: id, organizationName: z.string(), carrierId, requestId: id.nullable(), requestReference: z.string().nullable(), purchaseId: id.nullable(),
    status: z.enum(statesOf(orderLifecycle)), carrierOrderId: z.string().nullable(),
    attempts: z.int().describe('How often the carrier was asked: to take the order in, and from then on what became of it; a cancellation counts anew'),
    nextAttemptAt: instant.nullable(), lastAnswerAt: instant.nullable().describe('When the carrier last knew something of it'),
    deniedSince: instant.nullable().describe('The carrier took the order in, and has said ever since then that it knows no such order'),
    settledAt: instant.nullable().describe('When the desk decided to take the carrier at its word, the next time it denies the order'),
    carrierSaid: z.string().nullable().describe('The carrier\'s last word, as it gave it'), lines: z.array(orderLine), createdAt: instant, arrows,
  })
  .meta({ id: 'Order' })

/** answer: what the carrier knows of it; unknown: that it knows no such order; fault: it did not answer; retry and settle: what people of the desk did. */
export const orderWordKinds = ['answer', 'unknown', 'fault', 'retry', 'settle'] as const
const orderWord = z
  .object({
    id, kind: z.enum(orderWordKinds), said: z.string().nullable().describe('Their own words'),
    speaker: z.object({ kind: z.enum(['person', 'client', 'clock', 'carrier', 'system']), name: z.string() }),
    times: z.int().describe('How often the same was said in a row'), firstAt: instant, lastAt: instant,
  })
  .meta({ id: 'OrderWord' })

const filter = {
  status: listOf(z.enum(statesOf(orderLifecycle))), carrier: carrierId.optional(), requestId: id.optional(), organizationId: id.optional(),
  q: z.string().trim().min(2).max(100).optional().describe('The carrier\'s name for the order, a number in any format, or a request\'s reference'),
  minAttempts: z.coerce.number().int().min(1).max(100_000).optional().describe('Asked for at least so often since it last moved'),
  silentHours: z.coerce.number().int().min(1).max(8760).optional().describe('Under way, and without an answer for so many hours'),
}

export const orderEndpoints = {
  listOrders: endpoint({
    name: 'listOrders', summary: 'Orders to carriers: my organization\'s, or every one for staff', method: 'GET', path: '/api/v1/orders', access: { anyOf: ['sms:phoneNumber:view', 'desk:order:view'] },
    query: z.object({ ...filter, ...paging }), status: 200, answer: pageOf(order), refusals: ['cursor.invalid'],
  }),
  readOrder: endpoint({
    name: 'readOrder', summary: 'One order, with what the carrier said', method: 'GET', path: '/api/v1/orders/:id', access: { anyOf: ['sms:phoneNumber:view', 'desk:order:view'] }, params: byId,
    status: 200, answer: order, refusals: ['resource.not_found'],
  }),
  listOrderWords: endpoint({
    name: 'listOrderWords', summary: 'Who said what of an order and when, newest first: the carrier, and the desk', method: 'GET', path: '/api/v1/orders/:id/words',
    access: { anyOf: ['sms:phoneNumber:view', 'desk:order:view'] }, params: byId, query: z.object(paging), status: 200, answer: pageOf(orderWord), refusals: ['resource.not_found', 'cursor.invalid'],
  }),
  retryOrder: endpoint({
    name: 'retryOrder', summary: 'Ask the carrier now rather than at the next attempt; what it may have taken in is never sent twice', method: 'POST', path: '/api/v1/orders/:id/retry',
    access: { anyOf: ['desk:order:edit'] }, params: byId, status: 200, answer: order, refusals: ['resource.not_found', 'state.wrong'], follows: 'order.retry',
  }),
  settleOrder: endpoint({
    name: 'settleOrder', summary: 'End an order that its carrier took in and denies: it is asked once more, and taken at its word', method: 'POST', path: '/api/v1/orders/:id/settle',
    access: { anyOf: ['desk:order:edit'] }, params: byId, body: z.object({ note: z.string().trim().min(1).max(4000).describe('What was found out with the carrier; kept in the order\'s history') }),
    status: 200, answer: order, refusals: ['resource.not_found', 'state.wrong', 'order.not_denied'], follows: 'order.settle',
  }),
} as const
