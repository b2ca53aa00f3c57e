import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Client } from '../../contract/client.ts'
import { composeDesk } from '../../server/compose.ts'
import { theSystem } from '../../server/kernel/actor.ts'
import type { OfferRow } from '../../server/modules/catalogue/index.ts'
import { CarrierFault } from '../../server/ports/carrier.ts'
import { breakable, Crash, type Breaker } from '../support/breakable.ts'
import { carrierNamed, freeOffers, idsOf, ordersTaken, playOrders, requestNumbers, salesOf } from '../support/buying.ts'
import { openDesk, settle, type TestDesk } from '../support/desk.ts'
import { watchStatusChanges, type StatusChanges } from '../support/status-changes.ts'

let desk: TestDesk
let breaker: Breaker
let requester: Client
let changes: StatusChanges
beforeEach(async () => {
  const world = breakable()
  breaker = world.breaker
  // Without chance in the pauses, each story meets its order in the stage that it tells of.
  desk = await openDesk((given) => world.change({ ...given, random: { ...given.random, whole: () => 0 } }))
  requester = await desk.as('requester')
  changes = await watchStatusChanges(desk.test)
})
afterEach(async () => {
  expect(await changes.disagreements()).toEqual([])
  await changes.close()
  await desk.close()
})

describe('a cancellation', () => {
  test('before the order left the house is over at once: nothing is asked, everything is for sale again', async () => {
    const { id, offers } = await requested(2)
    expect(await cancel(id)).toMatchObject({ status: 'cancelled', reason: 'cancelled_by_requester', lines: [{ status: 'dropped' }, { status: 'dropped' }] })
    expect(await ordersOf(id)).toMatchObject([{ status: 'cancelled', nextAttemptAt: null, lines: [{ status: 'cancelled', reason: 'cancelled_by_requester' }, { status: 'cancelled' }] }])
    await playOrders(desk)
    expect(breaker.calls).toEqual([])
    expect(await statusesOf(offers)).toEqual(['available', 'available'])
    await expect(requester.cancelRequest({ params: { id } })).rejects.toMatchObject({ status: 409, code: 'state.wrong' })
  })

  test('while the order is on its way waits until it has arrived, then cancels it with the carrier', async () => {
    const { id, offers } = await requested(2)
    const twin = composeDesk(desk.desk.world)
    breaker.hook = async ({ call, when }) => {
      if (call !== 'submitOrder' || when !== 'before') return
      expect(await cancel(id)).toMatchObject({ status: 'cancelling' })
      desk.clock.advance({ minutes: 1 })
      await settle(twin)
      expect(breaker.calls, 'The carrier would say that it has no such order, a moment before it gets one.').toEqual([])
    }
    await playOrders(desk)
    expect(await read(id)).toMatchObject({ status: 'cancelled', lines: [{ status: 'dropped' }, { status: 'dropped' }] })
    expect(await ordersOf(id)).toMatchObject([{ status: 'cancelled', lines: [{ status: 'cancelled' }, { status: 'cancelled' }] }])
    expect(await salesOf(desk, numbersOf(offers))).toEqual([])
    expect(await statusesOf(offers)).toEqual(['available', 'available'])
    expect((await requester.listNumbers({ query: { requestId: id } })).body.items.map(({ status }) => status)).toEqual(['failed', 'failed'])
  })

  test('while an order is on its way whose answer is lost does not ask at once either: it may arrive late', async () => {
    const { id } = await requested(1)
    breaker.hook = async ({ call, when }) => {
      if (call !== 'submitOrder' || when !== 'before') return
      await cancel(id)
      throw new CarrierFault('carrier_timeout', 'No answer.')
    }
    await desk.settle()
    desk.clock.advance({ minutes: 1 })
    await desk.settle()
    expect(breaker.calls).toEqual([])
    await playOrders(desk)
    expect(await read(id)).toMatchObject({ status: 'cancelled' })
  })

  test('of an order that crashed before it was sent asks the carrier, which has none', async () => {
    const { id, offers } = await requested(1)
    breaker.hook = ({ call }) => {
      if (call === 'submitOrder') throw new Crash('Killed.')
    }
    await expect(desk.settle()).rejects.toThrow(Crash)
    breaker.hook = () => undefined
    expect(await cancel(id)).toMatchObject({ status: 'cancelling' })
    await playOrders(desk)
    expect(await read(id)).toMatchObject({ status: 'cancelled' })
    expect(await ordersTaken(desk, numbersOf(offers)[0] ?? '')).toBe(0)
    expect(await statusesOf(offers)).toEqual(['available'])
  })

  test('of an order whose acceptance was lost finds it and cancels it', async () => {
    await carrierNamed(desk, 'meridian').steer({ timeOutAfterAccepting: 1, answerAfterMs: 600_000 })
    const { id, offers } = await requested(1)
    await desk.settle()
    await cancel(id)
    await playOrders(desk)
    expect(await read(id)).toMatchObject({ status: 'cancelled' })
    expect(await salesOf(desk, numbersOf(offers))).toEqual([])
    expect(await ordersOf(id)).toMatchObject([{ status: 'cancelled', carrierOrderId: expect.any(String) }])
  })

  test.each([
    { stage: 'acknowledged', afterMs: 0, status: 'acknowledged' },
    { stage: 'in progress', afterMs: 45_000, status: 'in_progress' },
  ])('of an order that is $stage is the carrier\'s to confirm', async ({ afterMs, status }) => {
    await carrierNamed(desk, 'meridian').steer({ answerAfterMs: 60_000 })
    const { id, offers } = await requested(1)
    await playOrders(desk, { until: new Date(desk.clock.now().getTime() + afterMs) })
    expect(await ordersOf(id)).toMatchObject([{ status }])
    expect(await cancel(id)).toMatchObject({ status: 'cancelling', lines: [{ status: 'ordered' }] })
    await playOrders(desk)
    expect(await read(id)).toMatchObject({ status: 'cancelled' })
    expect(await salesOf(desk, numbersOf(offers))).toEqual([])
    expect(await statusesOf(offers)).toEqual(['available'])
  })

  test('that comes too late leaves the requester the numbers that are active', async () => {
    const { id, offers } = await requested(2)
    await desk.settle()
    desk.clock.advance({ minutes: 1 })
    await cancel(id)
    await playOrders(desk)
    expect(await read(id)).toMatchObject({ status: 'completed', lines: [{ status: 'active' }, { status: 'active' }] })
    expect(await ordersOf(id)).toMatchObject([{ status: 'completed' }])
    expect(await salesOf(desk, numbersOf(offers))).toHaveLength(2)
  })

  test('of several orders ends with what was active by then; what is gone meanwhile is not replaced', async () => {
    await carrierNamed(desk, 'solent').steer({ answerAfterMs: 3_600_000 / 10 })
    const [kept, gone] = await freeOffers(desk, 2, { carrier: 'meridian' })
    const [slow] = await freeOffers(desk, 1, { carrier: 'solent' })
    const { id } = await requestNumbers(requester, [kept, gone, slow].filter((offer) => offer !== undefined))
    await carrierNamed(desk, 'meridian').steer({ lose: [gone?.e164 ?? ''] })
    await desk.settle()
    desk.clock.advance({ ms: 2000 })
    await cancel(id)
    await playOrders(desk)
    expect(await read(id)).toMatchObject({ status: 'partially_completed', lines: [{ status: 'active' }, { status: 'gone' }, { status: 'dropped' }] })
    expect((await ordersOf(id)).map(({ carrierId, status }) => `${carrierId} ${status}`).sort()).toEqual(['meridian partially_completed', 'solent cancelled'])
  })

  test('is asked for again and again while the carrier fails', async () => {
    const meridian = carrierNamed(desk, 'meridian')
    await meridian.steer({ answerAfterMs: 600_000 })
    const { id } = await requested(1)
    await desk.settle()
    await meridian.steer({ failing: true })
    await cancel(id)
    await playOrders(desk, { until: new Date(desk.clock.now().getTime() + 300_000) })
    expect(await read(id)).toMatchObject({ status: 'cancelling' })
    await meridian.steer({ failing: false })
    await playOrders(desk)
    expect(await read(id)).toMatchObject({ status: 'cancelled' })
  })

  test('while a choice is open lets the proposals go and ends with what is active', async () => {
    const offers = await freeOffers(desk, 2, { carrier: 'meridian' })
    const { id } = await requestNumbers(requester, offers, 'ask_me')
    await carrierNamed(desk, 'meridian').steer({ lose: [offers[0]?.e164 ?? ''] })
    await playOrders(desk)
    const proposed = (await read(id)).lines.filter(({ status }) => status === 'proposed')
    expect(await cancel(id)).toMatchObject({ status: 'partially_completed' })
    expect(new Set(await statusesOf(proposed.map(({ offerId }) => ({ id: offerId }))))).toEqual(new Set(['available']))
  })
})

