import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { statesOf } from '../lifecycle.ts'
import { holdLifecycle } from '../lifecycles/hold.ts'
import { purchaseLifecycle, orderLineLifecycle } from '../lifecycles/order.ts'
import { arrows, carrierId, country, e164, id, instant, international, listOf, money, numberType, pageOf, paging } from '../shapes.ts'
import { mostNumbersAtOnce } from '../vocabulary.ts'

export const hold = z
  .object({
    id, organizationId: id, offerId: id, e164, international, country, numberType, carrierId, monthlyPrice: money, setupPrice: money,
    status: z.enum(statesOf(holdLifecycle)), heldUntil: instant, requestId: id.nullable(),
    keptBy: z.enum(['desk', 'carrier']).describe('desk: kept by us, not by the carrier, which could still sell it elsewhere'),
    createdAt: instant, arrows,
  })
  .meta({ id: 'Hold' })

const holdResult = z
  .object({ offerId: id, outcome: z.enum(['held', 'refused']), hold: hold.nullable(), code: z.string().nullable(), detail: z.string().nullable() })
  .meta({ id: 'HoldResult' })

const releaseResult = z
  .object({ holdId: id, outcome: z.enum(['released', 'refused']), hold: hold.nullable(), code: z.string().nullable(), detail: z.string().nullable(), fix: z.string().nullable() })
  .meta({ id: 'ReleaseResult' })

const purchaseLine = z.object({ offerId: id, e164, international, orderId: id, status: z.enum(statesOf(orderLineLifecycle)), reason: z.string().nullable(), numberId: id.nullable(), monthlyPrice: money })
const purchase = z
  .object({ id, organizationId: id, status: z.enum(statesOf(purchaseLifecycle)), lines: z.array(purchaseLine), createdAt: instant, arrows })
  .meta({ id: 'Purchase' })

const byId = z.object({ id })
const offerIds = z.array(id).min(1).max(mostNumbersAtOnce)

export const holdEndpoints = {
  holdOffers: endpoint({
    name: 'holdOffers', summary: 'Hold offers for my organization; each gets its own result, and what could be held is held', method: 'POST', path: '/api/v1/holds',
    access: { anyOf: ['sms:phoneNumber:add'] }, body: z.object({ offerIds }), status: 201,
    answer: z.object({ results: z.array(holdResult), held: z.int(), refused: z.int() }), refusals: ['hold.limit_reached'], idempotent: true,
  }),
  listHolds: endpoint({
    name: 'listHolds', summary: 'Holds of my organization', method: 'GET', path: '/api/v1/holds', access: { anyOf: ['sms:phoneNumber:view'] },
    query: z.object({ status: listOf(z.enum(statesOf(holdLifecycle))), ...paging }), status: 200, answer: pageOf(hold), refusals: ['cursor.invalid'],
  }),
  readHold: endpoint({
    name: 'readHold', summary: 'One hold', method: 'GET', path: '/api/v1/holds/:id', access: { anyOf: ['sms:phoneNumber:view'] }, params: byId,
    status: 200, answer: hold, refusals: ['resource.not_found'],
  }),
  releaseHold: endpoint({
    name: 'releaseHold', summary: 'Let a held offer go', method: 'DELETE', path: '/api/v1/holds/:id', access: { anyOf: ['sms:phoneNumber:add'] }, params: byId,
    status: 200, answer: hold, refusals: ['resource.not_found', 'state.wrong', 'number.in_use'], follows: 'hold.release',
  }),
  releaseHolds: endpoint({
    name: 'releaseHolds', summary: 'Let several held offers go; each hold gets its own result, and what may be released is released', method: 'POST', path: '/api/v1/holds/release',
    access: { anyOf: ['sms:phoneNumber:add'] }, body: z.object({ holdIds: z.array(id).min(1).max(mostNumbersAtOnce) }), status: 200,
    answer: z.object({ results: z.array(releaseResult), released: z.int(), refused: z.int() }), refusals: [],
  }),
  purchaseOffers: endpoint({
    name: 'purchaseOffers', summary: 'Buy unregulated offers: all of them or none; the carriers answer later', method: 'POST', path: '/api/v1/purchases',
    access: { anyOf: ['sms:phoneNumber:add'] }, body: z.object({ offerIds }), status: 202, answer: purchase,
    refusals: ['offer.regulated', 'offer.unavailable', 'number.known', 'resource.not_found'], idempotent: true,
  }),
  listPurchases: endpoint({
    name: 'listPurchases', summary: 'Purchases of my organization', method: 'GET', path: '/api/v1/purchases', access: { anyOf: ['sms:phoneNumber:view'] },
    query: z.object(paging), status: 200, answer: pageOf(purchase), refusals: ['cursor.invalid'],
  }),
  readPurchase: endpoint({
    name: 'readPurchase', summary: 'One purchase with each number\'s state', method: 'GET', path: '/api/v1/purchases/:id', access: { anyOf: ['sms:phoneNumber:view'] },
    params: byId, status: 200, answer: purchase, refusals: ['resource.not_found'],
  }),
} as const
