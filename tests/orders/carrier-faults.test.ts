import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Client } from '../../contract/client.ts'
import { composeDesk } from '../../server/compose.ts'
import { CarrierFault } from '../../server/ports/carrier.ts'
import { breakable, type Breaker, type CarrierCall } from '../support/breakable.ts'
import { carrierNamed, freeOffers, idsOf, ordersTaken, playOrders, salesOf } from '../support/buying.ts'
import { fail, openDesk, settle, type TestDesk } from '../support/desk.ts'
import { lastingClient } from '../support/requesting.ts'

let desk: TestDesk
let breaker: Breaker
let requester: Client
beforeEach(async () => {
  const world = breakable()
  breaker = world.breaker
  desk = await openDesk(world.change)
  requester = await lastingClient(desk, 'requester')
})
afterEach(() => desk.close())

describe('a carrier that takes an order in and does not say so', () => {
  test('is asked what it knows before anything is sent again: nothing is ordered twice', async () => {
    await carrierNamed(desk, 'meridian').steer({ timeOutAfterAccepting: 1, answerAfterMs: 600_000 })
    const { purchase, numbers } = await buy(2)
    await desk.settle()
    expect(await readOrder(purchase.id)).toMatchObject({ status: 'submitting', attempts: 1, carrierOrderId: null, carrierSaid: 'Meridian Voice did not answer in time.' })
    expect((await readPurchase(purchase.id)).lines[0]).toMatchObject({ status: 'pending', reason: 'carrier_timeout' })
    desk.clock.advance({ minutes: 3 })
    await desk.settle()
    expect(await readPurchase(purchase.id)).toMatchObject({ status: 'with_carrier', lines: [{ status: 'pending', reason: null }, { status: 'pending', reason: null }] })
    await playOrders(desk)
    expect(await readPurchase(purchase.id)).toMatchObject({ status: 'completed' })
    expect(callsOf('submitOrder')).toHaveLength(1)
    expect(await salesOf(desk, numbers)).toHaveLength(2)
  })

  test('and then fails for days is asked on and on, but never given up: the numbers are paid for', async () => {
    breaker.hook = ({ call, when }) => {
      if (call === 'findOrder' || when === 'after') throw new CarrierFault('carrier_error', 'Internal error.')
    }
    const { purchase, numbers } = await buy(1)
    await playOrders(desk, { until: daysFromNow(4) })
    expect(await readOrder(purchase.id)).toMatchObject({ status: 'submitting', carrierSaid: 'Internal error.' })
    breaker.hook = () => undefined
    await playOrders(desk)
    expect((await readPurchase(purchase.id)).status).toBe('completed')
    expect(callsOf('submitOrder')).toHaveLength(1)
    expect(await salesOf(desk, numbers)).toHaveLength(1)
  })
})

describe('a carrier that fails', () => {
  test('for hours, and is healthy then, delivers; it was asked ever more rarely', async () => {
    const meridian = carrierNamed(desk, 'meridian')
    await meridian.steer({ failing: true })
    const { purchase, numbers } = await buy(1)
    const asked: Date[] = []
    breaker.hook = ({ when }) => void (when === 'before' && asked.push(desk.clock.now()))
    await playOrders(desk, { until: new Date(desk.clock.now().getTime() + 10 * 3_600_000) })
    expect(await readOrder(purchase.id)).toMatchObject({ status: 'submitting' })
    expect(await healthOf('meridian')).toBe('failing')
    const pauses = asked.slice(1).map((at, index) => at.getTime() - (asked[index]?.getTime() ?? 0))
    expect(Math.max(...pauses)).toBeLessThanOrEqual(3_600_000)
    expect(pauses.slice(0, 3).every((pauseMs) => pauseMs <= 30_000)).toBe(true)
    expect(asked.length).toBeLessThan(40)

    await meridian.steer({ failing: false })
    await playOrders(desk)
    expect((await readPurchase(purchase.id)).status).toBe('completed')
    expect(await salesOf(desk, numbers)).toHaveLength(1)
    expect(await healthOf('meridian')).toBe('healthy')
  })

  test('keeps no other carrier\'s orders waiting', async () => {
    await carrierNamed(desk, 'meridian').steer({ failing: true })
    const { purchase } = await buy(1, 'meridian')
    const { purchase: other } = await buy(1, 'solent')
    await playOrders(desk, { until: new Date(desk.clock.now().getTime() + 60_000) })
    expect((await readPurchase(other.id)).status).toBe('completed')
    expect((await readPurchase(purchase.id)).status).toBe('with_carrier')
  })

  test('to take an order in for days is given up on its own word that it has none, and the numbers are for sale again', async () => {
    breaker.hook = ({ call, when }) => {
      if (call === 'submitOrder' && when === 'before') throw new CarrierFault('carrier_timeout', 'No answer.')
    }
    const began = desk.clock.now()
    const { purchase, numbers, offerIds } = await buy(2)
    await playOrders(desk)
    expect(await readPurchase(purchase.id)).toMatchObject({
      status: 'failed', lines: [{ status: 'refused', reason: 'carrier_timeout' }, { status: 'refused', reason: 'carrier_timeout' }],
    })
    expect(await readOrder(purchase.id)).toMatchObject({ status: 'failed', carrierSaid: 'No answer.', nextAttemptAt: null })
    const days = (desk.clock.now().getTime() - began.getTime()) / 86_400_000
    expect(days).toBeGreaterThan(1.5)
    expect(days).toBeLessThan(3.5)
    expect(await Promise.all(numbers.map((e164) => ordersTaken(desk, e164)))).toEqual([0, 0])
    breaker.hook = () => undefined
    expect((await requester.purchaseOffers({ body: { offerIds } })).status).toBe(202)
  })

  test('to find an order that it took in is asked again: what it denies may be paid for', async () => {
    const { purchase } = await buy(1)
    await desk.settle()
    breaker.denying = true
    desk.clock.advance({ minutes: 1 })
    await desk.settle()
    expect(await readOrder(purchase.id)).toMatchObject({ status: 'acknowledged', carrierSaid: 'The carrier knows no such order.' })
    breaker.denying = false
    await playOrders(desk)
    expect((await readPurchase(purchase.id)).status).toBe('completed')
  })
})

