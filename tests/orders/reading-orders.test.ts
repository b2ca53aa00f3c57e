import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Client } from '../../contract/client.ts'
import { theSystem } from '../../server/kernel/actor.ts'
import { orderStore, purchaseStore } from '../../server/modules/orders/index.ts'
import { freeOffers, idsOf, playOrders, requestNumbers } from '../support/buying.ts'
import { openDesk, type TestDesk } from '../support/desk.ts'
import { addOrganization, lastingClient, type NewOrganization } from '../support/organizations.ts'

let desk: TestDesk
let requester: Client
let reviewer: Client
let other: NewOrganization
let requestId: string
beforeAll(async () => {
  desk = await openDesk()
  requester = await lastingClient(desk, 'requester')
  reviewer = await lastingClient(desk, 'reviewer')
  other = await addOrganization(desk)
  const offers = [...(await freeOffers(desk, 2, { carrier: 'meridian' })), ...(await freeOffers(desk, 1, { carrier: 'solent' }))]
  requestId = (await requestNumbers(requester, offers)).id
  await playOrders(desk)
  desk.clock.advance({ minutes: 1 })
  await other.client.purchaseOffers({ body: { offerIds: idsOf(await freeOffers(desk, 1, { carrier: 'meridian' })) } })
})
afterAll(() => desk.close())

describe('orders are read', () => {
  test('by the organization they are for: its own, with each number and the carrier\'s last word', async () => {
    const { body } = await requester.listOrders()
    expect(body.items).toHaveLength(2)
    const meridian = body.items.find(({ carrierId }) => carrierId === 'meridian')
    expect(meridian).toMatchObject({ requestId, purchaseId: null, status: 'completed', carrierOrderId: expect.any(String), nextAttemptAt: null, arrows: [], carrierSaid: expect.stringContaining('2 of 2 numbers provisioned') })
    expect(meridian?.lines).toMatchObject([{ status: 'active', numberId: expect.any(String), requestLineId: expect.any(String) }, { status: 'active' }])
    expect((await requester.readOrder({ params: { id: meridian?.id ?? '' } })).body).toEqual(meridian)
  })

  test('by a viewer too, but not without a licence, nor by nobody', async () => {
    expect((await (await desk.as('viewer')).listOrders()).body.items).toHaveLength(2)
    await expect((await desk.as('unlicensed')).listOrders()).rejects.toMatchObject({ status: 403, code: 'licence.missing' })
    await expect(desk.anonymous.listOrders()).rejects.toMatchObject({ status: 401, code: 'sign_in.required' })
  })

  test('by staff: every organization\'s', async () => {
    const { body } = await reviewer.listOrders()
    expect(new Set(body.items.map(({ organizationId }) => organizationId)).size).toBe(2)
    const [theirs] = body.items.filter(({ organizationId }) => organizationId === other.organizationId)
    expect((await reviewer.readOrder({ params: { id: theirs?.id ?? '' } })).body).toMatchObject({ status: 'prepared', attempts: 0, carrierSaid: null })
    await expect(requester.readOrder({ params: { id: theirs?.id ?? '' } })).rejects.toMatchObject({ status: 404, code: 'resource.not_found' })
  })

  test('by an organization\'s own store alone, where no fence of the database stands behind it', async () => {
    const organizationId = other.organizationId
    await desk.desk.work('desk', theSystem, async (_needs, tx) => {
      const [orders, purchases] = [orderStore(tx, { organizationId }), purchaseStore(tx, { organizationId })]
      const [own] = await orders.list({}, { limit: 10, after: undefined })
      expect(own?.organization_id).toBe(organizationId)
      expect(await orders.list({}, { limit: 10, after: undefined })).toHaveLength(1)
      expect(await orders.lockOfRequest(requestId)).toEqual([])
      const [theirs] = await orderStore(tx, 'desk').list({ requestId }, { limit: 1, after: undefined })
      expect([await orders.read(theirs?.id ?? ''), await orders.lock(theirs?.id ?? ''), await orders.linesOf([theirs?.id ?? ''])]).toEqual([undefined, undefined, []])
      expect(await purchases.list({ limit: 10, after: undefined })).toHaveLength(1)
    })
  })

  test('narrowed by status, carrier and request, newest first and page by page', async () => {
    expect((await reviewer.listOrders({ query: { status: ['prepared', 'failed'] } })).body.items).toMatchObject([{ organizationId: other.organizationId }])
    expect((await reviewer.listOrders({ query: { carrier: 'solent' } })).body.items).toMatchObject([{ carrierId: 'solent' }])
    expect((await reviewer.listOrders({ query: { requestId } })).body.items).toHaveLength(2)
    const { body: first } = await reviewer.listOrders({ query: { limit: 2 } })
    const { body: second } = await reviewer.listOrders({ query: { limit: 2, cursor: first.nextCursor ?? '' } })
    expect(first.items[0]?.organizationId).toBe(other.organizationId)
    expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(3)
    expect(second.nextCursor).toBeNull()
  })

  test('narrowed to an organization, to what was asked for often, and to what has been silent for long', async () => {
    expect((await reviewer.listOrders({ query: { organizationId: other.organizationId } })).body.items).toMatchObject([{ organizationName: 'Another Ltd', requestReference: null }])
    expect((await requester.listOrders({ query: { organizationId: other.organizationId } })).body.items).toEqual([])
    expect((await reviewer.listOrders({ query: { minAttempts: 1 } })).body.items).toHaveLength(2)
    expect((await reviewer.listOrders({ query: { silentHours: 1 } })).body.items).toEqual([])
    desk.clock.advance({ hours: 1 })
    expect((await reviewer.listOrders({ query: { silentHours: 1 } })).body.items).toMatchObject([{ organizationId: other.organizationId, lastAnswerAt: null }])
    desk.clock.advance({ hours: -1 })
  })

  test('found by a number in any format, by the carrier\'s name for it, and by the reference of its request', async () => {
    const { body: { items } } = await reviewer.listOrders({ query: { requestId, carrier: 'solent' } })
    const [order] = items
    const national = order?.lines[0]?.e164.slice(2) ?? ''
    const written = `(${national.slice(0, 3)}) ${national.slice(3, 6)}-${national.slice(6)}`
    for (const q of [written, order?.carrierOrderId ?? '', order?.carrierOrderId?.toLowerCase() ?? '']) expect((await reviewer.listOrders({ query: { q, carrier: 'solent' } })).body.items).toEqual(items)
    expect((await reviewer.listOrders({ query: { q: order?.requestReference?.toLowerCase() ?? '' } })).body.items).toHaveLength(2)
    for (const q of ['R-9999', '%', '5550000000']) expect((await reviewer.listOrders({ query: { q: q.padEnd(2, '%') } })).body.items).toEqual([])
    await expect(reviewer.listOrders({ query: { q: 'x' } })).rejects.toMatchObject({ status: 400 })
  })

  test('only by what can be read: a forged cursor, a status that is none and an id that is none are refused', async () => {
    await expect(requester.listOrders({ query: { cursor: 'bm9uc2Vuc2U' } })).rejects.toMatchObject({ status: 400, code: 'cursor.invalid' })
    // @ts-expect-error A caller without types can ask for anything.
    await expect(requester.listOrders({ query: { status: ['lost'] } })).rejects.toMatchObject({ status: 400, code: 'input.invalid' })
    await expect(requester.readOrder({ params: { id: 'nonsense' } })).rejects.toMatchObject({ status: 400 })
    await expect(requester.readOrder({ params: { id: '00000000-0000-4000-8000-000000000000' } })).rejects.toMatchObject({ status: 404 })
  })
})
