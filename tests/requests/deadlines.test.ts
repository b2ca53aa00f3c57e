import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Client } from '../../contract/client.ts'
import { carrierNamed, playOrders } from '../support/buying.ts'
import { openDesk, type TestDesk } from '../support/desk.ts'
import { caseOf, claimed, completeDraft, holdNumbers, lastingClient, submittedRequest } from '../support/requesting.ts'
import { watchStatusChanges, type StatusChanges } from '../support/status-changes.ts'

let desk: TestDesk
let requester: Client
let reviewer: Client
let changes: StatusChanges
beforeEach(async () => {
  desk = await openDesk()
  changes = await watchStatusChanges(desk.test)
  requester = await lastingClient(desk, 'requester')
  reviewer = await lastingClient(desk, 'reviewer')
})
afterEach(async () => {
  expect(await changes.disagreements()).toEqual([])
  await changes.close()
  await desk.close()
})

const american = { country: 'US', numberType: 'local', carrier: 'meridian' } as const
const read = async (id: string) => (await requester.readRequest({ params: { id } })).body

async function passDays(days: number): Promise<void> {
  for (let day = 0; day < days; day += 1) {
    desk.clock.advance({ days: 1 })
    await desk.settle()
  }
}

describe('the clock of a request', () => {
  test('starts on receipt; what comes after the cut-off counts as the next business day\'s', async () => {
    const early = await completeDraft(desk, requester, { count: 1 })
    expect((await requester.submitRequest({ params: { id: early.id } })).body.clock.expectedBy).toBe('2026-11-30')
    desk.clock.set('2026-11-23T15:00:00Z') // Four in the afternoon in Paris.
    expect((await submittedRequest(desk, requester, { count: 1 })).clock.expectedBy).toBe('2026-12-01')
  })

  test('counts neither the holidays of the numbers\' country nor those of the desk\'s', async () => {
    const expectedFrom = async (instant: string) => {
      desk.clock.set(instant)
      return (await submittedRequest(desk, requester, { ...american, count: 1 })).clock.expectedBy
    }
    expect(await expectedFrom('2026-12-18T08:00:00Z')).toBe('2026-12-28') // Christmas is both's.
    expect(await expectedFrom('2027-07-02T08:00:00Z')).toBe('2027-07-12') // American independence falls on a Sunday and is kept on Monday the 5th.
    expect(await expectedFrom('2027-07-09T08:00:00Z')).toBe('2027-07-19') // On the 14th the desk, in France, is closed.
  })

  test('that has run out says so, to the requester and in the queue, and the numbers stay held', async () => {
    const request = await submittedRequest(desk, requester, { count: 1 })
    await passDays(16)
    expect((await read(request.id)).clock).toMatchObject({ state: 'late', expectedBy: '2026-11-30', waitingOn: 'desk' })
    expect((await read(request.id)).clock.businessDaysLeft).toBeLessThan(0)
    expect((await reviewer.readCase({ params: { id: await caseOf(desk, request.id) } })).body).toMatchObject({ late: true, dueOn: '2026-11-30' })
    expect((await requester.readHold({ params: { id: request.lines[0]?.holdId ?? '' } })).body.status).toBe('held')
  })
})

describe('holds', () => {
  test('of a draft run out like any other; those of a living request are extended for as long as it lives', async () => {
    const draft = await completeDraft(desk, requester, { count: 1 })
    const submitted = await submittedRequest(desk, requester, { count: 1 })
    await passDays(40)
    expect((await requester.readHold({ params: { id: draft.lines[0]?.holdId ?? '' } })).body.status).toBe('expired')
    expect((await requester.readHold({ params: { id: submitted.lines[0]?.holdId ?? '' } })).body.status).toBe('held')
    expect((await read(submitted.id)).status).toBe('submitted')
  })

  test('survive a program that stood still for six days', async () => {
    const request = await submittedRequest(desk, requester, { count: 1 })
    await passDays(7)
    desk.clock.advance({ days: 6 })
    await desk.settle()
    expect((await requester.readHold({ params: { id: request.lines[0]?.holdId ?? '' } })).body.status).toBe('held')
  })
})

describe('a returned request', () => {
  test('that does not come back in twenty business days lapses: numbers let go, case closed, papers kept', async () => {
    const request = await submittedRequest(desk, requester, { count: 1 })
    const caseId = await claimed(desk, reviewer, request.id)
    await reviewer.returnCase({ params: { id: caseId }, body: { reason: 'use_case_insufficient' } })
    await passDays(28)
    expect((await read(request.id)).status).toBe('waiting_for_requester')
    await passDays(1)
    const body = await read(request.id)
    expect(body).toMatchObject({ status: 'lapsed', reason: 'answer_overdue', clock: { waitingOn: 'nobody' }, arrows: [] })
    expect(body.lines).toMatchObject([{ status: 'dropped', reason: 'answer_overdue' }])
    expect(body.reasonText).toBe('Aucune réponse n’est arrivée à temps.')
    expect((await requester.readHold({ params: { id: request.lines[0]?.holdId ?? '' } })).body.status).toBe('released')
    expect((await reviewer.readCase({ params: { id: caseId } })).body.status).toBe('withdrawn')
    expect((await requester.readDossier({ params: { id: request.dossierId ?? '' } })).body).toMatchObject({ status: 'draft', complete: true })
    await expect(requester.submitRequest({ params: { id: request.id } })).rejects.toMatchObject({ status: 409, code: 'state.wrong' })
  })
})

describe('a choice that is not made in five business days', () => {
  const asked = async (count: number) => {
    const holdIds = await holdNumbers(desk, requester, count, american)
    const { body: hold } = await requester.readHold({ params: { id: holdIds[0] ?? '' } })
    await carrierNamed(desk, 'meridian').steer({ lose: [hold.e164] })
    const request = await submittedRequest(desk, requester, { ...american, holdIds, alternatives: 'ask_me' })
    await playOrders(desk)
    expect((await read(request.id)).status).toBe('waiting_for_choice')
    return request
  }

  test('lapses the request where no number is active', async () => {
    const request = await asked(1)
    await passDays(7)
    expect((await read(request.id)).status).toBe('waiting_for_choice')
    await passDays(2)
    const body = await read(request.id)
    expect(body).toMatchObject({ status: 'lapsed', reason: 'answer_overdue' })
    expect(body.lines.map(({ status }) => status)).toEqual(['gone', 'dropped', 'dropped', 'dropped'])
  })

  test('ends it with the numbers that are active', async () => {
    const request = await asked(2)
    await passDays(9)
    const body = await read(request.id)
    expect(body).toMatchObject({ status: 'partially_completed' })
    expect(body.lines.map(({ status }) => status)).toEqual(['gone', 'active', 'dropped', 'dropped', 'dropped'])
    for (const { holdId } of body.lines) expect((await requester.readHold({ params: { id: holdId ?? '' } })).body.status).not.toBe('held')
  })
})