describe('two processes on one database', () => {
  test('never submit an order twice, however often both come by', async () => {
    const twin = composeDesk(desk.desk.world)
    const purchases = await Promise.all([buy(3), buy(3, 'solent')])
    for (let round = 0; round < 12; round += 1) {
      await Promise.all([...desk.desk.sweeps, ...twin.sweeps].map((sweep) => sweep.run(fail)))
      desk.clock.advance({ ms: 700 })
    }
    await playOrders(desk)
    for (const { purchase, numbers } of purchases) {
      expect((await readPurchase(purchase.id)).status).toBe('completed')
      expect(await salesOf(desk, numbers)).toHaveLength(3)
    }
    expect(callsOf('submitOrder')).toHaveLength(2)
  })

  test('leave an order to the one that speaks with its carrier, until its lease ends', async () => {
    const twin = composeDesk(desk.desk.world)
    await buy(1)
    breaker.hook = async ({ call, when }) => {
      if (call !== 'submitOrder' || when !== 'before') return
      desk.clock.advance({ minutes: 1 })
      await settle(twin)
      expect(breaker.calls).toEqual([])
    }
    await desk.settle()
    expect(callsOf('submitOrder')).toHaveLength(1)
  })

  test('that both hold an order, since one slept through its lease, make one order of it and record it once', async () => {
    const { purchase, numbers } = await buy(1)
    const asleep = Promise.withResolvers<undefined>()
    const reached = Promise.withResolvers<undefined>()
    breaker.hook = async ({ call, when }) => {
      if (call !== 'submitOrder' || when !== 'before') return
      breaker.hook = () => undefined
      reached.resolve(undefined)
      await asleep.promise
    }
    const sleeper = desk.settle()
    await reached.promise
    desk.clock.advance({ minutes: 3 })
    const twin = composeDesk(desk.desk.world)
    await playOrders({ ...desk, desk: twin, settle: () => settle(twin) })
    asleep.resolve(undefined)
    await sleeper
    await playOrders(desk)
    expect(callsOf('submitOrder')).toHaveLength(2)
    expect(await ordersTaken(desk, numbers[0] ?? '')).toBe(1)
    expect((await readPurchase(purchase.id)).status).toBe('completed')
    expect(await salesOf(desk, numbers)).toHaveLength(1)
  })
})

test('a purchase ends with the last of its orders, also when the last two end at the same moment', async () => {
  for (let race = 0; race < 8; race += 1) {
    const offers = [...(await freeOffers(desk, 1, { carrier: 'meridian' })), ...(await freeOffers(desk, 1, { carrier: 'solent' }))]
    const { body: purchase } = await requester.purchaseOffers({ body: { offerIds: idsOf(offers) } })
    breaker.hook = () => undefined
    await desk.settle()
    desk.clock.advance({ minutes: 1 })
    breaker.hook = meetAfter('findOrder')
    await Promise.all(desk.desk.sweeps.map((sweep) => sweep.run(fail)))
    expect((await readPurchase(purchase.id)).status).toBe('completed')
  }
})

/** Lets two calls go on at the same moment, as soon as both have their answer. */
function meetAfter(met: CarrierCall): Breaker['hook'] {
  let first: PromiseWithResolvers<undefined> | undefined
  return async ({ call, when }) => {
    if (call !== met || when !== 'after') return
    const [waiting, second] = [first ?? Promise.withResolvers<undefined>(), first !== undefined]
    first = second ? undefined : waiting
    if (second) waiting.resolve(undefined)
    await waiting.promise
  }
}

async function buy(count: number, carrier = 'meridian') {
  const offers = await freeOffers(desk, count, { carrier })
  const { body: purchase } = await requester.purchaseOffers({ body: { offerIds: idsOf(offers) } })
  return { purchase, offerIds: idsOf(offers), numbers: offers.map(({ e164 }) => e164) }
}

async function healthOf(id: string) {
  return (await (await lastingClient(desk, 'operator')).readCarrier({ params: { id } })).body.health
}

async function readPurchase(id: string) {
  return (await requester.readPurchase({ params: { id } })).body
}

async function readOrder(purchaseId: string) {
  const { body } = await requester.listOrders()
  return body.items.find((order) => order.purchaseId === purchaseId)
}

function callsOf(call: CarrierCall): string[] {
  return breaker.calls.filter((made) => made.startsWith(call))
}

function daysFromNow(days: number): Date {
  return new Date(desk.clock.now().getTime() + days * 86_400_000)
}
