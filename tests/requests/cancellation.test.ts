import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Client } from '../../contract/client.ts'
import { carrierNamed, freeOffers, playOrders } from '../support/buying.ts'
import { openDesk, type TestDesk } from '../support/desk.ts'
import { addOrganization } from '../support/organizations.ts'
import { approved, caseOf, claimed, completeDraft, holdNumbers, lastingClient, submittedRequest } from '../support/requesting.ts'
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

const cancel = async (id: string) => (await requester.cancelRequest({ params: { id } })).body
const american = { country: 'US', numberType: 'local', carrier: 'meridian' } as const

describe('a cancellation before the carrier is involved', () => {
  test('of a draft is immediate, and lets the numbers go', async () => {
    const draft = await completeDraft(desk, requester)
    const body = await cancel(draft.id)
    expect(body).toMatchObject({ status: 'cancelled', reason: 'cancelled_by_requester', clock: { state: 'not_started', waitingOn: 'nobody' }, arrows: [] })
    expect(body.closedAt).not.toBeNull()
    for (const line of body.lines) {
      expect(line).toMatchObject({ status: 'dropped', reason: 'cancelled_by_requester', heldUntil: null })
      expect((await requester.readHold({ params: { id: line.holdId ?? '' } })).body.status).toBe('released')
      expect((await requester.readOffer({ params: { id: line.offerId } })).body.status).toBe('available')
    }
    expect((await requester.readDossier({ params: { id: draft.dossierId ?? '' } })).body).toMatchObject({ status: 'draft', version: 1 })
  })

  const before = ['submitted', 'in_review', 'waiting_for_requester'] as const
  test.each(before)('of what is %s withdraws the case and gives the papers back into a draft', async (status) => {
    const request = await submittedRequest(desk, requester, { count: 1 })
    const caseId = status === 'submitted' ? await caseOf(desk, request.id) : await claimed(desk, reviewer, request.id)
    if (status === 'waiting_for_requester') await reviewer.returnCase({ params: { id: caseId }, body: { reason: 'use_case_insufficient' } })
    expect((await requester.readRequest({ params: { id: request.id } })).body.status).toBe(status)

    expect(await cancel(request.id)).toMatchObject({ status: 'cancelled', lines: [{ status: 'dropped' }], answerDeadline: null })
    expect((await reviewer.readCase({ params: { id: caseId } })).body).toMatchObject({ status: 'withdrawn', arrows: [], approvable: false })
    expect((await requester.readDossier({ params: { id: request.dossierId ?? '' } })).body).toMatchObject({ status: 'draft', version: 2, complete: true })
    const again = await completeDraft(desk, requester, { count: 1, dossierId: request.dossierId ?? '' })
    expect((await requester.submitRequest({ params: { id: again.id } })).body.status).toBe('submitted')
  })
})

describe('a cancellation of what was approved', () => {
  test('before any order has left the house is over at once, and the numbers are for sale again', async () => {
    const request = await submittedRequest(desk, requester, { count: 2 })
    await approved(desk, reviewer, request.id)
    const body = await cancel(request.id)
    expect(body).toMatchObject({ status: 'cancelled', reason: 'cancelled_by_requester', lines: [{ status: 'dropped' }, { status: 'dropped' }] })
    for (const { offerId } of body.lines) expect((await requester.readOffer({ params: { id: offerId } })).body.status).toBe('available')
    expect((await requester.readDossier({ params: { id: request.dossierId ?? '' } })).body.status).toBe('approved')
  })

  test('waits for the carrier once an order is on its way; numbers that are active by then stay', async () => {
    await carrierNamed(desk, 'meridian').steer({ answerAfterMs: 60_000 })
    const request = await submittedRequest(desk, requester, { ...american, count: 2 })
    await desk.settle()
    expect((await requester.readRequest({ params: { id: request.id } })).body).toMatchObject({ status: 'with_carrier', clock: { waitingOn: 'carrier' } })
    expect(await cancel(request.id)).toMatchObject({ status: 'cancelling', clock: { waitingOn: 'carrier' }, arrows: [] })
    await expect(requester.cancelRequest({ params: { id: request.id } })).rejects.toMatchObject({ status: 409, code: 'state.wrong' })
    await playOrders(desk)
    const { body } = await requester.readRequest({ params: { id: request.id } })
    const active = body.lines.filter(({ status }) => status === 'active').length
    expect(body.status).toBe(active === 0 ? 'cancelled' : active === 2 ? 'completed' : 'partially_completed')
    await carrierNamed(desk, 'meridian').steer({ answerAfterMs: 0 })
  })

  test('while a choice is awaited drops the proposals and keeps what is active', async () => {
    const [kept, gone] = await freeOffers(desk, 2, american)
    await carrierNamed(desk, 'meridian').steer({ lose: [gone?.e164 ?? ''] })
    const request = await submittedRequest(desk, requester, { ...american, holdIds: await holdNumbers(desk, requester, 2, american), alternatives: 'ask_me' })
    await playOrders(desk)
    const { body: asked } = await requester.readRequest({ params: { id: request.id } })
    expect(asked).toMatchObject({ status: 'waiting_for_choice', clock: { state: 'paused', waitingOn: 'requester' } })
    expect(asked.lines.find(({ e164 }) => e164 === kept?.e164)?.status).toBe('active')

    const body = await cancel(request.id)
    expect(body.status).toBe('partially_completed')
    expect(body.lines.map(({ status }) => status)).toEqual(['active', 'gone', 'dropped', 'dropped', 'dropped'])
    await carrierNamed(desk, 'meridian').steer({ restore: [gone?.e164 ?? ''] })
  })
})

describe('a cancellation is refused', () => {
  test('once the request is over, to whoever may only look, to another organization, on an older state', async () => {
    const request = await submittedRequest(desk, requester, { count: 1 })
    const params = { id: request.id }
    const [viewer, unlicensed] = [await lastingClient(desk, 'viewer'), await lastingClient(desk, 'unlicensed')]
    await expect(viewer.cancelRequest({ params })).rejects.toMatchObject({ status: 403, code: 'permission.missing' })
    await expect(unlicensed.cancelRequest({ params })).rejects.toMatchObject({ status: 403, code: 'licence.missing' })
    await expect(reviewer.cancelRequest({ params })).rejects.toMatchObject({ status: 403 })
    await expect((await addOrganization(desk)).client.cancelRequest({ params })).rejects.toMatchObject({ status: 404 })
    await expect(requester.cancelRequest({ params, ifMatch: '"999"' })).rejects.toMatchObject({ status: 412 })
    await cancel(request.id)
    await expect(requester.cancelRequest({ params })).rejects.toMatchObject({ status: 409, code: 'state.wrong' })
  })
})

test('everything that happened above was announced once, and followed the arrows', async () => {
  expect(await changes.disagreements()).toEqual([])
  expect(await changes.count()).toBeGreaterThan(50)
})
