import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Client } from '../../contract/client.ts'
import { openDesk, type TestDesk } from '../support/desk.ts'
import { addOrganization } from '../support/organizations.ts'
import { approved, caseOf, claimed, lastingClient, personOf, submittedRequest } from '../support/requesting.ts'

let desk: TestDesk
let requester: Client
let rosa: Client
let remi: Client
beforeAll(async () => {
  desk = await openDesk()
  requester = await lastingClient(desk, 'requester')
  rosa = await lastingClient(desk, 'reviewer')
  remi = await lastingClient(desk, 'secondReviewer')
})
afterAll(() => desk.close())

async function openedOn(instant: string, country = 'FR'): Promise<string> {
  desk.clock.set(instant)
  return await caseOf(desk, (await submittedRequest(desk, requester, { count: 1, country })).id)
}

describe('the queue', () => {
  test('shows what is due soonest first, what waits for its requester last, and each case once however it is paged', async () => {
    const later = await openedOn('2026-11-25T08:00:00Z')
    const [first, second] = [await openedOn('2026-11-23T08:00:00Z'), await openedOn('2026-11-23T09:00:00Z', 'DE')]
    const returned = await openedOn('2026-11-23T10:00:00Z')
    const decided = await openedOn('2026-11-23T10:00:00Z')
    await rosa.claimCase({ params: { id: returned } })
    await rosa.returnCase({ params: { id: returned }, body: { reason: 'use_case_insufficient' } })
    await rosa.claimCase({ params: { id: decided } })
    await rosa.rejectCase({ params: { id: decided }, body: { reason: 'duplicate_request' } })

    for (const limit of [1, 2, 50]) {
      const seen: string[] = []
      for await (const { id } of rosa.all.listCases({ query: { limit } })) seen.push(id)
      expect(seen, `pages of ${limit}`).toEqual([first, second, later, returned])
    }
    const { body } = await rosa.listCases({ query: { country: 'DE' } })
    expect(body.items).toMatchObject([{
      id: second, organizationName: 'Démo SARL', requestReference: expect.stringMatching(/^R-\d+$/), country: 'DE', numberType: 'mobile', quantity: 1,
      assignee: null, dueOn: '2026-11-30', arrows: ['claim', 'assign'],
    }])
    expect((await rosa.listCases({ query: { status: ['rejected'] } })).body.items).toMatchObject([{ id: decided, status: 'rejected' }])
    expect((await rosa.listCases({ query: { status: ['returned'] } })).body.items).toMatchObject([{ id: returned, dueOn: null, late: false }])
  })

  test('shows a returned request from which its requester took every number, of no number type', async () => {
    const request = await submittedRequest(desk, requester, { count: 1 })
    const id = await claimed(desk, rosa, request.id)
    await rosa.returnCase({ params: { id }, body: { reason: 'use_case_insufficient' } })
    await requester.changeRequest({ params: { id: request.id }, body: { holdIds: [] }, ifMatch: '*' })
    const { items } = (await rosa.listCases({ query: { status: ['returned'] } })).body
    expect(items.find((one) => one.id === id)).toMatchObject({ numberType: null, quantity: 0 })
    await requester.cancelRequest({ params: { id: request.id } })
  })

  test('shows a reviewer what they have taken', async () => {
    const id = await openedOn('2026-11-23T08:00:00Z')
    await remi.claimCase({ params: { id } })
    expect((await remi.listCases({ query: { mine: true } })).body.items.map((one) => one.id)).toEqual([id])
    expect((await rosa.listCases({ query: { mine: true } })).body.items.map((one) => one.id)).not.toContain(id)
    expect((await rosa.listCases({ query: { mine: false } })).body.items.map((one) => one.id)).toContain(id)
  })

  test('is not for customers; an operator may look and hand out, and not judge', async () => {
    const id = await openedOn('2026-11-23T08:00:00Z')
    await expect(requester.listCases()).rejects.toMatchObject({ status: 403, code: 'permission.missing' })
    await expect(requester.readCase({ params: { id } })).rejects.toMatchObject({ status: 403 })
    await expect((await addOrganization(desk)).client.readCase({ params: { id } })).rejects.toMatchObject({ status: 403 })
    await expect(desk.anonymous.listCases()).rejects.toMatchObject({ status: 401 })
    const operator = await lastingClient(desk, 'operator')
    expect((await operator.readCase({ params: { id } })).body).toMatchObject({ id, arrows: ['assign'] })
    await expect(operator.claimCase({ params: { id } })).rejects.toMatchObject({ status: 403, code: 'permission.missing' })
  })

  test.each(['nonsense', '["2026-99-99","00000000-0000-4000-8000-000000000000"]', '["2026-11-30","x"]'])('refuses the cursor %s', async (key) => {
    const cursor = Buffer.from(key).toString('base64url')
    await expect(rosa.listCases({ query: { cursor } })).rejects.toMatchObject({ status: 400, code: 'cursor.invalid' })
  })
})

