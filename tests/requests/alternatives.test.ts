import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Client } from '../../contract/client.ts'
import type { AlternativesPolicy } from '../../contract/vocabulary.ts'
import { theSystem } from '../../server/kernel/actor.ts'
import { releaseHolds } from '../../server/modules/holds/index.ts'
import { mostRounds, proposalsALine } from '../../server/modules/requests/line.ts'
import { carrierNamed, freeOffers, playOrders } from '../support/buying.ts'
import { openDesk, type TestDesk } from '../support/desk.ts'
import { addOrganization } from '../support/organizations.ts'
import { approved, completeDossier, lastingClient, submittedRequest, holdNumbers } from '../support/requesting.ts'
import { watchStatusChanges, type StatusChanges } from '../support/status-changes.ts'

let desk: TestDesk
let requester: Client
let reviewer: Client
let changes: StatusChanges
beforeAll(async () => {
  desk = await openDesk()
  changes = await watchStatusChanges(desk.test)
  requester = await lastingClient(desk, 'requester')
  reviewer = await lastingClient(desk, 'reviewer')
})
afterAll(async () => {
  await changes.close()
  await desk.close()
})

const american = { country: 'US', numberType: 'local', carrier: 'meridian' } as const
const read = async (id: string) => (await requester.readRequest({ params: { id } })).body

/** A request for free American numbers of which the carrier has silently lost some. */
async function requestWithLosses({ count, lost, alternatives }: { count: number; lost: number; alternatives: AlternativesPolicy }) {
  const holdIds = await holdNumbers(desk, requester, count, american)
  const offers = await Promise.all(holdIds.map(async (id) => (await requester.readHold({ params: { id } })).body.e164))
  await carrierNamed(desk, 'meridian').steer({ lose: offers.slice(0, lost) })
  return await submittedRequest(desk, requester, { ...american, holdIds, alternatives })
}

describe('choose for me', () => {
  test('a number that is gone is replaced by the nearest of its area, which becomes active in its place', async () => {
    const request = await requestWithLosses({ count: 3, lost: 1, alternatives: 'choose_for_me' })
    await playOrders(desk)
    const body = await read(request.id)
    expect(body).toMatchObject({ status: 'completed', clock: { state: 'met' } })
    const [gone, , , replacement] = body.lines
    expect(body.lines.map(({ status }) => status)).toEqual(['gone', 'active', 'active', 'active'])
    expect(replacement).toMatchObject({ replaces: gone?.id })
    expect(replacement?.e164.slice(0, 5)).toBe(gone?.e164.slice(0, 5))
    expect(gone?.reason).toBe('number_gone')
  })

  test('goes on for some rounds, then says that the area is sold out', async () => {
    const stock = (await freeOffers(desk, 200, { country: 'US', numberType: 'local' })).map(({ e164 }) => e164)
    for (const id of ['meridian', 'solent']) await carrierNamed(desk, id).steer({ lose: stock })
    const request = await submittedRequest(desk, requester, { country: 'US', numberType: 'local', count: 1 })
    await playOrders(desk)
    const body = await read(request.id)
    expect(body.lines.map(({ status }) => status)).toEqual(Array.from({ length: mostRounds + 1 }, () => 'gone'))
    expect(body.lines.at(-1)?.reason).toBe('area_sold_out')
    expect(body).toMatchObject({ status: 'failed', reason: 'number_gone', clock: { waitingOn: 'nobody' } })
    for (const id of ['meridian', 'solent']) await carrierNamed(desk, id).steer({ restore: stock })
  })

  test('takes only carriers whose demands the papers answer', async () => {
    const dossier = await completeDossier(desk, requester, { carriers: ['nordtel'] })
    const holdIds = await holdNumbers(desk, requester, 1, { carrier: 'nordtel' })
    const { body: hold } = await requester.readHold({ params: { id: holdIds[0] ?? '' } })
    const request = await submittedRequest(desk, requester, { dossierId: dossier.id, holdIds })
    await carrierNamed(desk, 'nordtel').steer({ lose: [hold.e164] })
    await approved(desk, reviewer, request.id)
    await playOrders(desk)
    expect((await read(request.id)).lines).toMatchObject([{ status: 'gone' }, { status: 'active', carrierId: 'nordtel' }])
  })
})

