import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { theSystem } from '../../server/kernel/actor.ts'
import { CarrierFault, type Carrier } from '../../server/ports/carrier.ts'
import { isSimulated } from '../../server/ports/carrier-simulation.ts'
import { emails, openDesk, type TestDesk, type Who } from '../support/desk.ts'

let desk: TestDesk

beforeAll(async () => {
  desk = await openDesk((world) => ({ ...world, carriers: [...world.carriers, realCarrier] }))
  await desk.desk.registerCarriers()
})
afterAll(() => desk.close())

describe('the list of carriers', () => {
  test('names each carrier with its rules, and what it covers once its stock was read', async () => {
    const list = async () => (await (await desk.as('operator')).listCarriers({})).body.items
    expect((await list()).find(({ id }) => id === 'real')).toMatchObject({ countries: [], offers: 0 })
    await sell('real', ['FR', 'FR', 'BE'])
    const items = await list()
    expect(items.map(({ id, rules }) => [id, rules])).toEqual([['meridian', 'twilio'], ['nordtel', 'telnyx'], ['real', 'telnyx'], ['solent', 'aws']])
    expect(items.find(({ id }) => id === 'real')).toMatchObject({ countries: ['BE', 'FR'], offers: 3, health: 'healthy' })
  })

  test('is for staff: a requester is refused', async () => {
    await expect((await desk.as('requester')).listCarriers({})).rejects.toMatchObject({ status: 403 })
  })

  test('has one carrier by its name, and none by another', async () => {
    const operator = await desk.as('operator')
    expect((await operator.readCarrier({ params: { id: 'meridian' } })).body).toMatchObject({ id: 'meridian', name: 'Meridian Voice', kind: 'simulated' })
    await expect(operator.readCarrier({ params: { id: 'nobody' } })).rejects.toMatchObject({ status: 404 })
  })
})

describe('a carrier\'s health', () => {
  test('is failing from a call that failed to the next that was answered', async () => {
    const operator = await desk.as('operator')
    const health = async () => (await operator.readCarrier({ params: { id: 'solent' } })).body
    const solent = carrier('solent')
    const { lastAnswerAt } = await health()
    desk.clock.advance({ minutes: 1 })

    await operator.steerSimulation({ params: { id: 'solent' }, body: { failing: true } })
    await expect(solent.findOrder('any')).rejects.toThrow(CarrierFault)
    expect(await health()).toMatchObject({ health: 'failing', lastAnswerAt })

    await operator.steerSimulation({ params: { id: 'solent' }, body: { failing: false } })
    expect(await health()).toMatchObject({ health: 'failing' })
    await solent.findOrder('any')
    expect(await health()).toMatchObject({ health: 'healthy', lastAnswerAt: desk.clock.now().toISOString() })
  })

  test('is not touched by a bug of ours: only the carrier\'s own failure is its failure', async () => {
    await expect(carrier('real').findOrder('any')).rejects.toThrow('not to be called')
    expect((await (await desk.as('operator')).readCarrier({ params: { id: 'real' } })).body).toMatchObject({ health: 'healthy', lastAnswerAt: null })
  })

  test('is told by the first batch of a stock that is read', async () => {
    desk.clock.advance({ minutes: 1 })
    for await (const batch of carrier('meridian').stock()) {
      expect(batch.length).toBeGreaterThan(0)
      break
    }
    const { body } = await (await desk.as('operator')).readCarrier({ params: { id: 'meridian' } })
    expect(body.lastAnswerAt).toBe(desk.clock.now().toISOString())
  })
})

