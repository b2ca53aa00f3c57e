import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Client } from '../../contract/client.ts'
import { CarrierFault } from '../../server/ports/carrier.ts'
import { breakable, type Breaker } from '../support/breakable.ts'
import { carrierNamed, freeOffers, idsOf, ordersTaken, playOrders, requestNumbers, salesOf } from '../support/buying.ts'
import { openDesk, type TestDesk } from '../support/desk.ts'
import { addOrganization, lastingClient } from '../support/organizations.ts'

let desk: TestDesk
let breaker: Breaker
let requester: Client
let reviewer: Client
let operator: Client
beforeEach(async () => {
  const world = breakable()
  breaker = world.breaker
  desk = await openDesk(world.change)
  requester = await lastingClient(desk, 'requester')
  reviewer = await lastingClient(desk, 'reviewer')
  operator = await lastingClient(desk, 'operator')
})
afterEach(() => desk.close())

describe('an operator who retries an order', () => {
  test('has its carrier asked now, hours before it would have been, and nothing is sent twice', async () => {
    await carrierNamed(desk, 'meridian').steer({ failing: true })
    const { orderId, numbers } = await buy(1)
    await playOrders(desk, { until: hoursFromNow(6) })
    await carrierNamed(desk, 'meridian').steer({ failing: false })
    const waiting = await read(orderId)
    expect(new Date(waiting.nextAttemptAt ?? '').getTime()).toBeGreaterThan(desk.clock.now().getTime() + 60_000)
    expect(waiting.arrows).toEqual(['retry'])

    const { body } = await operator.retryOrder({ params: { id: orderId } })
    expect(body.nextAttemptAt).toBe(desk.clock.now().toISOString())
    await operator.retryOrder({ params: { id: orderId } })
    await desk.settle()
    expect(await read(orderId)).toMatchObject({ status: 'acknowledged' })
    await playOrders(desk)
    expect((await read(orderId)).status).toBe('completed')
    expect(await ordersTaken(desk, numbers[0] ?? '')).toBe(1)
  })

  test('waits for an attempt that may be under way: an order that is sent this very moment is not sent beside it', async () => {
    let hurried: string | null = ''
    breaker.hook = async ({ call, when }) => {
      if (call === 'submitOrder' && when === 'before') hurried = (await operator.retryOrder({ params: { id: orderId } })).body.nextAttemptAt
    }
    const { orderId } = await buy(1)
    const now = desk.clock.now().getTime()
    await desk.settle()
    expect(new Date(hurried).getTime()).toBe(now + 2 * 60_000)
    expect(breaker.calls.filter((call) => call.startsWith('submitOrder'))).toHaveLength(1)
  })

  test('is refused where nobody would be asked: before the first attempt, and once the order is over', async () => {
    const { orderId } = await buy(1)
    await expect(operator.retryOrder({ params: { id: orderId } })).rejects.toMatchObject({ status: 409, code: 'state.wrong' })
    await playOrders(desk)
    await expect(operator.retryOrder({ params: { id: orderId } })).rejects.toMatchObject({ status: 409, code: 'state.wrong' })
    expect((await read(orderId)).arrows).toEqual([])
  })

  test('must be one: a reviewer, a requester and nobody may not, and what is not there cannot be retried', async () => {
    const { orderId } = await buy(1)
    await desk.settle()
    for (const client of [reviewer, requester]) await expect(client.retryOrder({ params: { id: orderId } })).rejects.toMatchObject({ status: 403, code: 'permission.missing' })
    await expect(desk.anonymous.retryOrder({ params: { id: orderId } })).rejects.toMatchObject({ status: 401 })
    await expect(operator.retryOrder({ params: { id: '00000000-0000-4000-8000-000000000000' } })).rejects.toMatchObject({ status: 404 })
    await expect(operator.retryOrder({ params: { id: 'nonsense' } })).rejects.toMatchObject({ status: 400 })
    expect((await reviewer.readOrder({ params: { id: orderId } })).body.arrows).toEqual([])
  })
})