describe('an order that reaches the carrier after it was cancelled, from a process that slept through its lease', () => {
  test('is cancelled there', async () => {
    const { id, offers, wake } = await cancelledWhileAsleep()
    await wake()
    expect(await salesOf(desk, numbersOf(offers))).toEqual([])
    await playOrders(desk)
    expect(await ordersOf(id)).toMatchObject([{ status: 'cancelled', carrierOrderId: expect.any(String), nextAttemptAt: null }])
    desk.clock.advance({ minutes: 5 })
    expect(await salesOf(desk, numbersOf(offers))).toEqual([])
  })

  test('is given back when it was delivered already, also when the first try fails', async () => {
    const { offers, wake } = await cancelledWhileAsleep()
    breaker.hook = ({ call, when }) => {
      if (call === 'cancelOrder' && when === 'before') desk.clock.advance({ minutes: 1 })
      if (call === 'releaseNumber' && when === 'after') throw new Crash('Killed.')
    }
    await expect(wake()).rejects.toThrow(Crash)
    breaker.hook = () => undefined
    await playOrders(desk)
    expect(await salesOf(desk, numbersOf(offers))).toMatchObject([{ releasedAt: expect.any(Date) }])
    expect(breaker.calls.filter((call) => call.startsWith('releaseNumber'))).toHaveLength(2)
  })

  test.each([
    { when: 'and knows it', learns: true },
    { when: 'and does not know it yet', learns: false },
  ])('is not given back twice: whoever bought the number meanwhile $when keeps it', async ({ learns }) => {
    const { offers, wake } = await cancelledWhileAsleep()
    breaker.hook = ({ call, when }) => {
      if (call === 'cancelOrder' && when === 'before') desk.clock.advance({ minutes: 1 })
      if (call === 'releaseNumber' && when === 'after') throw new Crash('Killed.')
    }
    await expect(wake()).rejects.toThrow(Crash)
    breaker.hook = ({ call }) => {
      if (!learns && call === 'findOrder') throw new CarrierFault('carrier_error', 'Internal error.')
    }
    const { body: purchase } = await requester.purchaseOffers({ body: { offerIds: idsOf(offers) } })
    await playOrders(desk, { until: new Date(desk.clock.now().getTime() + 300_000) })
    breaker.hook = () => undefined
    await playOrders(desk)
    expect((await requester.readPurchase({ params: { id: purchase.id } })).body.status).toBe('completed')
    expect((await salesOf(desk, numbersOf(offers))).map(({ releasedAt }) => releasedAt === null)).toEqual([false, true])
    expect((await requester.listOrders()).body.items.every(({ nextAttemptAt }) => nextAttemptAt === null)).toBe(true)
  })
})

