import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Client } from '../../contract/client.ts'
import { theSystem } from '../../server/kernel/actor.ts'
import { CarrierFault } from '../../server/ports/carrier.ts'
import { emails, openDesk, type TestDesk, type Who } from '../support/desk.ts'

let desk: TestDesk
let requester: Client
beforeAll(async () => {
  desk = await openDesk()
  requester = await desk.as('requester')
})
afterAll(() => desk.close())

const french = { country: 'FR', numberType: 'mobile' } as const
const american = { country: 'US', numberType: 'local' } as const

describe('who may search', () => {
  const refused: { who: Who; status: number; code: string }[] = [
    { who: 'viewer', status: 403, code: 'permission.missing' },
    { who: 'unlicensed', status: 403, code: 'licence.missing' },
    { who: 'reviewer', status: 403, code: 'permission.missing' },
  ]
  test.each(refused)('$who may neither search nor read an offer: $code', async ({ who, status, code }) => {
    const client = await desk.as(who)
    const id = await anOffer()
    await expect(client.searchOffers({ query: french })).rejects.toMatchObject({ status, code })
    await expect(client.readOffer({ params: { id } })).rejects.toMatchObject({ status, code })
  })

  test('nobody may who has not signed in', async () => {
    await expect(desk.anonymous.searchOffers({ query: french })).rejects.toMatchObject({ status: 401, code: 'sign_in.required' })
  })
})

describe('what is sent', () => {
  test.each([
    [{ country: 'fr', numberType: 'mobile' }, '/country'],
    [{ country: 'FR', numberType: 'pager' }, '/numberType'],
    [{ country: 'FR' }, '/numberType'],
    [{ ...french, limit: '0' }, '/limit'],
    [{ ...french, limit: '201' }, '/limit'],
    [{ ...french, sort: 'beauty' }, '/sort'],
    [{ ...french, seed: '2147483648' }, '/seed'],
    [{ ...french, capabilities: 'sms,fax' }, '/capabilities/1'],
    [{ ...french, areaCode: '+1' }, '/areaCode'],
    [{ ...french, contains: '' }, '/contains'],
  ])('%j is refused, pointing at %s', async (query, pointer) => {
    await expect(searchRaw(query)).resolves.toMatchObject({ status: 400, body: { code: 'input.invalid', errors: [{ pointer }] } })
  })

  test('an offer that does not exist is not found, and something that is no id is refused', async () => {
    await expect(requester.readOffer({ params: { id: '01900000-0000-7000-8000-00000000dead' } })).rejects.toMatchObject({ status: 404, code: 'resource.not_found' })
    await expect(requester.readOffer({ params: { id: 'nonsense' } })).rejects.toMatchObject({ status: 400, code: 'input.invalid' })
  })
})