describe('an operator who settles an order that its carrier denies', () => {
  test('ends it on the carrier\'s word, given once more: the numbers are lost and replaced as the requester wished', async () => {
    const request = await requestNumbers(requester, await freeOffers(desk, 2, { carrier: 'meridian' }))
    const orderId = await denied()
    const before = await read(orderId)
    expect(before).toMatchObject({ status: 'acknowledged', deniedSince: expect.any(String), settledAt: null, arrows: ['retry', 'settle'] })

    const { body } = await operator.settleOrder({ params: { id: orderId }, body: { note: 'Meridian lost it in a migration; ticket 4711.' } })
    expect(body).toMatchObject({ status: 'acknowledged', settledAt: desk.clock.now().toISOString(), arrows: ['retry'] })
    await desk.settle()
    expect(await read(orderId)).toMatchObject({ status: 'failed', nextAttemptAt: null, lines: [{ status: 'gone', reason: 'number_gone' }, { status: 'gone' }], arrows: [] })

    breaker.denying = false
    await playOrders(desk)
    const { body: after } = await requester.readRequest({ params: { id: request.id } })
    expect(after.status).toBe('completed')
    expect(after.lines.map(({ status }) => status).sort()).toEqual(['active', 'active', 'gone', 'gone'])
    const words = (await operator.listOrderWords({ params: { id: orderId } })).body.items
    expect(words.map(({ kind }) => kind)).toEqual(['unknown', 'settle', 'unknown', 'answer'])
    expect(words[1]).toMatchObject({ said: 'Meridian lost it in a migration; ticket 4711.', speaker: { kind: 'person', name: 'Olga Lind' }, times: 1 })
  })

  test('changes nothing if the carrier knows it after all: it goes on, and nothing is bought twice', async () => {
    const { numbers } = await buy(1)
    const orderId = await denied()
    await operator.settleOrder({ params: { id: orderId }, body: { note: 'Nobody there knows of it.' } })
    breaker.denying = false
    await desk.settle()
    expect(await read(orderId)).toMatchObject({ deniedSince: null, settledAt: null })
    await playOrders(desk)
    expect((await read(orderId)).status).toBe('completed')
    expect(await salesOf(desk, numbers)).toHaveLength(1)
  })

  test('settles a cancellation that the carrier knows nothing of: the request is taken back', async () => {
    const request = await requestNumbers(requester, await freeOffers(desk, 1, { carrier: 'meridian' }))
    const orderId = await denied()
    breaker.hook = ({ call, when }) => {
      if (call === 'cancelOrder' && when === 'before') throw new CarrierFault('carrier_error', 'There is no order SO-1.')
    }
    await requester.cancelRequest({ params: { id: request.id } })
    await playOrders(desk, { until: hoursFromNow(1) })
    expect(await read(orderId)).toMatchObject({ status: 'cancelling', arrows: ['retry', 'settle'] })
    await operator.settleOrder({ params: { id: orderId }, body: { note: 'Cancelled by telephone.' } })
    await desk.settle()
    expect((await read(orderId)).status).toBe('cancelled')
    expect((await requester.readRequest({ params: { id: request.id } })).body.status).toBe('cancelled')
  })

  test('is refused while the carrier denies nothing, without a note, and for whoever is no operator; twice is once', async () => {
    const { orderId } = await buy(1)
    await desk.settle()
    const settle = (client: Client, note = 'Asked them.') => client.settleOrder({ params: { id: orderId }, body: { note } })
    await expect(settle(operator)).rejects.toMatchObject({ status: 409, code: 'order.not_denied' })
    await denied()
    await expect(settle(operator, '  ')).rejects.toMatchObject({ status: 400, code: 'input.invalid', problem: { errors: [{ pointer: '/note' }] } })
    await expect(settle(reviewer)).rejects.toMatchObject({ status: 403 })
    await expect(settle(requester)).rejects.toMatchObject({ status: 403 })
    await settle(operator)
    await settle(operator, 'Again.')
    expect((await operator.listOrderWords({ params: { id: orderId } })).body.items.filter(({ kind }) => kind === 'settle')).toHaveLength(1)
    await desk.settle()
    await expect(settle(operator)).rejects.toMatchObject({ status: 409, code: 'state.wrong' })
  })
})

describe('what was said of an order', () => {
  test('is kept each time, the same word in a row as one that counts, newest first and page by page', async () => {
    await carrierNamed(desk, 'meridian').steer({ failing: true })
    const { orderId } = await buy(1)
    await playOrders(desk, { until: hoursFromNow(2) })
    await operator.retryOrder({ params: { id: orderId } })
    await carrierNamed(desk, 'meridian').steer({ failing: false })
    await playOrders(desk)
    const { body } = await reviewer.listOrderWords({ params: { id: orderId } })
    expect(body.items.map(({ kind }) => kind)).toEqual([...body.items.slice(0, -2).map(() => 'answer'), 'retry', 'fault'])
    const fault = body.items.at(-1)
    expect(fault?.times).toBeGreaterThan(5)
    expect(fault).toMatchObject({ speaker: { kind: 'carrier', name: 'meridian' } })
    expect(new Date(fault?.lastAt ?? '').getTime()).toBeGreaterThan(new Date(fault?.firstAt ?? '').getTime())

    const { body: first } = await reviewer.listOrderWords({ params: { id: orderId }, query: { limit: 2 } })
    const { body: rest } = await reviewer.listOrderWords({ params: { id: orderId }, query: { cursor: first.nextCursor ?? '' } })
    expect([...first.items, ...rest.items]).toEqual(body.items)
    await expect(reviewer.listOrderWords({ params: { id: orderId }, query: { cursor: 'bm9uc2Vuc2U' } })).rejects.toMatchObject({ status: 400, code: 'cursor.invalid' })
  })

  test('is read by the organization whose order it is, and by no other', async () => {
    const { orderId } = await buy(1)
    await desk.settle()
    expect((await requester.listOrderWords({ params: { id: orderId } })).body.items).toHaveLength(1)
    const { client: stranger } = await addOrganization(desk)
    await expect(stranger.listOrderWords({ params: { id: orderId } })).rejects.toMatchObject({ status: 404 })
    await expect((await desk.as('unlicensed')).listOrderWords({ params: { id: orderId } })).rejects.toMatchObject({ status: 403 })
  })
})

async function buy(count: number) {
  const offers = await freeOffers(desk, count, { carrier: 'meridian' })
  await requester.purchaseOffers({ body: { offerIds: idsOf(offers) } })
  return { orderId: await latestOrder(), numbers: offers.map(({ e164 }) => e164) }
}

/** The latest order, taken in by its carrier and denied since; gives its id. */
async function denied(): Promise<string> {
  await carrierNamed(desk, 'meridian').steer({ answerAfterMs: 86_400_000 })
  await desk.settle()
  breaker.denying = true
  desk.clock.advance({ hours: 1 })
  await desk.settle()
  return await latestOrder()
}

async function latestOrder(): Promise<string> {
  return (await operator.listOrders({ query: { limit: 1 } })).body.items[0]?.id ?? ''
}

async function read(id: string) {
  return (await operator.readOrder({ params: { id } })).body
}

function hoursFromNow(hours: number): Date {
  return new Date(desk.clock.now().getTime() + hours * 3_600_000)
}