async function requested(count: number) {
  const offers = await freeOffers(desk, count, { carrier: 'meridian' })
  return { offers, id: (await requestNumbers(requester, offers)).id }
}

/** A request that was cancelled, and has ended, while a process slept with its order in hand. */
async function cancelledWhileAsleep() {
  const { id, offers } = await requested(1)
  const asleep = Promise.withResolvers<undefined>()
  const reached = Promise.withResolvers<undefined>()
  breaker.hook = async ({ call, when }) => {
    if (call !== 'submitOrder' || when !== 'before') return
    reached.resolve(undefined)
    await asleep.promise
  }
  const sleeper = desk.settle()
  await reached.promise
  await cancel(id)
  const twin = composeDesk(desk.desk.world)
  await playOrders({ ...desk, desk: twin, settle: () => settle(twin) })
  expect(await read(id)).toMatchObject({ status: 'cancelled' })
  breaker.hook = () => undefined
  return { id, offers, wake: () => (asleep.resolve(undefined), sleeper) }
}

async function cancel(id: string) {
  return (await requester.cancelRequest({ params: { id } })).body
}

async function read(id: string) {
  return (await requester.readRequest({ params: { id } })).body
}

async function ordersOf(requestId: string) {
  return (await requester.listOrders({ query: { requestId } })).body.items
}

function numbersOf(offers: readonly OfferRow[]): string[] {
  return offers.map(({ e164 }) => e164)
}

async function statusesOf(offers: readonly { readonly id: string }[]): Promise<string[]> {
  const rows = await desk.desk.work('desk', theSystem, ({ catalogue }) => catalogue.readOffers(idsOf(offers)))
  return rows.map(({ status }) => status)
}
