import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Client } from '../../contract/client.ts'
import { carrierNamed, freeOffers, playOrders, requestNumbers } from '../support/buying.ts'
import { openDesk, type TestDesk } from '../support/desk.ts'
import { acceptEveryPaper, approved, claimed, fillSlot, lastingClient, submittedRequest } from '../support/requesting.ts'

let desk: TestDesk
let requester: Client
let reviewer: Client
const week = { from: '2026-11-23', to: '2026-11-29' }
const nextWeek = { from: '2026-11-30', to: '2026-12-06' }

/**
 * A small history with known answers, in Paris (UTC+1), by the clock that is turned: the desk promises five business days.
 * Mon 23 09:00  A, B and C handed in, of Nordtel, Meridian and Nordtel
 * Mon 23 21:00  A approved: half a business day
 * Tue 24 09:00  B returned, its proof of address too old
 * Fri 27 09:00  B handed in again; Fri 27 21:00 B approved: one day and a half in the desk's hands, three with its requester
 * Sat 28 09:00  an American request, needing no papers
 * Tue 1 Dec 09:00  C rejected: Mon to Fri 4.625, Mon 30 one, Tue 0.375: six days, and late since it was promised for Mon 30
 */
beforeAll(async () => {
  desk = await openDesk()
  requester = await lastingClient(desk, 'requester')
  reviewer = await lastingClient(desk, 'reviewer')
  const [a, b, c] = [await ask('nordtel'), await ask('meridian'), await ask('nordtel')]
  at('2026-11-23T20:00:00Z')
  await approved(desk, reviewer, a)
  await playOrders(desk, { until: new Date('2026-11-24T07:00:00Z') })
  at('2026-11-24T08:00:00Z')
  await giveBack(b)
  at('2026-11-27T08:00:00Z')
  await mend(b)
  at('2026-11-27T20:00:00Z')
  await approved(desk, reviewer, b)
  at('2026-11-28T08:00:00Z')
  const [american] = await freeOffers(desk, 1, { carrier: 'solent' })
  if (american !== undefined) await carrierNamed(desk, 'solent').steer({ lose: [american.e164] })
  await requestNumbers(requester, american === undefined ? [] : [american])
  await playOrders(desk, { until: new Date('2026-11-29T20:00:00Z') })
  at('2026-12-01T08:00:00Z')
  const caseId = await claimed(desk, reviewer, c)
  await reviewer.rejectCase({ params: { id: caseId }, body: { reason: 'use_case_insufficient' } })
}, 120_000)
afterAll(() => desk.close())

describe('the figures of a period', () => {
  test('tell what came in and what was decided, each day, also days on which nothing happened', async () => {
    const { arrivals, total } = await read(week)
    expect(arrivals.map(({ arrived }) => arrived)).toEqual([3, 0, 0, 0, 0, 1, 0])
    expect(arrivals.map(({ decided }) => decided)).toEqual([1, 0, 0, 0, 1, 0, 0])
    expect(total).toMatchObject({ arrived: 4, decided: 2, approved: 2, rejected: 0 })
  })

  test('tell the time to a decision in business days, without the time that the requester had it', async () => {
    expect((await read(week)).total).toMatchObject({ decisionMedian: 1, decisionP90: 1.4 })
    expect((await read({ from: '2026-11-23', to: '2026-11-23' })).total).toMatchObject({ decided: 1, decisionMedian: 0.5 })
    expect((await read(nextWeek)).total).toMatchObject({ decided: 1, rejected: 1, decisionMedian: 6, decisionP90: 6 })
  })

  test('tell the share returned and why, and the share right at first', async () => {
    const { total, reasons } = await read(week)
    expect(total).toMatchObject({ returned: 1, returnedShare: 0.5, firstTimeRight: 1, firstTimeRightShare: 0.5 })
    expect(reasons).toEqual([{ reason: 'document_too_old', returns: 1 }])
    expect((await read(nextWeek)).total).toMatchObject({ returned: 0, returnedShare: 0, firstTimeRight: 0, firstTimeRightShare: 0 })
  })

  test('tell which promises were kept, in the period in which their requests ended', async () => {
    expect((await read(week)).total).toMatchObject({ late: 0, lateShare: 0 })
    expect((await read(nextWeek)).total).toMatchObject({ closed: 1, late: 1, lateShare: 1 })
  })

  test('tell what each carrier delivered, and how many numbers took another\'s place', async () => {
    const { orders, total } = await read(week)
    expect(orders.find(({ carrierId }) => carrierId === 'nordtel')).toMatchObject({ orders: 1, numbers: 2, delivered: 2, deliveredShare: 1 })
    expect(orders.find(({ carrierId }) => carrierId === 'solent')).toMatchObject({ gone: 1 })
    expect(total.replaced).toBe(1)
  })

  test('by country and carrier add up; a filter leaves the others out', async () => {
    const { byCountry, byCarrier } = await read(week)
    expect(byCountry.map(({ country, arrived, decided }) => [country, arrived, decided])).toEqual([['FR', 3, 2], ['US', 1, 0]])
    expect(byCarrier.find(({ carrierId }) => carrierId === 'nordtel')).toMatchObject({ arrived: 2, decided: 1, decisionMedian: 0.5 })
    expect(byCarrier.find(({ carrierId }) => carrierId === 'meridian')).toMatchObject({ arrived: 1, decided: 1, decisionMedian: 1.5, returned: 1 })
    expect((await read({ ...week, country: 'US' })).total).toMatchObject({ arrived: 1, decided: 0, decisionMedian: null, returnedShare: null, replaced: 1 })
    const nordtel = await read({ ...week, carrier: 'nordtel' })
    expect(nordtel).toMatchObject({ total: { arrived: 2, decided: 1, replaced: 0 }, reasons: [], orders: [{ carrierId: 'nordtel' }] })
    expect(nordtel.arrivals[0]).toEqual({ from: '2026-11-23', arrived: 2, decided: 1 })
  })

  test('by the week begin on Mondays', async () => {
    const { arrivals } = await read({ from: '2026-11-25', to: '2026-12-02', by: 'week' })
    expect(arrivals).toEqual([{ from: '2026-11-23', arrived: 1, decided: 1 }, { from: '2026-11-30', arrived: 0, decided: 1 }])
  })

  test('of a period in which nothing happened are zeros and no shares, not a failure, however long ago', async () => {
    const { total, byCountry, orders, arrivals } = await read({ from: '1999-01-01', to: '1999-01-02' })
    expect(total).toMatchObject({ arrived: 0, decided: 0, decisionMedian: null, returnedShare: null, lateShare: null })
    expect([byCountry, orders]).toEqual([[], []])
    expect(arrivals).toHaveLength(2)
  })
})

