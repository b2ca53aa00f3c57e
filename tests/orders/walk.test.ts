import fc from 'fast-check'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { Client } from '../../contract/client.ts'
import { isOver } from '../../contract/lifecycle.ts'
import { holdLifecycle, orderLifecycle, orderLineLifecycle, purchaseLifecycle, requestLifecycle, requestLineLifecycle } from '../../contract/lifecycles/index.ts'
import { theSystem } from '../../server/kernel/actor.ts'
import { isSimulated } from '../../server/ports/carrier-simulation.ts'
import { breakable, Crash, type Breaker } from '../support/breakable.ts'
import { carrierNamed, freeOffers, idsOf, playOrders, requestNumbers } from '../support/buying.ts'
import { openDesk, type TestDesk } from '../support/desk.ts'
import { lastingClient } from '../support/requesting.ts'
import { watchStatusChanges } from '../support/status-changes.ts'

const carrier = fc.constantFrom('meridian', 'solent')
const step = fc.oneof(
  fc.record({ does: fc.constant('buy'), count: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ does: fc.constant('request'), count: fc.integer({ min: 1, max: 3 }), alternatives: fc.constantFrom('choose_for_me', 'ask_me') }),
  fc.record({ does: fc.constant('cancel'), which: fc.nat(20) }),
  fc.record({ does: fc.constant('choose'), which: fc.nat(20), picks: fc.nat(2) }),
  fc.record({ does: fc.constant('lose'), which: fc.nat(20) }),
  fc.record({ does: fc.constant('steer'), carrier, answerAfterMs: fc.constantFrom(0, 2000, 60_000, 600_000), failing: fc.boolean(), timeOutAfterAccepting: fc.nat(2) }),
  fc.record({ does: fc.constant('crash'), after: fc.nat(6) }),
  fc.record({ does: fc.constant('pass'), ms: fc.constantFrom(0, 1000, 30_000, 150_000, 3_600_000) }),
  fc.record({ does: fc.constant('settle') }),
)
/** A walk takes a second or two. More of them: GUICHET_WALKS=100. */
const walks = Number(process.env['GUICHET_WALKS'] ?? 6)

type Step = typeof step extends fc.Arbitrary<infer S> ? S : never
type Walk = { readonly desk: TestDesk; readonly breaker: Breaker; readonly requester: Client }

test('whatever happens in whatever order, every order ends, every sale is one number, and every number one sale', async () => {
  await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 30, size: 'max' }), walk), { numRuns: walks })
}, 60_000 + walks * 20_000)

async function walk(steps: readonly Step[]): Promise<void> {
  const { breaker, change } = breakable()
  const desk = await openDesk(change)
  const changes = await watchStatusChanges(desk.test)
  try {
    const state: Walk = { desk, breaker, requester: await lastingClient(desk, 'requester') }
    for (const taken of steps) await take(state, taken)
    await comeToRest(state)
    expect(await changes.disagreements()).toEqual([])
    await expectBooksToAgree(desk)
  } finally {
    await changes.close()
    await desk.close()
  }
}

async function take(state: Walk, taken: Step): Promise<void> {
  const { desk, breaker, requester } = state
  switch (taken.does) {
    case 'buy':
      return void (await requester.purchaseOffers({ body: { offerIds: idsOf(await someOffers(desk, taken.count)) } }))
    case 'request':
      return void (await requestNumbers(requester, await someOffers(desk, taken.count), taken.alternatives))
    case 'cancel':
      return await onRequest(state, taken.which, 'cancel', async ({ id }) => void (await requester.cancelRequest({ params: { id } })))
    case 'choose':
      return await onRequest(state, taken.which, 'choose', async ({ id, lines }) => {
        const lineIds = lines.filter(({ status }) => status === 'proposed').slice(0, Math.min(taken.picks, 1)).map((line) => line.id)
        await requester.chooseAlternatives({ params: { id }, body: { lineIds } })
      })
    case 'lose':
      return await loseOrdered(desk, taken.which)
    case 'steer':
      return void (await carrierNamed(desk, taken.carrier).steer(taken))
    case 'crash':
      return crashOnce(breaker, taken.after)
    case 'pass':
      return desk.clock.advance({ ms: taken.ms })
    case 'settle':
      return await desk.settle().catch(survive)
  }
}

