import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { simulatedCarriers } from '../../server/adapters/carriers/simulated.ts'
import { CarrierFault, type CarrierOrder } from '../../server/ports/carrier.ts'
import type { SimulatedCarrier } from '../../server/ports/carrier-simulation.ts'
import { openTestDatabase, type TestDatabase } from '../support/database.ts'
import { testClock, type TestClock } from '../support/test-clock.ts'

let opened: TestDatabase
let clock: TestClock
let nordtel: SimulatedCarrier
let unsold: string[]
let keys = 0

beforeAll(async () => {
  opened = await openTestDatabase({ connections: 20 })
  clock = testClock()
  nordtel = carrierNamed(simulatedCarriers({ database: opened.database, clock }), 'nordtel')
  unsold = (await firstBatch(nordtel)).map(({ e164 }) => e164)
})
afterAll(() => opened.close())
beforeEach(async () => {
  await nordtel.steer({ failing: false, answerAfterMs: 2000, timeOutAfterAccepting: 0 })
})

describe('an order', () => {
  test('is acknowledged at once, in progress half-way and decided when its time has come', async () => {
    const { key, numbers } = newOrder(2)
    const submitted = await nordtel.submitOrder({ idempotencyKey: key, numbers })
    expect(submitted).toMatchObject({ state: 'acknowledged', lines: numbers.map((e164) => ({ e164, state: 'pending', reason: null })) })
    clock.advance({ ms: 999 })
    expect(await nordtel.findOrder(key)).toMatchObject({ state: 'acknowledged' })
    clock.advance({ ms: 1 })
    expect(await nordtel.findOrder(key)).toMatchObject({ carrierOrderId: submitted.carrierOrderId, state: 'in_progress' })
    clock.advance({ ms: 1000 })
    expect(await nordtel.findOrder(key)).toMatchObject({ state: 'done', lines: numbers.map((e164) => ({ e164, state: 'active', reason: null })) })
  })

  test('is acknowledged first even by a carrier that needs no time', async () => {
    await nordtel.steer({ answerAfterMs: 0 })
    const { key, numbers } = newOrder(1)
    expect(await nordtel.submitOrder({ idempotencyKey: key, numbers })).toMatchObject({ state: 'acknowledged' })
    expect(await nordtel.findOrder(key)).toMatchObject({ state: 'done' })
  })

  test('that comes twice with one key is one order, also when it comes twenty times at once', async () => {
    const { key, numbers } = newOrder(3)
    const answers = await Promise.all(Array.from({ length: 20 }, () => nordtel.submitOrder({ idempotencyKey: key, numbers })))
    expect(new Set(answers.map(({ carrierOrderId }) => carrierOrderId)).size).toBe(1)
    clock.advance({ ms: 2000 })
    expect(await nordtel.submitOrder({ idempotencyKey: key, numbers })).toMatchObject({ state: 'done' })
    expect(await salesOf(numbers)).toEqual(numbers.map(() => 1))
  })

  test('that nobody submitted is not known', async () => {
    expect(await nordtel.findOrder('never sent')).toBeUndefined()
  })

  test('names a number that was lost meanwhile as gone, and sells the others', async () => {
    const { key, numbers } = newOrder(3)
    await nordtel.submitOrder({ idempotencyKey: key, numbers })
    expect(await nordtel.steer({ lose: numbers.slice(1, 2) })).toMatchObject({ lost: numbers.slice(1, 2) })
    const done = await decided(key)
    expect(done.lines.map(({ state, reason }) => [state, reason])).toEqual([['active', null], ['gone', 'number_gone'], ['active', null]])
    expect(await nordtel.steer({ restore: numbers })).toMatchObject({ lost: [] })
  })

  test('for numbers that the carrier never had finds them gone', async () => {
    const meridian = carrierNamed(simulatedCarriers({ database: opened.database, clock }), 'meridian')
    const strangers = (await firstBatch(meridian)).slice(0, 1).map(({ e164 }) => e164)
    const { key } = newOrder(0)
    await nordtel.submitOrder({ idempotencyKey: key, numbers: [...strangers, '+33600000000'] })
    expect((await decided(key)).lines.map(({ state }) => state)).toEqual(['gone', 'gone'])
  })

  test('is decided as if somebody had watched: what is lost after its time was sold before', async () => {
    const { key, numbers } = newOrder(1)
    await nordtel.submitOrder({ idempotencyKey: key, numbers })
    clock.advance({ ms: 60_000 })
    await nordtel.steer({ lose: numbers })
    expect(await nordtel.findOrder(key)).toMatchObject({ lines: [{ state: 'active' }] })
    await nordtel.steer({ restore: numbers })
  })

  test('of no number at all is answered with an error', async () => {
    await expect(nordtel.submitOrder({ idempotencyKey: newOrder(0).key, numbers: [] })).rejects.toMatchObject({ reason: 'carrier_error' })
  })
})