describe('the figures are refused', () => {
  test('to whoever is no staff', async () => {
    await expect(requester.readFigures({ query: week })).rejects.toMatchObject({ status: 403, code: 'permission.missing' })
    await expect((await desk.as('unlicensed')).readFigures({ query: week })).rejects.toMatchObject({ status: 403 })
    await expect(desk.anonymous.readFigures({ query: week })).rejects.toMatchObject({ status: 401 })
    expect((await (await lastingClient(desk, 'operator')).readFigures({ query: week })).status).toBe(200)
  })

  test('of a period that ends before it begins, is longer than two years, or is none', async () => {
    await expect(read({ from: '2026-12-01', to: '2026-11-01' })).rejects.toMatchObject({ status: 400, problem: { errors: [{ pointer: '/to', detail: expect.stringContaining('last day') }] } })
    await expect(read({ from: '2020-01-01', to: '2026-11-01' })).rejects.toMatchObject({ status: 400, problem: { errors: [{ pointer: '/from' }] } })
    await expect(read({ from: '2026-02-30', to: '2026-11-01' })).rejects.toMatchObject({ status: 400, problem: { errors: [{ pointer: '/from' }] } })
    await expect(read({ ...week, country: 'France' })).rejects.toMatchObject({ status: 400 })
  })
})

async function read(query: { from: string; to: string; by?: 'day' | 'week'; country?: string; carrier?: string }) {
  return (await reviewer.readFigures({ query })).body
}

function at(instant: string): void {
  desk.clock.set(instant)
}

async function ask(carrier: string): Promise<string> {
  return (await submittedRequest(desk, requester, { count: 2, carrier })).id
}

/** Refuses one paper as too old, accepts the others, and gives the request back. */
async function giveBack(requestId: string): Promise<void> {
  const id = await claimed(desk, reviewer, requestId)
  const [slot = ''] = (await reviewer.readCase({ params: { id } })).body.verdictsMissing
  await reviewer.judgeSlot({ params: { id, slot }, body: { verdict: 'refuse', reason: 'document_too_old' } })
  await acceptEveryPaper(reviewer, id)
  await reviewer.returnCase({ params: { id }, body: {} })
}

/** Puts another paper in place of the refused one, and hands the request in again. */
async function mend(requestId: string): Promise<void> {
  const { body: request } = await requester.readRequest({ params: { id: requestId } })
  const { body: dossier } = await requester.readDossier({ params: { id: request.dossierId ?? '' } })
  for (const { slot } of dossier.slots.filter(({ status }) => status === 'refused')) await fillSlot(desk, requester, dossier, slot)
  await requester.submitRequest({ params: { id: requestId } })
}
