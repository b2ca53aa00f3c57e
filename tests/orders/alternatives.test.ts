import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Client } from '../../contract/client.ts'
import { theSystem } from '../../server/kernel/actor.ts'
import { moveOffers, type OfferRow } from '../../server/modules/catalogue/index.ts'
import { loseHolds } from '../../server/modules/holds/index.ts'
import { carrierNamed, freeOffers, idsOf, playOrders, requestNumbers, salesOf } from '../support/buying.ts'
import { openDesk, type TestDesk } from '../support/desk.ts'
import { addOrganization } from '../support/organizations.ts'
import { approved, completeDossier, holdNumbers, lastingClient, submittedRequest } from '../support/requesting.ts'
import { watchStatusChanges, type StatusChanges } from '../support/status-changes.ts'

let desk: TestDesk
let requester: Client
let changes: StatusChanges
beforeEach(async () => {
  desk = await openDesk()
  requester = await lastingClient(desk, 'requester')
  changes = await watchStatusChanges(desk.test)
})
afterEach(async () => {
  expect(await changes.disagreements()).toEqual([])
  await changes.close()
  await desk.close()
})

describe('a request over several carriers', () => {
  test('is split into one order a carrier, goes to the carrier with the first that leaves, and is completed with the last', async () => {
    const offers = [...(await freeOffers(desk, 2, { carrier: 'meridian' })), ...(await freeOffers(desk, 3, { carrier: 'solent' }))]
    await carrierNamed(desk, 'solent').steer({ answerAfterMs: 60_000 })
    const request = await requestNumbers(requester, offers)
    expect(request).toMatchObject({ status: 'approved', lines: offers.map(() => ({ status: 'ordered' })) })
    const { body: orders } = await requester.listOrders({ query: { requestId: request.id } })
    expect(orders.items.map(({ carrierId, status, lines }) => [carrierId, status, lines.length]).sort()).toEqual([['meridian', 'prepared', 2], ['solent', 'prepared', 3]])

    await playOrders(desk, { until: new Date(desk.clock.now().getTime() + 20_000) })
    expect(await read(request.id)).toMatchObject({ status: 'with_carrier' })
    expect((await statusesOf(request.id)).sort()).toEqual(['active', 'active', 'ordered', 'ordered', 'ordered'])
    await playOrders(desk)
    const ended = await read(request.id)
    expect(ended).toMatchObject({ status: 'completed', lines: offers.map(() => ({ status: 'active' })) })
    expect((await requester.listNumbers({ query: { requestId: request.id } })).body).toMatchObject({ total: 5 })
    expect(ended.lines.every(({ numberId }) => numberId !== null)).toBe(true)
  })
})

describe('a request whose numbers need papers', () => {
  test('is ordered by the approval, on the dossier version that was approved', async () => {
    const { id: dossierId } = await completeDossier(desk, requester, { carriers: ['meridian', 'nordtel'] })
    const holdIds = [...(await holdNumbers(desk, requester, 1, { carrier: 'meridian' })), ...(await holdNumbers(desk, requester, 2, { carrier: 'nordtel' }))]
    const request = await submittedRequest(desk, requester, { dossierId, holdIds })
    await playOrders(desk)
    expect((await requester.listOrders()).body.items).toEqual([])
    await approved(desk, await lastingClient(desk, 'reviewer'), request.id)
    expect(new Set(await orderedOn(request.id))).toEqual(new Set(await approvedVersions(dossierId)))
    await playOrders(desk)
    expect(await read(request.id)).toMatchObject({ status: 'completed' })
    const { body: numbers } = await requester.listNumbers({ query: { requestId: request.id } })
    expect(numbers.items.map((number) => [number.status, number.dossierId])).toEqual(holdIds.map(() => ['active', dossierId]))
  })

  test('and of which one vanished during the review is ordered with another in its place', async () => {
    const request = await submittedRequest(desk, requester, { count: 2 })
    await vanish(request.lines[0]?.offerId ?? '')
    await approved(desk, await lastingClient(desk, 'reviewer'), request.id)
    const ordered = await read(request.id)
    expect(ordered.lines.map(({ status }) => status)).toEqual(['gone', 'ordered', 'ordered'])
    expect(ordered.lines[2]?.replaces).toBe(ordered.lines[0]?.id)
    await playOrders(desk)
    expect(await read(request.id)).toMatchObject({ status: 'completed' })
  })
})

