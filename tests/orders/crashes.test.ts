import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Client } from '../../contract/client.ts'
import { breakable, Crash, type Breaker } from '../support/breakable.ts'
import { carrierNamed, freeOffers, idsOf, ordersTaken, playOrders, salesOf } from '../support/buying.ts'
import { openDesk, type TestDesk } from '../support/desk.ts'
import { watchStatusChanges, type StatusChanges } from '../support/status-changes.ts'

let desk: TestDesk
let breaker: Breaker
let requester: Client
let changes: StatusChanges
/** Counts every point at which a process can be killed: around each call to a carrier, and at each id that is drawn inside a unit of work. */
let passed = 0
let crashAt: number[] = []

beforeAll(async () => {
  const world = breakable()
  breaker = world.breaker
  breaker.hook = passBy
  desk = await openDesk((given) => world.change({ ...given, ids: { next: () => (passBy(), given.ids.next()) } }))
  requester = await desk.as('requester')
  changes = await watchStatusChanges(desk.test)
})
afterAll(async () => {
  await changes.close()
  await desk.close()
})

describe('a process that is killed', () => {
  test('at any point between intent, call and record leaves nothing undone and nothing done twice', async () => {
    const points = await story([])
    expect(points).toBeGreaterThan(15)
    for (let point = 1; point <= points; point += 1) await story([point])
    expect(await changes.disagreements()).toEqual([])
  }, 120_000)

  test('twice or three times, also while it recovers, comes to the same end', async () => {
    for (let first = 1; first <= 20; first += 2) await story([first, first + 2, first + 7])
    expect(await changes.disagreements()).toEqual([])
  }, 120_000)
})

/** One purchase of two numbers, of which the carrier has lost one; always with the same end. Gives how many points it passed. */
async function story(killed: readonly number[]): Promise<number> {
  const offers = await freeOffers(desk, 2, { carrier: 'meridian' })
  const [kept = '', lost = ''] = offers.map(({ e164 }) => e164)
  const { body: purchase } = await requester.purchaseOffers({ body: { offerIds: idsOf(offers) } })
  await carrierNamed(desk, 'meridian').steer({ lose: [lost] })
  passed = 0
  crashAt = [...killed]
  await playThroughCrashes()
  const points = passed
  crashAt = []

  const { body: ended } = await requester.readPurchase({ params: { id: purchase.id } })
  expect(ended, `killed at ${killed.join(', ')}`).toMatchObject({ status: 'partially_completed', lines: [{ e164: kept, status: 'active' }, { e164: lost, status: 'gone' }] })
  expect(await salesOf(desk, [kept, lost])).toHaveLength(1)
  expect([await ordersTaken(desk, kept), await ordersTaken(desk, lost)]).toEqual([1, 1])
  expect((await requester.readNumber({ params: { id: kept } })).body.status).toBe('active')
  return points
}

/** Starts again after every crash, as a supervisor would. */
async function playThroughCrashes(): Promise<void> {
  for (let start = 0; start < 10; start += 1) {
    try {
      return await playOrders(desk)
    } catch (error) {
      if (!(error instanceof Crash)) throw error
    }
  }
  throw new Error('It crashes again and again.')
}

function passBy(): void {
  passed += 1
  if (crashAt[0] === undefined || passed < crashAt[0]) return
  crashAt.shift()
  throw new Crash('Killed.')
}
