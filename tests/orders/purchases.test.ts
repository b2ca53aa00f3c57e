import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createClient, obtainToken, type Client } from '../../contract/client.ts'
import { theSystem } from '../../server/kernel/actor.ts'
import { freeOffers, idsOf, playOrders, salesOf, carrierNamed } from '../support/buying.ts'
import { openDesk, type TestDesk } from '../support/desk.ts'
import { addOrganization, type NewOrganization } from '../support/organizations.ts'

let desk: TestDesk
let requester: Client
let other: NewOrganization
beforeAll(async () => {
  desk = await openDesk()
  requester = await desk.as('requester')
  other = await addOrganization(desk)
})
afterAll(() => desk.close())

describe('a direct purchase', () => {
  test('of unregulated offers of two carriers is one order a carrier, and ends with every number active', async () => {
    const offers = [...(await freeOffers(desk, 2, { carrier: 'meridian' })), ...(await freeOffers(desk, 3, { carrier: 'solent' }))]
    const { status, body } = await requester.purchaseOffers({ body: { offerIds: idsOf(offers) } })
    expect(status).toBe(202)
    expect(body).toMatchObject({ status: 'with_carrier', arrows: [] })
    expect(body.lines.map(({ offerId }) => offerId).sort()).toEqual(idsOf(offers).sort())
    expect(new Set(body.lines.map(({ orderId }) => orderId)).size).toBe(2)
    expect(body.lines.every((line) => line.status === 'pending')).toBe(true)
    // What is bought is in the inventory at once, on its way.
    for (const { numberId } of body.lines) expect((await requester.readNumber({ params: { id: numberId ?? '' } })).body).toMatchObject({ status: 'provisioning', purchaseId: body.id })

    await playOrders(desk)
    const { body: ended } = await requester.readPurchase({ params: { id: body.id } })
    expect(ended.status).toBe('completed')
    for (const { numberId, e164 } of ended.lines) {
      expect((await requester.readNumber({ params: { id: numberId ?? '' } })).body).toMatchObject({ e164, status: 'active', purchaseId: body.id, requestId: null })
    }
    expect(await salesOf(desk, offers.map(({ e164 }) => e164))).toHaveLength(5)
    expect(await offerStatuses(idsOf(offers))).toEqual(['sold'])
  })

  test('of which the carrier has lost a number ends without it; one of which nothing is left has failed', async () => {
    const [kept, lost] = await freeOffers(desk, 2, { carrier: 'solent' })
    const [alone] = await freeOffers(desk, 1, { carrier: 'meridian' })
    const { body: partly } = await requester.purchaseOffers({ body: { offerIds: [kept?.id ?? '', lost?.id ?? ''] } })
    const { body: wholly } = await requester.purchaseOffers({ body: { offerIds: [alone?.id ?? ''] } })
    await carrierNamed(desk, 'solent').steer({ lose: [lost?.e164 ?? ''] })
    await carrierNamed(desk, 'meridian').steer({ lose: [alone?.e164 ?? ''] })
    await playOrders(desk)

    const { body: endedPartly } = await requester.readPurchase({ params: { id: partly.id } })
    expect(endedPartly.status).toBe('partially_completed')
    expect(endedPartly.lines).toMatchObject([{ status: 'active', reason: null }, { status: 'gone', reason: 'number_gone' }])
    const { body: endedWholly } = await requester.readPurchase({ params: { id: wholly.id } })
    expect(endedWholly).toMatchObject({ status: 'failed', lines: [{ status: 'gone' }] })
    expect((await requester.readNumber({ params: { id: endedWholly.lines[0]?.numberId ?? '' } })).body).toMatchObject({ status: 'failed' })
    expect(await offerStatuses([lost?.id ?? '', alone?.id ?? ''])).toEqual(['gone'])
  })

  test('may be of what the organization holds itself, but not of what it holds for a request', async () => {
    const [held, free, inRequest] = await freeOffers(desk, 3)
    const { body: holds } = await requester.holdOffers({ body: { offerIds: [held?.id ?? '', inRequest?.id ?? ''] } })
    await requester.createRequest({ body: { country: 'US', holdIds: [holds.results[1]?.hold?.id ?? ''] } })
    await expect(requester.purchaseOffers({ body: { offerIds: [free?.id ?? '', inRequest?.id ?? ''] } })).rejects.toMatchObject({
      status: 409, code: 'offer.unavailable', errors: [{ pointer: '/offerIds/1', code: 'offer.unavailable' }],
    })
    const { status } = await requester.purchaseOffers({ body: { offerIds: [held?.id ?? '', free?.id ?? ''] } })
    expect(status).toBe(202)
    expect((await requester.readHold({ params: { id: holds.results[0]?.hold?.id ?? '' } })).body.status).toBe('ordered')
  })

  test('of one offer named twice buys it once', async () => {
    const [offer] = await freeOffers(desk, 1)
    const { body } = await requester.purchaseOffers({ body: { offerIds: [offer?.id ?? '', offer?.id ?? ''] } })
    expect(body.lines).toHaveLength(1)
  })
})