describe('ask me', () => {
  test('up to three numbers are held and proposed in place of each that is gone, the clock stands still, and the choice is ordered', async () => {
    const request = await requestWithLosses({ count: 3, lost: 2, alternatives: 'ask_me' })
    await playOrders(desk)
    const asked = await read(request.id)
    expect(asked).toMatchObject({
      status: 'waiting_for_choice', clock: { state: 'paused', expectedBy: null, waitingOn: 'requester' }, arrows: ['choose', 'cancel'],
    })
    expect(asked.choiceDeadline?.slice(0, 10)).toBe('2026-12-01') // Five business days, Thanksgiving left out.
    const proposals = asked.lines.filter(({ status }) => status === 'proposed')
    expect(proposals).toHaveLength(2 * proposalsALine)
    expect(new Set(proposals.map(({ e164 }) => e164)).size).toBe(proposals.length)
    for (const { heldUntil } of proposals) expect(Date.parse(heldUntil ?? '')).toBeGreaterThan(Date.parse(asked.choiceDeadline ?? ''))

    const [first, second] = asked.lines.filter(({ status }) => status === 'gone')
    const chosen = [proposals.find(({ replaces }) => replaces === first?.id), proposals.findLast(({ replaces }) => replaces === second?.id)]
    const { body } = await requester.chooseAlternatives({ params: { id: request.id }, body: { lineIds: chosen.map((line) => line?.id ?? '') } })
    expect(body).toMatchObject({ status: 'with_carrier', choiceDeadline: null, clock: { state: 'running' } })
    expect(body.lines.filter(({ status }) => status === 'dropped')).toHaveLength(4)
    for (const { offerId } of body.lines.filter(({ status }) => status === 'dropped')) {
      expect((await requester.readOffer({ params: { id: offerId } })).body.status).toBe('available')
    }
    await playOrders(desk)
    expect((await read(request.id)).status).toBe('completed')
  })

  test('is asked again when a chosen number is gone as well: a further round', async () => {
    const request = await requestWithLosses({ count: 1, lost: 1, alternatives: 'ask_me' })
    await playOrders(desk)
    const [, proposal] = (await read(request.id)).lines
    await carrierNamed(desk, 'meridian').steer({ lose: [proposal?.e164 ?? ''] })
    await requester.chooseAlternatives({ params: { id: request.id }, body: { lineIds: [proposal?.id ?? ''] } })
    await playOrders(desk)
    const again = await read(request.id)
    expect(again.status).toBe('waiting_for_choice')
    const second = again.lines.filter(({ status, replaces }) => status === 'proposed' && replaces === proposal?.id)
    expect(second).toHaveLength(proposalsALine)
    await requester.chooseAlternatives({ params: { id: request.id }, body: { lineIds: [second[0]?.id ?? ''] } })
    await playOrders(desk)
    expect((await read(request.id)).status).toBe('completed')
  })

  test.each([[1, 'failed'], [2, 'partially_completed']] as const)('an empty choice of %i goes on without, and ends as %s', async (count, status) => {
    const request = await requestWithLosses({ count, lost: 1, alternatives: 'ask_me' })
    await playOrders(desk)
    const { body } = await requester.chooseAlternatives({ params: { id: request.id }, body: { lineIds: [] } })
    expect(body).toMatchObject({ status, reason: 'number_gone', clock: { waitingOn: 'nobody' } })
    expect(body.lines.some(({ heldUntil }) => heldUntil !== null)).toBe(false)
  })

  test('goes back to the carrier where other orders are still under way', async () => {
    await carrierNamed(desk, 'solent').steer({ answerAfterMs: 3_600_000 })
    const [gone] = await freeOffers(desk, 1, american)
    const holdIds = [...(await holdNumbers(desk, requester, 1, american)), ...(await holdNumbers(desk, requester, 1, { ...american, carrier: 'solent' }))]
    await carrierNamed(desk, 'meridian').steer({ lose: [gone?.e164 ?? ''] })
    const request = await submittedRequest(desk, requester, { ...american, holdIds, alternatives: 'ask_me' })
    for (let minute = 0; minute < 5; minute += 1) await step()
    expect((await read(request.id)).status).toBe('waiting_for_choice')
    const { body } = await requester.chooseAlternatives({ params: { id: request.id }, body: { lineIds: [] } })
    expect(body).toMatchObject({ status: 'with_carrier', clock: { state: 'running', waitingOn: 'carrier' } })
    await carrierNamed(desk, 'solent').steer({ answerAfterMs: 0 })
    await playOrders(desk)
    expect((await read(request.id)).status).toBe('partially_completed')
  })
})

