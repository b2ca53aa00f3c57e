import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Client } from '../../contract/client.ts'
import { theSystem } from '../../server/kernel/actor.ts'
import { holdOffers } from '../../server/modules/holds/index.ts'
import { behind } from '../support/behind.ts'
import { openDesk, type TestDesk, type Who } from '../support/desk.ts'
import { addOrganization, lastingClient, type NewOrganization } from '../support/organizations.ts'

let desk: TestDesk
let requester: Client
let other: NewOrganization
beforeAll(async () => {
  desk = await openDesk((world) => ({ ...world, rules: { ...world.rules, holdsPerOrganization: 12 } }))
  requester = await lastingClient(desk, 'requester')
  other = await addOrganization(desk)
})
afterAll(() => desk.close())

let offerIds: string[]
beforeEach(async () => {
  // Every test begins with nothing held: whatever the one before held has expired.
  desk.clock.advance({ minutes: 60 })
  await desk.settle()
  offerIds = (await other.client.searchOffers({ query: { country: 'FR', numberType: 'mobile', limit: 20 } })).body.items.map(({ id }) => id)
})

const nobody = '01900000-0000-7000-8000-00000000dead'
const holdAs = (client: Client, ids: readonly string[]) => client.holdOffers({ body: { offerIds: [...ids] } }).then(({ body }) => body)

describe('holding', () => {
  test('sets offers aside for half an hour and says so of each, in the order in which they were named', async () => {
    const { results, held, refused } = await holdAs(requester, offerIds.slice(0, 3))
    expect([held, refused]).toEqual([3, 0])
    expect(results.map(({ offerId }) => offerId)).toEqual(offerIds.slice(0, 3))
    for (const { hold, outcome, code, detail } of results) {
      expect({ outcome, code, detail }).toEqual({ outcome: 'held', code: null, detail: null })
      expect(hold).toMatchObject({ status: 'held', monthlyPrice: { currency: 'EUR' }, setupPrice: { minor: 0, currency: 'EUR' }, country: 'FR', numberType: 'mobile', keptBy: 'desk', requestId: null, arrows: ['release'] })
      expect(hold?.heldUntil).toBe(new Date(desk.clock.now().getTime() + 30 * 60_000).toISOString())
    }
  })

  test('announces one birth of a hold and one move of an offer each, and nothing for what was refused', async () => {
    const [id = ''] = offerIds
    const before = await lastSequence()
    await holdAs(requester, [id, nobody])
    const announced = await eventsSince(before)
    expect(announced).toEqual([
      { name: 'offer.hold', from_status: 'available', to_status: 'held' },
      { name: 'hold.created', from_status: null, to_status: 'held' },
    ])
  })

  test('gives each offer its own result: what could be held is held', async () => {
    const [free = '', taken = '', own = '', gone = ''] = offerIds
    await holdAs(other.client, [taken])
    const mine = await holdAs(requester, [own])
    await desk.desk.work('desk', theSystem, ({ catalogue, clock }) => catalogue.saveStatus([gone], { status: 'gone', at: clock.now() }))
    const { results, held, refused } = await holdAs(requester, [taken, free, nobody, own, gone])
    expect([held, refused]).toEqual([1, 4])
    expect(results.map(({ outcome, code }) => [outcome, code])).toEqual([
      ['refused', 'hold.taken'], ['held', null], ['refused', 'resource.not_found'], ['refused', 'hold.taken'], ['refused', 'offer.unavailable'],
    ])
    expect(results.filter(({ outcome }) => outcome === 'refused').every(({ detail }) => (detail ?? '').length > 20)).toBe(true)
    expect(results[0]?.hold).toBeNull()
    expect(results[3]?.hold?.id).toBe(mine.results[0]?.hold?.id)
  })

  test('says why in the reader\'s language', async () => {
    const { results } = await holdAs(requester, [nobody])
    expect(results[0]?.detail).toContain('l’offre')
    expect((await holdAs(other.client, [nobody])).results[0]?.detail).toContain('the offer')
  })

  test('an offer that is named twice is held once and answered once', async () => {
    const [id = ''] = offerIds
    const { results, held } = await holdAs(requester, [id, id])
    expect([results.length, held]).toEqual([1, 1])
  })

  test('twice under one Idempotency-Key holds once and answers alike; another body under the key is refused', async () => {
    const send = (ids: readonly string[]) => requester.holdOffers({ body: { offerIds: [...ids] }, idempotencyKey: 'hold-once' })
    const first = await send(offerIds.slice(0, 2))
    const second = await send(offerIds.slice(0, 2))
    expect([first.replayed, second.replayed]).toEqual([false, true])
    expect(second.body).toEqual(first.body)
    await expect(send(offerIds.slice(2, 3))).rejects.toMatchObject({ status: 422, code: 'idempotency.key_reused' })
    expect((await heldOffers()).toSorted()).toEqual(offerIds.slice(0, 2).toSorted())
  })

  test.each([
    ['nothing', []], ['more than a hundred', Array.from({ length: 101 }, () => nobody)], ['something that is no id', ['x']],
  ])('%s is refused', async (_what, ids) => {
    await expect(holdAs(requester, ids)).rejects.toMatchObject({ status: 400, code: 'input.invalid' })
  })

  const refused: { who: Who; code: string }[] = [
    { who: 'viewer', code: 'permission.missing' }, { who: 'unlicensed', code: 'licence.missing' }, { who: 'reviewer', code: 'permission.missing' },
  ]
  test.each(refused)('$who may not: $code', async ({ who, code }) => {
    await expect(holdAs(await lastingClient(desk, who), offerIds.slice(0, 1))).rejects.toMatchObject({ status: 403, code })
    expect(await heldOffers()).toEqual([])
  })
})