describe('a purchase is refused', () => {
  test('whole, when one offer is regulated, whoever asks: with a pointer for each, before anything else is looked at', async () => {
    const regulated = [...(await freeOffers(desk, 1, { country: 'FR', numberType: 'mobile' })), ...(await freeOffers(desk, 1, { country: 'DE', numberType: 'local' }))]
    const [free] = await freeOffers(desk, 1)
    const { clientId, clientSecret } = await machineOf(requester)
    const machine = createClient({ baseUrl: desk.url, token: (await obtainToken(desk.url, clientId, clientSecret)).token })
    for (const buyer of [requester, other.client, machine]) {
      const before = await traces()
      const offerIds = [regulated[0]?.id ?? '', free?.id ?? '', '00000000-0000-4000-8000-000000000000', regulated[1]?.id ?? '']
      await expect(buyer.purchaseOffers({ body: { offerIds }, idempotencyKey: 'regulated' })).rejects.toMatchObject({
        status: 422, code: 'offer.regulated', errors: [{ pointer: '/offerIds/0', code: 'offer.regulated' }, { pointer: '/offerIds/3', code: 'offer.regulated' }],
      })
      expect(await traces()).toEqual(before)
    }
  })

  test('even of a regulated number that the organization holds, or that nobody can have any more', async () => {
    const [held, taken] = await freeOffers(desk, 2, { country: 'FR', numberType: 'mobile' })
    await requester.holdOffers({ body: { offerIds: [held?.id ?? ''] } })
    await other.client.holdOffers({ body: { offerIds: [taken?.id ?? ''] } })
    for (const offer of [held, taken]) {
      await expect(requester.purchaseOffers({ body: { offerIds: [offer?.id ?? ''] } })).rejects.toMatchObject({ status: 422, code: 'offer.regulated' })
    }
  })

  test('when an offer is unknown', async () => {
    const [offer] = await freeOffers(desk, 1)
    await expect(requester.purchaseOffers({ body: { offerIds: [offer?.id ?? '', '00000000-0000-4000-8000-000000000000'] } })).rejects.toMatchObject({
      status: 404, code: 'resource.not_found', errors: [{ pointer: '/offerIds/1', code: 'offer.unknown' }],
    })
    expect(await offerStatuses([offer?.id ?? ''])).toEqual(['available'])
  })

  test('whole, when one offer is held by another organization or sold: nothing is bought', async () => {
    const [free, heldByOther, sold] = await freeOffers(desk, 3)
    await other.client.holdOffers({ body: { offerIds: [heldByOther?.id ?? ''] } })
    await requester.purchaseOffers({ body: { offerIds: [sold?.id ?? ''] } })
    const before = await traces()
    await expect(requester.purchaseOffers({ body: { offerIds: idsOf([free, heldByOther, sold].filter((offer) => offer !== undefined)) } })).rejects.toMatchObject({
      status: 409, code: 'offer.unavailable', errors: [{ pointer: '/offerIds/1' }, { pointer: '/offerIds/2' }],
    })
    expect(await traces()).toEqual(before)
    expect(await offerStatuses([free?.id ?? ''])).toEqual(['available'])
  })

  test('to whoever lacks the permission, the licence or a signature, and when nothing usable is named', async () => {
    const [offer] = await freeOffers(desk, 1)
    const body = { offerIds: [offer?.id ?? ''] }
    await expect((await desk.as('viewer')).purchaseOffers({ body })).rejects.toMatchObject({ status: 403, code: 'permission.missing' })
    await expect((await desk.as('unlicensed')).purchaseOffers({ body })).rejects.toMatchObject({ status: 403, code: 'licence.missing' })
    await expect((await desk.as('reviewer')).purchaseOffers({ body })).rejects.toMatchObject({ status: 403 })
    await expect(desk.anonymous.purchaseOffers({ body })).rejects.toMatchObject({ status: 401 })
    for (const offerIds of [[], ['nonsense'], Array.from({ length: 101 }, () => offer?.id ?? '')]) {
      await expect(requester.purchaseOffers({ body: { offerIds } })).rejects.toMatchObject({ status: 400, code: 'input.invalid' })
    }
  })
})

test('a regulated offer is refused too when its id is written in capitals', async () => {
  const [offer] = await freeOffers(desk, 1, { country: 'FR', numberType: 'mobile' })
  await expect(requester.purchaseOffers({ body: { offerIds: [(offer?.id ?? '').toUpperCase()] } })).rejects.toMatchObject({ status: 422, code: 'offer.regulated' })
})