describe('one case', () => {
  test('shows request, papers, demands and what lacks a verdict side by side, with nobody\'s but its own dossier', async () => {
    const request = await submittedRequest(desk, requester, { count: 2 })
    const { body, etag } = await rosa.readCase({ params: { id: await caseOf(desk, request.id) } })
    expect(etag).toBeDefined()
    expect(body).toMatchObject({
      status: 'waiting', quantity: 2, approvable: false, note: null, reason: null, decidedAt: null,
      request: { id: request.id, reference: request.reference, arrows: [] }, dossier: { id: request.dossierId, version: 1, status: 'submitted', arrows: [] },
    })
    expect(body.verdictsMissing.toSorted()).toEqual(body.dossier?.slots.map(({ slot }) => slot).toSorted())
    expect(body.dossier?.regulations.length).toBeGreaterThan(0)
  })

  test('that nobody has is not found', async () => {
    await expect(rosa.readCase({ params: { id: '00000000-0000-4000-8000-000000000000' } })).rejects.toMatchObject({ status: 404, code: 'resource.not_found' })
  })
})

describe('taking a case', () => {
  test('puts its reviewer\'s name on it; request and papers are in review; putting it back undoes that', async () => {
    const request = await submittedRequest(desk, requester, { count: 1 })
    const id = await claimed(desk, rosa, request.id)
    const { id: rosasId, name } = await personOf(desk, 'reviewer')
    expect((await rosa.readCase({ params: { id } })).body).toMatchObject({
      status: 'claimed', assignee: { id: rosasId, name }, request: { status: 'in_review' }, dossier: { status: 'in_review' },
    })
    expect((await remi.readCase({ params: { id } })).body.arrows).toEqual(['assign'])
    const { body } = await rosa.unclaimCase({ params: { id } })
    expect(body).toMatchObject({ status: 'waiting', assignee: null, request: { status: 'submitted' }, dossier: { status: 'submitted' } })
    await remi.claimCase({ params: { id } })
  })

  test('that a colleague has is refused with their name, and so is whatever else one tries with it', async () => {
    const request = await submittedRequest(desk, requester, { count: 1 })
    const params = { id: await claimed(desk, rosa, request.id) }
    const refused = { status: 409, code: 'case.claimed_by_another', detail: expect.stringContaining('Rosa Weiss') }
    const slot = (await rosa.readCase({ params })).body.verdictsMissing[0] ?? ''
    await expect(remi.claimCase({ params })).rejects.toMatchObject(refused)
    await expect(remi.unclaimCase({ params })).rejects.toMatchObject(refused)
    await expect(remi.judgeSlot({ params: { ...params, slot }, body: { verdict: 'accept' } })).rejects.toMatchObject(refused)
    await expect(remi.returnCase({ params, body: { reason: 'field_missing' } })).rejects.toMatchObject(refused)
    await expect(remi.approveCase({ params })).rejects.toMatchObject(refused)
    await expect(remi.rejectCase({ params, body: { reason: 'fraud_suspected' } })).rejects.toMatchObject(refused)
  })

  test('twice, on an older state, or once it is decided is refused', async () => {
    const request = await submittedRequest(desk, requester, { count: 1 })
    const params = { id: await caseOf(desk, request.id) }
    await expect(rosa.claimCase({ params, ifMatch: '"999"' })).rejects.toMatchObject({ status: 412, code: 'precondition.stale' })
    await rosa.claimCase({ params })
    await expect(rosa.claimCase({ params })).rejects.toMatchObject({ status: 409, code: 'state.wrong' })
    await rosa.unclaimCase({ params })
    await approved(desk, rosa, request.id)
    for (const reviewer of [rosa, remi]) await expect(reviewer.claimCase({ params })).rejects.toMatchObject({ status: 409, code: 'state.wrong' })
  })
})