describe('an answer', () => {
  test('says of an unregulated number that it can be bought, and what it costs', async () => {
    const { body } = await requester.searchOffers({ query: { ...american, limit: 5 } })
    expect(body.items.length).toBe(5)
    for (const offer of body.items) {
      expect(offer).toMatchObject({ acquisition: 'buy', regulations: [], status: 'available', monthlyPrice: { currency: 'USD' } })
      expect(offer.capabilities).toEqual(expect.arrayContaining(['sms', 'voice']))
    }
    expect(body.regulations).toEqual([])
  })

  test('says of a regulated number that it must be requested, with every demand that it refers to, once', async () => {
    const { body } = await requester.searchOffers({ query: { ...french, limit: 50 } })
    const ids = body.regulations.map(({ id }) => id)
    expect(new Set(body.items.map(({ acquisition }) => acquisition))).toEqual(new Set(['request']))
    expect(new Set(ids).size).toBe(ids.length)
    expect(new Set(body.items.flatMap(({ regulations }) => regulations))).toEqual(new Set(ids))
    expect(body.regulations).toEqual(expect.arrayContaining([expect.objectContaining({ country: 'FR', numberType: 'mobile', endUserType: 'business' })]))
  })

  test('names the carrier of a set that only one carrier of the page follows', async () => {
    const { body } = await requester.searchOffers({ query: { country: 'DE', numberType: 'mobile', carrier: 'meridian', limit: 3 } })
    expect(body.regulations.length).toBeGreaterThan(0)
    expect(new Set(body.regulations.map(({ appliesTo }) => appliesTo))).toEqual(new Set(['meridian']))
  })

  test('keeps to one end-user type where one is asked for', async () => {
    const { body } = await requester.searchOffers({ query: { ...french, endUserType: 'business', limit: 5 } })
    expect(new Set(body.regulations.map(({ endUserType }) => endUserType))).toEqual(new Set(['business']))
    expect(body.items.every(({ regulations }) => regulations.every((id) => id.includes('/business/')))).toBe(true)
  })

  test('writes each number as its country does and as everybody else does', async () => {
    const { body } = await requester.searchOffers({ query: { ...french, limit: 1 } })
    const [offer] = body.items
    expect(offer?.national).toMatch(/^0[67](?: \d\d){4}$/)
    expect(offer?.international).toMatch(/^\+33 [67](?: \d\d){4}$/)
    expect(offer?.national.replaceAll(' ', '').slice(1)).toBe(offer?.e164.slice(3))
  })

  test('shows one offer with its demands in full, also when it is no longer for sale', async () => {
    const id = await anOffer()
    const { body } = await requester.readOffer({ params: { id } })
    expect(body).toMatchObject({ id, status: 'available', acquisition: 'request', country: 'FR' })
    expect(body.demands.map((regulation) => regulation.id)).toEqual(body.regulations)
    await requester.holdOffers({ body: { offerIds: [id] } })
    expect((await requester.readOffer({ params: { id } })).body.status).toBe('held')
  })

  test('is partial for a carrier whose last call failed, and whole again after the next', async () => {
    const operator = await desk.as('operator')
    const states = async () => Object.fromEntries((await requester.searchOffers({ query: french })).body.carriers.map(({ id, state }) => [id, state]))
    const solent = desk.desk.carriers.byId('solent')
    expect(await states()).toEqual({ meridian: 'answered', nordtel: 'answered', solent: 'answered' })
    await operator.steerSimulation({ params: { id: 'solent' }, body: { failing: true } })
    await expect(solent?.findOrder('any')).rejects.toThrow(CarrierFault)
    expect(await states()).toEqual({ meridian: 'answered', nordtel: 'answered', solent: 'partial' })
    const { carriers, items } = (await requester.searchOffers({ query: { country: 'DE', numberType: 'mobile', carrier: 'solent' } })).body
    expect(carriers).toMatchObject([{ why: expect.stringContaining('Solent Cloud ne répond pas'), lastAnswerAt: expect.any(String) }])
    expect(items.length).toBeGreaterThan(0)
    await operator.steerSimulation({ params: { id: 'solent' }, body: { failing: false } })
    await solent?.findOrder('any')
    expect(await states()).toEqual({ meridian: 'answered', nordtel: 'answered', solent: 'answered' })
  })

  test('is partial for a carrier whose stock was never read to its end, and says so', async () => {
    const readAt = (at: Date | null) => desk.desk.work('desk', theSystem, (_needs, tx) => tx.updateTable('carriers').set({ stock_read_at: at }).where('id', '=', 'nordtel').execute())
    await readAt(null)
    const { carriers } = (await requester.searchOffers({ query: { ...french, carrier: 'nordtel' } })).body
    expect(carriers).toMatchObject([{ state: 'partial', why: expect.stringContaining('pas encore lu') }])
    await readAt(desk.clock.now())
  })

  test('names only the carrier that was asked for', async () => {
    expect((await requester.searchOffers({ query: { ...french, carrier: 'nordtel' } })).body.carriers).toEqual([{ id: 'nordtel', name: 'Nordtel', state: 'answered', why: null, lastAnswerAt: expect.any(String) }])
    expect((await requester.searchOffers({ query: { ...french, carrier: 'nobody' } })).body).toMatchObject({ carriers: [], total: 0 })
  })
})

test.each(['held', 'ordered', 'sold', 'gone'] as const)('an offer that is %s never shows, whoever has it', async (status) => {
  const pattern = { ...french, sort: 'number', limit: 200, seed: 1 } as const
  const { body: before } = await requester.searchOffers({ query: pattern })
  const [hidden] = before.items
  await setStatus(hidden?.id ?? '', status)
  const { body: after } = await requester.searchOffers({ query: pattern })
  expect(after.total).toBe(before.total - 1)
  expect(after.items.map(({ id }) => id)).not.toContain(hidden?.id)
})

async function anOffer(): Promise<string> {
  const { body } = await requester.searchOffers({ query: { ...french, limit: 1 } })
  return body.items[0]?.id ?? ''
}

/** The raw query, as a caller without types could send it. */
async function searchRaw(query: Record<string, string>): Promise<{ status: number; body: unknown }> {
  const { token } = (await desk.anonymous.signIn({ body: { email: emails.requester, password: 'a password for tests' } })).body
  const response = await fetch(`${desk.url}/api/v1/offers?${new URLSearchParams(query).toString()}`, { headers: { authorization: `Bearer ${token}` } })
  return { status: response.status, body: await response.json() }
}

function setStatus(id: string, status: 'held' | 'ordered' | 'sold' | 'gone') {
  return desk.desk.work('desk', theSystem, ({ catalogue, clock }) => catalogue.saveStatus([id], { status, at: clock.now() }))
}