describe('a choice is refused', () => {
  test('of two numbers for one, of what was not proposed, by whoever may not, and once it was made', async () => {
    const request = await requestWithLosses({ count: 2, lost: 1, alternatives: 'ask_me' })
    await playOrders(desk)
    const { lines } = await read(request.id)
    const [first = '', second = ''] = lines.filter(({ status }) => status === 'proposed').map(({ id }) => id)
    const active = lines.find(({ status }) => status === 'active')?.id ?? ''
    const choose = (lineIds: string[], client = requester) => client.chooseAlternatives({ params: { id: request.id }, body: { lineIds } })
    const notOffered = { status: 422, code: 'choice.not_offered' }
    await expect(choose([first, second])).rejects.toMatchObject({ ...notOffered, errors: [{ pointer: '/lineIds/1', code: 'choice.too_many' }] })
    await expect(choose([active])).rejects.toMatchObject({ ...notOffered, errors: [{ pointer: '/lineIds/0', code: 'choice.not_offered' }] })
    await expect(choose(['not a line'])).rejects.toMatchObject({ status: 400, code: 'input.invalid' })
    await expect(choose([first], await lastingClient(desk, 'viewer'))).rejects.toMatchObject({ status: 403, code: 'permission.missing' })
    await expect(choose([first], await lastingClient(desk, 'unlicensed'))).rejects.toMatchObject({ status: 403, code: 'licence.missing' })
    await expect(choose([first], (await addOrganization(desk)).client)).rejects.toMatchObject({ status: 404 })
    expect((await choose([first])).body.status).toBe('with_carrier')
    await expect(choose([first])).rejects.toMatchObject({ status: 409, code: 'state.wrong' })
  })
})

test('a hold that was lost before the order is replaced like a number that is gone', async () => {
  const request = await submittedRequest(desk, requester, { count: 1 })
  await desk.desk.work('desk', theSystem, (needs) => releaseHolds(needs, [request.lines[0]?.holdId ?? '']))
  await approved(desk, reviewer, request.id)
  await playOrders(desk)
  expect(await read(request.id)).toMatchObject({ status: 'completed', lines: [{ status: 'gone' }, { status: 'active' }] })
})

test('everything that happened above was announced once, and followed the arrows; nothing stays held for what is over', async () => {
  expect(await changes.disagreements()).toEqual([])
  expect(await changes.count()).toBeGreaterThan(200)
  const left = await desk.desk.work('desk', theSystem, (_needs, tx) =>
    tx.selectFrom('holds').innerJoin('requests', 'requests.id', 'holds.request_id').select(['requests.reference', 'requests.status'])
      .where('holds.status', '=', 'held').where('requests.closed_at', 'is not', null).execute())
  expect(left).toEqual([])
})

async function step(): Promise<void> {
  desk.clock.advance({ minutes: 1 })
  await desk.settle()
}
