import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { statesOf } from '../lifecycle.ts'
import { orderLifecycle, orderLineLifecycle } from '../lifecycles/order.ts'
import { arrows, carrierId, e164, id, instant, listOf, pageOf, paging } from '../vocabulary.ts'

const orderLine = z
  .object({
    id, e164, offerId: id, requestLineId: id.nullable(), status: z.enum(statesOf(orderLineLifecycle)),
    reason: z.string().nullable().describe('Why it was not delivered; of a pending line, why the carrier could not be asked for it yet'), numberId: id.nullable(),
  })
  .meta({ id: 'OrderLine' })
export const order = z
  .object({
    id, organizationId: id, carrierId, requestId: id.nullable(), purchaseId: id.nullable(), status: z.enum(statesOf(orderLifecycle)), carrierOrderId: z.string().nullable(),
    attempts: z.int().describe('How often the carrier was asked: to take the order in, and from then on what became of it; a cancellation counts anew'),
    nextAttemptAt: instant.nullable(), carrierSaid: z.string().nullable().describe('The carrier\'s last word, as it gave it'), lines: z.array(orderLine), createdAt: instant, arrows,
  })
  .meta({ id: 'Order' })

export const orderEndpoints = {
  listOrders: endpoint({
    name: 'listOrders', summary: 'Orders to carriers: my organization\'s, or every one for staff', method: 'GET', path: '/api/v1/orders', access: { anyOf: ['sms:phoneNumber:view', 'desk:order:view'] },
    query: z.object({ status: listOf(z.enum(statesOf(orderLifecycle))), carrier: carrierId.optional(), requestId: id.optional(), ...paging }), status: 200, answer: pageOf(order), refusals: ['cursor.invalid'],
  }),
  readOrder: endpoint({
    name: 'readOrder', summary: 'One order, with what the carrier said', method: 'GET', path: '/api/v1/orders/:id', access: { anyOf: ['sms:phoneNumber:view', 'desk:order:view'] }, params: z.object({ id }),
    status: 200, answer: order, refusals: ['resource.not_found'],
  }),
} as const