/** The world heals, whoever is asked chooses, and the clock is turned until nothing is due. */
async function comeToRest({ desk, breaker, requester }: Walk): Promise<void> {
  breaker.hook = () => undefined
  for (const id of ['meridian', 'solent']) await carrierNamed(desk, id).steer({ failing: false, answerAfterMs: 2000, timeOutAfterAccepting: 0 })
  for (let round = 0; round < 20; round += 1) {
    await playOrders(desk)
    const { body: waiting } = await requester.listRequests({ query: { status: ['waiting_for_choice'] } })
    if (waiting.items.length === 0) return
    for (const { id } of waiting.items) await requester.chooseAlternatives({ params: { id }, body: { lineIds: [] } })
  }
  throw new Error('The requests do not come to rest.')
}

/** By the carriers' own books: what they sold and did not get back is what the organization has, and nothing is left half-way. */
async function expectBooksToAgree(desk: TestDesk): Promise<void> {
  const sales = (await Promise.all(desk.desk.world.carriers.filter(isSimulated).map((simulated) => simulated.ledger()))).flat()
  const owned = sales.filter(({ releasedAt }) => releasedAt === null).map(({ e164 }) => e164).sort()
  await desk.desk.work('desk', theSystem, async (_needs, tx) => {
    const active = await tx.selectFrom('numbers').select('e164').where('status', '=', 'active').execute()
    expect(active.map(({ e164 }) => e164).sort()).toEqual(owned)
    const sold = await tx.selectFrom('offers').select('e164').where('status', '=', 'sold').execute()
    expect(sold.map(({ e164 }) => e164).sort()).toEqual(owned)
    expect(await tx.selectFrom('offers').select('e164').where('status', 'in', ['held', 'ordered']).execute()).toEqual([])
    expect(await tx.selectFrom('numbers').select('e164').where('status', '=', 'provisioning').execute()).toEqual([])
    expect(await tx.selectFrom('orders').select('id').where('next_attempt_at', 'is not', null).execute()).toEqual([])
    for (const [table, lifecycle] of Object.entries(ending)) {
      const { rows } = await sql<{ status: string }>`select distinct status from ${sql.table(table)}`.execute(tx)
      expect(rows.filter(({ status }) => !isOver(lifecycle, status)), table).toEqual([])
    }
  })
}

const ending = {
  orders: orderLifecycle, order_lines: orderLineLifecycle, purchases: purchaseLifecycle, requests: requestLifecycle, request_lines: requestLineLifecycle, holds: holdLifecycle,
}

async function someOffers(desk: TestDesk, count: number) {
  const [meridian, solent] = [await freeOffers(desk, count, { carrier: 'meridian' }), await freeOffers(desk, 1, { carrier: 'solent' })]
  return [...meridian.slice(1), ...solent]
}

async function onRequest(state: Walk, which: number, arrow: string, act: (request: Awaited<ReturnType<typeof openRequests>>[number]) => Promise<void>): Promise<void> {
  const possible = (await openRequests(state)).filter(({ arrows }) => arrows.includes(arrow))
  const request = possible[which % Math.max(possible.length, 1)]
  if (request !== undefined) await act(request)
}

async function openRequests({ requester }: Walk) {
  return (await requester.listRequests({ query: { limit: 200 } })).body.items
}

async function loseOrdered(desk: TestDesk, which: number): Promise<void> {
  const ordered = await desk.desk.work('desk', theSystem, (_needs, tx) => tx.selectFrom('offers').select(['e164', 'carrier_id']).where('status', 'in', ['held', 'ordered']).orderBy('id').execute())
  const lost = ordered[which % Math.max(ordered.length, 1)]
  if (lost !== undefined) await carrierNamed(desk, lost.carrier_id).steer({ lose: [lost.e164] })
}

function crashOnce(breaker: Breaker, after: number): void {
  let left = after
  breaker.hook = () => {
    left -= 1
    if (left >= 0) return
    breaker.hook = () => undefined
    throw new Crash('Killed.')
  }
}

function survive(error: unknown): void {
  if (!(error instanceof Crash)) throw error
}