describe('steering a simulated carrier', () => {
  const cases: { name: string; as: Who; id: string; status: number; announced: string[] }[] = [
    { name: 'an operator may', as: 'operator', id: 'nordtel', status: 200, announced: ['carrier.steered'] },
    { name: 'a requester may not', as: 'requester', id: 'nordtel', status: 403, announced: [] },
    { name: 'a carrier that the desk does not have cannot be steered', as: 'operator', id: 'nobody', status: 404, announced: [] },
    { name: 'a real carrier cannot be steered', as: 'operator', id: 'real', status: 409, announced: [] },
  ]
  test.each(cases)('$name', async ({ as, id, status, announced }) => {
    const client = await desk.as(as)
    const before = await lastSequence()
    const outcome = await client.steerSimulation({ params: { id }, body: { answerAfterMs: 1500 } }).catch((error: unknown) => error)
    expect(outcome).toMatchObject({ status })
    expect(await namesSince(before)).toEqual(announced)
  })

  test('loses numbers that it then no longer sells, and says so with the organization of whoever steered', async () => {
    const operator = await desk.as('operator')
    const [number] = await firstNumbers('nordtel')
    const { body } = await operator.steerSimulation({ params: { id: 'nordtel' }, body: { lose: [number ?? ''] } })
    expect(body).toMatchObject({ carrierId: 'nordtel', lost: [number], failing: false })
    expect(await firstNumbers('nordtel')).not.toContain(number)

    const event = await desk.desk.work('desk', theSystem, (_needs, tx) => tx.selectFrom('events').selectAll().orderBy('sequence', 'desc').limit(1).executeTakeFirstOrThrow())
    const operatorRow = await desk.desk.work('desk', theSystem, (_needs, tx) =>
      tx.selectFrom('people').selectAll().where('email', '=', emails.operator).executeTakeFirstOrThrow())
    expect(event).toMatchObject({
      name: 'carrier.steered', subject_type: 'carrier', subject_id: 'nordtel', organization_id: operatorRow.organization_id, actor_id: operatorRow.id, data: { lose: [number] },
    })
  })
})

test('carriers that are registered again keep their history', async () => {
  await carrier('nordtel').findOrder('any')
  const operator = await desk.as('operator')
  const before = (await operator.readCarrier({ params: { id: 'nordtel' } })).body
  desk.clock.advance({ minutes: 5 })
  await desk.desk.registerCarriers()
  expect((await operator.readCarrier({ params: { id: 'nordtel' } })).body).toEqual(before)
})

test('a carrier\'s simulation stays reachable through the desk\'s watch over it', () => {
  expect(desk.desk.carriers.all().filter(isSimulated).map(({ id }) => id)).toEqual(['nordtel', 'meridian', 'solent'])
})

/** A carrier that cannot be steered, and breaks in a way that no carrier should. */
const unasked = () => Promise.reject(new Error('This carrier is not to be called.'))
const realCarrier: Carrier = {
  id: 'real', name: 'Real Telecom', kind: 'simulated', rules: 'telnyx',
  stock: () => { throw new Error('This carrier is not to be called.') },
  submitOrder: unasked, findOrder: unasked, cancelOrder: unasked, releaseNumber: unasked,
}

function carrier(id: string): Carrier {
  const found = desk.desk.carriers.byId(id)
  if (found === undefined) throw new Error(`There is no carrier ${id}.`)
  return found
}

async function firstNumbers(id: string): Promise<string[]> {
  for await (const batch of carrier(id).stock()) return batch.map(({ e164 }) => e164)
  return []
}

/** Puts offers of a carrier into the catalogue, one for each country named. */
async function sell(carrierId: string, countries: readonly string[]): Promise<void> {
  const rows = countries.map((country, index) => ({
    id: desk.desk.world.ids.next(), carrier_id: carrierId, e164: `+9990000000${index}`, national: `0000000${index}`, country, number_type: 'mobile' as const,
    area_code: null, region: null, locality: null, sms: true, mms: false, voice: true, address_requirement: 'none' as const, price_minor: 100, setup_minor: 0, currency: 'EUR',
    status: 'available' as const, status_changed_at: desk.clock.now(),
  }))
  await desk.desk.work('desk', theSystem, (_needs, tx) => tx.insertInto('offers').values(rows).execute())
}

async function lastSequence(): Promise<number> {
  const row = await desk.desk.work('desk', theSystem, (_needs, tx) => tx.selectFrom('events').select('sequence').orderBy('sequence', 'desc').limit(1).executeTakeFirst())
  return row?.sequence ?? 0
}

async function namesSince(sequence: number): Promise<string[]> {
  const rows = await desk.desk.work('desk', theSystem, (_needs, tx) => tx.selectFrom('events').select('name').where('sequence', '>', sequence).orderBy('sequence').execute())
  return rows.map(({ name }) => name)
}