describe('a number', () => {
  test('is sold once, to the order that came first, whoever else asks for it at the same time', async () => {
    const { numbers } = newOrder(2)
    const orders = Array.from({ length: 10 }, () => newOrder(0).key)
    await Promise.all(orders.map((key) => nordtel.submitOrder({ idempotencyKey: key, numbers })))
    clock.advance({ ms: 2000 })
    const answers = await Promise.all(orders.map((key) => nordtel.findOrder(key)))
    expect(answers.flatMap((order) => order?.lines ?? []).filter(({ state }) => state === 'active')).toHaveLength(2)
    expect(await salesOf(numbers)).toEqual([1, 1])
  })

  test('that is given back is for sale again, and given back twice is given back once', async () => {
    const { key, numbers } = newOrder(1)
    await nordtel.submitOrder({ idempotencyKey: key, numbers })
    await decided(key)
    expect((await firstBatch(nordtel)).map(({ e164 }) => e164)).not.toContain(numbers[0])
    await nordtel.releaseNumber(numbers[0] ?? '')
    await nordtel.releaseNumber(numbers[0] ?? '')
    expect((await firstBatch(nordtel)).map(({ e164 }) => e164)).toContain(numbers[0])
    const again = newOrder(0).key
    await nordtel.submitOrder({ idempotencyKey: again, numbers })
    expect((await decided(again)).lines).toMatchObject([{ state: 'active' }])
    const sales = (await nordtel.ledger()).filter(({ e164 }) => e164 === numbers[0])
    expect(sales.map(({ releasedAt }) => releasedAt === null)).toEqual([false, true])
  })

  test('that was lost leaves the stock, and a number that the carrier never had cannot be lost', async () => {
    const { numbers } = newOrder(1)
    expect(await nordtel.steer({ lose: [...numbers, '+33600000000'] })).toMatchObject({ lost: numbers })
    expect((await firstBatch(nordtel)).map(({ e164 }) => e164)).not.toContain(numbers[0])
    await nordtel.steer({ restore: numbers })
    expect((await firstBatch(nordtel)).map(({ e164 }) => e164)).toContain(numbers[0])
  })
})

describe('a cancellation', () => {
  test('before the decision cancels every line, also when it comes twice', async () => {
    const { key, numbers } = newOrder(2)
    const { carrierOrderId } = await nordtel.submitOrder({ idempotencyKey: key, numbers })
    const cancelled = { state: 'done', lines: numbers.map((e164) => ({ e164, state: 'cancelled', reason: 'cancelled_by_requester' })) }
    expect(await nordtel.cancelOrder(carrierOrderId)).toMatchObject(cancelled)
    expect(await nordtel.cancelOrder(carrierOrderId)).toMatchObject(cancelled)
    clock.advance({ ms: 5000 })
    expect(await nordtel.findOrder(key)).toMatchObject(cancelled)
    expect(await salesOf(numbers)).toEqual([0, 0])
  })

  test('after the decision changes nothing', async () => {
    const { key, numbers } = newOrder(1)
    const { carrierOrderId } = await nordtel.submitOrder({ idempotencyKey: key, numbers })
    clock.advance({ ms: 2000 })
    expect(await nordtel.cancelOrder(carrierOrderId)).toMatchObject({ state: 'done', lines: [{ state: 'active' }] })
  })

  test('of an order that was never placed, or with another carrier, is answered with an error', async () => {
    const meridian = carrierNamed(simulatedCarriers({ database: opened.database, clock }), 'meridian')
    const { key, numbers } = newOrder(1)
    const { carrierOrderId } = await nordtel.submitOrder({ idempotencyKey: key, numbers })
    await expect(meridian.cancelOrder(carrierOrderId)).rejects.toThrow(CarrierFault)
    for (const name of ['SO-999999999', 'SO-', 'nonsense', 'SO-99999999999999']) await expect(nordtel.cancelOrder(name)).rejects.toThrow(CarrierFault)
  })
})