describe('choose for me', () => {
  test('replaces a number that is gone by the nearest of its kind and area, and orders it', async () => {
    const [first, gone, last] = await freeOffers(desk, 3, { carrier: 'meridian' })
    if (first === undefined || gone === undefined || last === undefined) throw new Error('Three offers were asked for.')
    const best = await nearestTo(gone, [first, gone, last])
    const request = await requestNumbers(requester, [first, gone, last])
    await carrierNamed(desk, 'meridian').steer({ lose: [gone.e164] })
    await playOrders(desk)

    const ended = await read(request.id)
    expect(ended.status).toBe('completed')
    const lost = ended.lines.find(({ e164 }) => e164 === gone.e164)
    expect(lost).toMatchObject({ status: 'gone', reason: 'number_gone' })
    const [alternative] = ended.lines.filter(({ replaces }) => replaces === lost?.id)
    expect(alternative).toMatchObject({ e164: best.e164, status: 'active' })
    expect(best).toMatchObject({ country: gone.country, number_type: gone.number_type, area_code: gone.area_code })
    expect(await salesOf(desk, [gone.e164, best.e164])).toHaveLength(1)
    const { body: orders } = await requester.listOrders({ query: { requestId: request.id } })
    expect(orders.items.map(({ status }) => status)).toEqual(['completed', 'partially_completed'])
  })

  test('tries again when the alternative is gone too, and gives the area up as sold out after three', async () => {
    const [gone] = await freeOffers(desk, 1, { carrier: 'meridian' })
    if (gone === undefined) throw new Error('One offer was asked for.')
    const request = await requestNumbers(requester, [gone])
    const around = await freeOffers(desk, 100, gone.area_code === null ? {} : { areaCode: gone.area_code })
    await carrierNamed(desk, 'meridian').steer({ lose: [gone, ...around].map(({ e164 }) => e164).slice(0, 100) })
    await carrierNamed(desk, 'solent').steer({ lose: around.map(({ e164 }) => e164) })
    await playOrders(desk)
    const ended = await read(request.id)
    expect(ended.lines.map(({ status, reason }) => [status, reason])).toEqual([['gone', 'number_gone'], ['gone', 'number_gone'], ['gone', 'number_gone'], ['gone', 'area_sold_out']])
    expect(ended).toMatchObject({ status: 'failed' })
  })

  test('ends without a number where no other is left to be had', async () => {
    const everything = await freeOffers(desk, 20, { numberType: 'toll_free' })
    const [wanted, ...others] = everything
    const { client } = await addOrganization(desk)
    await client.holdOffers({ body: { offerIds: idsOf(others) } })
    const request = await requestNumbers(requester, wanted === undefined ? [] : [wanted])
    await carrierNamed(desk, wanted?.carrier_id ?? '').steer({ lose: [wanted?.e164 ?? ''] })
    await playOrders(desk)
    expect(await read(request.id)).toMatchObject({ status: 'failed', reason: 'area_sold_out', lines: [{ status: 'gone', reason: 'area_sold_out' }] })
  })
})