describe('at the same time', () => {
  test('ten identical calls are one purchase, and another body under the key is refused', async () => {
    const offers = await freeOffers(desk, 2)
    const body = { offerIds: idsOf(offers) }
    const answers = await Promise.all(Array.from({ length: 10 }, () => requester.purchaseOffers({ body, idempotencyKey: 'buy-two' })))
    expect(new Set(answers.map((answer) => answer.body.id)).size).toBe(1)
    expect(answers.filter(({ replayed }) => !replayed)).toHaveLength(1)
    await expect(requester.purchaseOffers({ body: { offerIds: [offers[0]?.id ?? ''] }, idempotencyKey: 'buy-two' })).rejects.toMatchObject({ status: 422, code: 'idempotency.key_reused' })
    await playOrders(desk)
    expect(await salesOf(desk, offers.map(({ e164 }) => e164))).toHaveLength(2)
  })

  test('ten clicks on a number that one holds already buy it once', async () => {
    for (let race = 0; race < 3; race += 1) {
      const [offer] = await freeOffers(desk, 1)
      const body = { offerIds: [offer?.id ?? ''] }
      await requester.holdOffers({ body })
      const outcomes = await Promise.allSettled(Array.from({ length: 10 }, () => requester.purchaseOffers({ body })))
      expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
      for (const outcome of outcomes) if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject({ status: 409, code: 'offer.unavailable' })
      await playOrders(desk)
      expect(await salesOf(desk, [offer?.e164 ?? ''])).toHaveLength(1)
    }
  })

  test('a number that is released while it is bought is either bought or free, never both', async () => {
    for (let race = 0; race < 5; race += 1) {
      const [offer] = await freeOffers(desk, 1)
      const body = { offerIds: [offer?.id ?? ''] }
      const { body: { results } } = await requester.holdOffers({ body })
      const [bought] = await Promise.allSettled([requester.purchaseOffers({ body }), requester.releaseHold({ params: { id: results[0]?.hold?.id ?? '' } })])
      const { body: after } = await requester.readOffer({ params: { id: offer?.id ?? '' } })
      expect(after.status === 'available').toBe(bought.status === 'rejected')
    }
  })

  test('of two organizations that buy the same offers in opposite order, one has them all and the other is told', async () => {
    for (let race = 0; race < 5; race += 1) {
      const offers = await freeOffers(desk, 3)
      const outcomes = await Promise.allSettled([
        requester.purchaseOffers({ body: { offerIds: idsOf(offers) } }), other.client.purchaseOffers({ body: { offerIds: idsOf(offers).reverse() } }),
      ])
      expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
      expect(outcomes.find((outcome) => outcome.status === 'rejected')?.reason).toMatchObject({ status: 409, code: 'offer.unavailable' })
    }
  })
})

describe('purchases are read', () => {
  test('by the organization that made them, newest first and page by page; another sees none of them', async () => {
    const [first, second] = await freeOffers(desk, 2)
    const { body: older } = await other.client.purchaseOffers({ body: { offerIds: [first?.id ?? ''] } })
    desk.clock.advance({ minutes: 1 })
    const { body: newer } = await other.client.purchaseOffers({ body: { offerIds: [second?.id ?? ''] } })
    const { body: page } = await other.client.listPurchases({ query: { limit: 1 } })
    expect(page.items).toMatchObject([{ id: newer.id, lines: [{ offerId: second?.id }] }])
    const { body: next } = await other.client.listPurchases({ query: { limit: 1, cursor: page.nextCursor ?? '' } })
    expect(next.items).toMatchObject([{ id: older.id }])
    await expect(requester.readPurchase({ params: { id: newer.id } })).rejects.toMatchObject({ status: 404, code: 'resource.not_found' })
    expect((await requester.listPurchases({ query: { limit: 200 } })).body.items.map(({ id }) => id)).not.toContain(newer.id)
    await expect(other.client.listPurchases({ query: { cursor: 'nonsense' } })).rejects.toMatchObject({ status: 400, code: 'cursor.invalid' })
  })

  test('by a viewer too, but not without a licence or by staff', async () => {
    expect((await (await desk.as('viewer')).listPurchases()).status).toBe(200)
    await expect((await desk.as('unlicensed')).listPurchases()).rejects.toMatchObject({ status: 403, code: 'licence.missing' })
    await expect((await desk.as('reviewer')).listPurchases()).rejects.toMatchObject({ status: 403 })
  })
})

/** What a purchase would leave behind. */
async function traces() {
  return await desk.desk.work('desk', theSystem, async (_needs, tx) => {
    const count = (table: 'purchases' | 'orders' | 'holds' | 'events') => tx.selectFrom(table).select((eb) => eb.fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
    return [await count('purchases'), await count('orders'), await count('holds'), await count('events')]
  })
}

async function offerStatuses(offerIds: readonly string[]): Promise<string[]> {
  const offers = await desk.desk.work('desk', theSystem, ({ catalogue }) => catalogue.readOffers(offerIds))
  return [...new Set(offers.map(({ status }) => status))]
}

async function machineOf(admin: Client) {
  const { body } = await admin.addClient({ body: { name: 'Machine', grants: ['sms:phoneNumber:*'] } })
  return { clientId: body.id, clientSecret: body.secret }
}