describe('a carrier that fails', () => {
  test('answers every call with an error, takes nothing in, and can still be mended', async () => {
    const { key, numbers } = newOrder(1)
    expect(await nordtel.steer({ failing: true })).toMatchObject({ failing: true })
    const calls = [
      nordtel.submitOrder({ idempotencyKey: key, numbers }), nordtel.findOrder(key), nordtel.cancelOrder('SO-1'), nordtel.releaseNumber(numbers[0] ?? ''), firstBatch(nordtel),
    ]
    for (const outcome of await Promise.allSettled(calls)) expect(outcome).toMatchObject({ status: 'rejected', reason: { reason: 'carrier_error' } })
    expect(await nordtel.steer({ failing: false })).toMatchObject({ failing: false })
    expect(await nordtel.findOrder(key)).toBeUndefined()
  })

  test('by losing its answer has taken the order in: the same key finds it, and sends it once', async () => {
    await nordtel.steer({ timeOutAfterAccepting: 1 })
    const { key, numbers } = newOrder(1)
    await expect(nordtel.submitOrder({ idempotencyKey: key, numbers })).rejects.toMatchObject({ reason: 'carrier_timeout' })
    const found = await nordtel.findOrder(key)
    expect(found).toMatchObject({ state: 'acknowledged' })
    expect(await nordtel.submitOrder({ idempotencyKey: key, numbers })).toMatchObject({ carrierOrderId: found?.carrierOrderId })
    await decided(key)
    expect(await salesOf(numbers)).toEqual([1])
    await expect(nordtel.submitOrder({ idempotencyKey: newOrder(0).key, numbers: newOrder(1).numbers })).resolves.toMatchObject({ state: 'acknowledged' })
  })

  test('by not answering at all is given up at the deadline', async () => {
    const hasty = carrierNamed(simulatedCarriers({ database: opened.database, clock, deadlineMs: 50 }), 'nordtel')
    await opened.database.transaction().execute(async (tx) => {
      await sql`set local role guichet_desk`.execute(tx)
      await sql`select 1 from simulator.simulated_settings where carrier_id = 'nordtel' for update`.execute(tx)
      await expect(hasty.findOrder('any')).rejects.toMatchObject({ reason: 'carrier_timeout' })
      await expect(firstBatch(hasty)).rejects.toMatchObject({ reason: 'carrier_timeout' })
    })
  })
})

test('steering one carrier leaves the others alone', async () => {
  const meridian = carrierNamed(simulatedCarriers({ database: opened.database, clock }), 'meridian')
  await nordtel.steer({ failing: true, answerAfterMs: 7 })
  expect(await meridian.steer({})).toEqual({ lost: [], answerAfterMs: 2000, failing: false })
})

test('the books are closed to a tenant, and to the login outside a unit of work', async () => {
  await expect(sql`select * from simulator.simulated_orders`.execute(opened.database)).rejects.toMatchObject({ code: '42501' })
  const asTenant = opened.database.transaction().execute(async (tx) => {
    await sql`set local role guichet_tenant`.execute(tx)
    await sql`select * from simulator.simulated_orders`.execute(tx)
  })
  await expect(asTenant).rejects.toMatchObject({ code: '42501' })
})

function carrierNamed(carriers: readonly SimulatedCarrier[], id: string): SimulatedCarrier {
  const carrier = carriers.find((candidate) => candidate.id === id)
  if (carrier === undefined) throw new Error(`There is no carrier ${id}.`)
  return carrier
}

/** A key that was never used, and numbers that no other order names. */
function newOrder(count: number): { key: string; numbers: string[] } {
  keys += 1
  return { key: `order ${keys}`, numbers: unsold.splice(0, count) }
}

async function decided(key: string): Promise<CarrierOrder> {
  clock.advance({ ms: 2000 })
  const order = await nordtel.findOrder(key)
  if (order?.state !== 'done') throw new Error(`The order ${key} is not decided.`)
  return order
}

async function salesOf(numbers: readonly string[]): Promise<number[]> {
  const sales = await nordtel.ledger()
  return numbers.map((e164) => sales.filter((sale) => sale.e164 === e164).length)
}

async function firstBatch(carrier: SimulatedCarrier) {
  for await (const batch of carrier.stock()) return batch
  return []
}