describe('ask me', () => {
  test('holds proposals for a number that is gone, and orders the one that is chosen', async () => {
    const { request, proposals } = await waitingForChoice()
    expect(await read(request.id)).toMatchObject({ status: 'waiting_for_choice', choiceDeadline: expect.any(String) })
    expect(proposals.length).toBeGreaterThan(1)
    const [chosen, ...passedOver] = proposals
    await requester.chooseAlternatives({ params: { id: request.id }, body: { lineIds: [chosen?.id ?? ''] } })
    await playOrders(desk)
    const ended = await read(request.id)
    expect(ended.status).toBe('completed')
    expect(ended.lines.find(({ id }) => id === chosen?.id)?.status).toBe('active')
    expect(ended.lines.filter(({ id }) => passedOver.some((line) => line.id === id)).map(({ status }) => status)).toEqual(passedOver.map(() => 'dropped'))
    expect(await salesOf(desk, proposals.map(({ e164 }) => e164))).toHaveLength(1)
  })

  test('finds others when the chosen number is lost before it can be ordered', async () => {
    const { request, proposals } = await waitingForChoice()
    const [chosen] = proposals
    await vanish(chosen?.offerId ?? '')
    await requester.chooseAlternatives({ params: { id: request.id }, body: { lineIds: [chosen?.id ?? ''] } })
    const asked = await read(request.id)
    expect(asked.status).toBe('waiting_for_choice')
    const [again] = asked.lines.filter(({ status }) => status === 'proposed')
    await requester.chooseAlternatives({ params: { id: request.id }, body: { lineIds: [again?.id ?? ''] } })
    await playOrders(desk)
    expect(await read(request.id)).toMatchObject({ status: 'completed' })
  })

  test('goes on without the number when nobody chooses in time; alone, the request lapses', async () => {
    const { request: two } = await waitingForChoice()
    const { request: one } = await waitingForChoice({ count: 1 })
    desk.clock.advance({ days: 15 })
    await playOrders(desk)
    expect(await read(two.id)).toMatchObject({ status: 'partially_completed' })
    expect(await read(one.id)).toMatchObject({ status: 'lapsed', reason: 'answer_overdue' })
  })

  test('of an answer that comes while the choice is open, records it and waits on', async () => {
    const [gone] = await freeOffers(desk, 1, { carrier: 'meridian' })
    const [late] = await freeOffers(desk, 1, { carrier: 'solent' })
    await carrierNamed(desk, 'solent').steer({ answerAfterMs: 3_600_000 / 10 })
    const request = await requestNumbers(requester, [gone, late].filter((offer) => offer !== undefined), 'ask_me')
    await carrierNamed(desk, 'meridian').steer({ lose: [gone?.e164 ?? ''] })
    await playOrders(desk)
    expect(await read(request.id)).toMatchObject({ status: 'waiting_for_choice', lines: expect.arrayContaining([expect.objectContaining({ e164: late?.e164, status: 'active' })]) })
    await requester.chooseAlternatives({ params: { id: request.id }, body: { lineIds: [] } })
    expect(await read(request.id)).toMatchObject({ status: 'partially_completed' })
  })
})

async function read(id: string) {
  return (await requester.readRequest({ params: { id } })).body
}

async function statusesOf(id: string): Promise<string[]> {
  return (await read(id)).lines.map(({ status }) => status)
}

async function orderedOn(requestId: string): Promise<(string | null)[]> {
  return await desk.desk.work('desk', theSystem, async ({ orders }) =>
    (await orders.lockOfRequest(requestId)).map(({ dossier_version_id: version }) => version))
}

async function approvedVersions(dossierId: string): Promise<string[]> {
  return await desk.desk.work('desk', theSystem, async ({ dossiers }) => idsOf(await dossiers.approvedVersions([dossierId])))
}

/** A request of which the first number is gone at the carrier, and whose requester is asked. */
async function waitingForChoice({ count = 2 } = {}) {
  const offers = await freeOffers(desk, count, { carrier: 'meridian' })
  const request = await requestNumbers(requester, offers, 'ask_me')
  await carrierNamed(desk, 'meridian').steer({ lose: [offers[0]?.e164 ?? ''] })
  await playOrders(desk)
  return { request, proposals: (await read(request.id)).lines.filter(({ status }) => status === 'proposed') }
}

/** The carrier says that it no longer has a number which somebody holds. */
async function vanish(offerId: string): Promise<void> {
  await desk.desk.work('desk', theSystem, async (needs) => {
    const [lost] = await loseHolds(needs, [offerId])
    await moveOffers(needs, { offerIds: [offerId], event: 'vanish', organizationId: lost?.organization_id ?? '' })
  })
}

/** By another way than the desk's: reads every free number of the kind, and takes the one that shares the longest start, then lies nearest. */
async function nearestTo(gone: OfferRow, taken: readonly OfferRow[]): Promise<OfferRow> {
  const all = await desk.desk.work('desk', theSystem, (_needs, tx) =>
    tx.selectFrom('offers').selectAll().where('country', '=', gone.country).where('number_type', '=', gone.number_type).where('status', '=', 'available').execute())
  const fit = all.filter((offer) => !taken.some(({ id }) => id === offer.id) && offer.area_code === gone.area_code)
    .filter((offer) => (offer.sms || !gone.sms) && (offer.mms || !gone.mms) && (offer.voice || !gone.voice))
  const shared = ({ national }: OfferRow) => Array.from(national).findIndex((digit, index) => digit !== gone.national[index])
  const [best] = fit.sort((a, b) => shared(b) - shared(a) || Math.abs(Number(a.national) - Number(gone.national)) - Math.abs(Number(b.national) - Number(gone.national)))
  if (best === undefined) throw new Error('No number is left in the area.')
  return best
}