describe('the cap', () => {
  test('holds what there is room for, and refuses the rest one by one', async () => {
    await holdAs(requester, offerIds.slice(0, 10))
    const { results, held } = await holdAs(requester, offerIds.slice(8, 14))
    expect(held).toBe(2)
    expect(results.map(({ code }) => code)).toEqual(['hold.taken', 'hold.taken', null, null, 'hold.limit_reached', 'hold.limit_reached'])
  })

  test('refuses the whole call once it is reached, naming the limit; another organization is not concerned', async () => {
    await holdAs(requester, offerIds.slice(0, 12))
    await expect(holdAs(requester, offerIds.slice(12, 13))).rejects.toMatchObject({ status: 409, code: 'hold.limit_reached', problem: { limit: 12 } })
    expect((await holdAs(other.client, offerIds.slice(12, 13))).held).toBe(1)
  })

  test('counts no hold that has ended, nor one whose time is over', async () => {
    const { results } = await holdAs(requester, offerIds.slice(0, 12))
    await requester.releaseHold({ params: { id: results[0]?.hold?.id ?? '' } })
    expect((await holdAs(requester, offerIds.slice(12, 14))).held).toBe(1)
    desk.clock.advance({ minutes: 30 })
    expect((await holdAs(requester, offerIds.slice(14, 20))).held).toBe(6)
  })

  test('is kept by many callers at once', async () => {
    const calls = await Promise.allSettled(offerIds.map((id) => holdAs(requester, [id])))
    const held = calls.filter((call) => call.status === 'fulfilled' && call.value.held === 1)
    expect([held.length, (await heldOffers()).length]).toEqual([12, 12])
    for (const call of calls) if (call.status === 'rejected') expect(call.reason).toMatchObject({ code: 'hold.limit_reached' })
  })
})

describe('letting go', () => {
  test('makes the offer everybody\'s again', async () => {
    const hold = await oneHold()
    const before = await lastSequence()
    const { body } = await requester.releaseHold({ params: { id: hold.id } })
    expect(body).toMatchObject({ id: hold.id, status: 'released', arrows: [] })
    expect((await eventsSince(before)).map(({ name }) => name)).toEqual(['hold.release', 'offer.release'])
    expect((await holdAs(other.client, [hold.offerId])).held).toBe(1)
  })

  test('is refused once the hold has ended, saying how it stands', async () => {
    const hold = await oneHold()
    await requester.releaseHold({ params: { id: hold.id } })
    await expect(requester.releaseHold({ params: { id: hold.id } })).rejects.toMatchObject({ status: 409, code: 'state.wrong', problem: { status: 409 } })
  })

  test('leaves alone what somebody else holds by now', async () => {
    const hold = await oneHold()
    desk.clock.advance({ minutes: 31 })
    await holdAs(other.client, [hold.offerId])
    await expect(requester.releaseHold({ params: { id: hold.id } })).rejects.toMatchObject({ status: 409, code: 'state.wrong' })
    expect(await heldOffers(other.organizationId)).toEqual([hold.offerId])
  })

  test('another organization\'s hold does not exist: neither to read nor to release', async () => {
    const { id } = await oneHold()
    await expect(other.client.readHold({ params: { id } })).rejects.toMatchObject({ status: 404, code: 'resource.not_found' })
    await expect(other.client.releaseHold({ params: { id } })).rejects.toMatchObject({ status: 404, code: 'resource.not_found' })
    expect((await requester.readHold({ params: { id } })).body.status).toBe('held')
    expect((await listed(other.client)).map((hold) => hold.id)).not.toContain(id)
  })

  test('a viewer sees the holds and what they may not do, and may not release them', async () => {
    const { id } = await oneHold()
    const viewer = await lastingClient(desk, 'viewer')
    expect((await viewer.readHold({ params: { id } })).body).toMatchObject({ id, arrows: [] })
    expect((await listed(viewer)).map((hold) => hold.id)).toContain(id)
    await expect(viewer.releaseHold({ params: { id } })).rejects.toMatchObject({ status: 403, code: 'permission.missing' })
  })

  test('a hold that does not exist is not found, and something that is no id is refused', async () => {
    await expect(requester.readHold({ params: { id: nobody } })).rejects.toMatchObject({ status: 404 })
    await expect(requester.releaseHold({ params: { id: nobody } })).rejects.toMatchObject({ status: 404 })
    await expect(requester.readHold({ params: { id: 'x' } })).rejects.toMatchObject({ status: 400, code: 'input.invalid' })
  })
})

describe('the list', () => {
  test('has every hold of the organization once, newest first, page by page, and can be narrowed by state', async () => {
    await holdAs(requester, offerIds.slice(0, 5))
    desk.clock.advance({ minutes: 1 })
    await holdAs(requester, offerIds.slice(5, 7))
    const all = await listed(requester)
    const paged = []
    for await (const hold of requester.all.listHolds({ query: { limit: 3 } })) paged.push(hold)
    expect(paged).toEqual(all)
    expect(all.map(({ createdAt }) => createdAt)).toEqual(all.map(({ createdAt }) => createdAt).toSorted().reverse())
    expect(new Set(all.slice(0, 2).map(({ offerId }) => offerId))).toEqual(new Set(offerIds.slice(5, 7)))
    const live = (await requester.listHolds({ query: { status: ['held'], limit: 200 } })).body.items
    expect(live.map(({ offerId }) => offerId).toSorted()).toEqual(offerIds.slice(0, 7).toSorted())
    expect((await requester.listHolds({ query: { status: ['ordered'] } })).body.items).toEqual([])
  })

  test('refuses a forged cursor and a state that there is none of', async () => {
    await expect(requester.listHolds({ query: { cursor: 'nonsense' } })).rejects.toMatchObject({ status: 400, code: 'cursor.invalid' })
    const forged = Buffer.from(JSON.stringify(['2026-11-23T08:00:00.000Z', 'x'])).toString('base64url')
    await expect(requester.listHolds({ query: { cursor: forged } })).rejects.toMatchObject({ status: 400, code: 'cursor.invalid' })
  })
})

describe('the end of a hold\'s time', () => {
  test('frees the offer for everybody, and the clock says so', async () => {
    const hold = await oneHold()
    desk.clock.advance({ minutes: 29 })
    await desk.settle()
    expect((await requester.readHold({ params: { id: hold.id } })).body.status).toBe('held')
    desk.clock.advance({ minutes: 1 })
    const before = await lastSequence()
    await desk.settle()
    expect((await requester.readHold({ params: { id: hold.id } })).body.status).toBe('expired')
    expect(await eventsSince(before)).toEqual([
      { name: 'hold.expire', from_status: 'held', to_status: 'expired' },
      { name: 'offer.expire', from_status: 'held', to_status: 'available' },
    ])
  })

  test('counts before the clock has come by: whoever asks next has the offer, and its former holder is told that it expired', async () => {
    const hold = await oneHold()
    desk.clock.advance({ minutes: 30 })
    const before = await lastSequence()
    expect((await holdAs(other.client, [hold.offerId])).held).toBe(1)
    expect((await eventsSince(before)).map(({ name }) => name)).toEqual(['hold.expire', 'offer.expire', 'offer.hold', 'hold.created'])
    expect((await requester.readHold({ params: { id: hold.id } })).body.status).toBe('expired')
    expect(await heldOffers(other.organizationId)).toEqual([hold.offerId])
    await desk.settle()
    expect(await heldOffers(other.organizationId)).toEqual([hold.offerId])
  })

  test('can come while somebody takes the offer and the clock passes by: it ends once and is held once', async () => {
    for (let round = 0; round < 5; round += 1) {
      const hold = await oneHold()
      desk.clock.advance({ minutes: 30 })
      const [taken, again] = await Promise.all([holdAs(other.client, [hold.offerId]), holdAs(requester, [hold.offerId]), desk.settle(), desk.settle()])
      expect(taken.held + again.held).toBe(1)
      expect([...(await heldOffers()), ...(await heldOffers(other.organizationId))]).toEqual([hold.offerId])
      desk.clock.advance({ minutes: 30 })
      await desk.settle()
    }
  })

  test('many holds end in as many batches as it takes', async () => {
    const many = await addOrganization(desk)
    await desk.desk.work({ organizationId: many.organizationId }, theSystem, async (needs) => {
      const offers = (await many.client.searchOffers({ query: { country: 'US', numberType: 'local', limit: 200 } })).body.items
      const results = await holdOffers(needs, { offerIds: offers.map(({ id }) => id), organizationId: many.organizationId, by: many.personId })
      expect(results.filter(({ outcome }) => outcome === 'held').length).toBe(200)
    })
    desk.clock.advance({ minutes: 31 })
    await desk.settle()
    expect(await heldOffers(many.organizationId)).toEqual([])
  })
})

async function oneHold() {
  const [id = ''] = offerIds
  const { results } = await holdAs(requester, [id])
  const hold = results[0]?.hold
  if (!hold) throw new Error(`${id} was not held.`)
  return hold
}

async function listed(client: Client) {
  return (await client.listHolds({ query: { limit: 200 } })).body.items
}

/** Offers with a live hold, by the database. */
async function heldOffers(organizationId?: string): Promise<string[]> {
  const own = organizationId ?? (await requester.whoAmI()).body.organization.id
  const rows = await behind(desk, (tx) => tx.selectFrom('holds').select('offer_id').where('status', '=', 'held').where('organization_id', '=', own).execute())
  return rows.map(({ offer_id: id }) => id)
}

async function lastSequence(): Promise<number> {
  const row = await behind(desk, (tx) => tx.selectFrom('events').select('sequence').orderBy('sequence', 'desc').limit(1).executeTakeFirst())
  return row?.sequence ?? 0
}

function eventsSince(sequence: number) {
  return behind(desk, (tx) =>
    tx.selectFrom('events').select(['name', 'from_status', 'to_status']).where('sequence', '>', sequence).orderBy('sequence').execute())
}
