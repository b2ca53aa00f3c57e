import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Client } from '../../contract/client.ts'
import { theSystem } from '../../server/kernel/actor.ts'
import { openDesk, type TestDesk } from '../support/desk.ts'
import { addOrganization } from '../support/organizations.ts'
import { approved, caseOf, claimed, completeDossier, holdNumbers, lastingClient, openLastingSession, personOf, submittedRequest } from '../support/requesting.ts'
import { watchStatusChanges, type StatusChanges } from '../support/status-changes.ts'

let desk: TestDesk
let changes: StatusChanges
let requester: Client
let rosa: Client
let remi: Client
let olga: Client
let ids: { rosa: string; remi: string; olga: string }
beforeAll(async () => {
  desk = await openDesk()
  changes = await watchStatusChanges(desk.test)
  requester = await lastingClient(desk, 'requester')
  rosa = await lastingClient(desk, 'reviewer')
  remi = await lastingClient(desk, 'secondReviewer')
  olga = await lastingClient(desk, 'operator')
  const idOf = async (who: 'reviewer' | 'secondReviewer' | 'operator') => (await personOf(desk, who)).id
  ids = { rosa: await idOf('reviewer'), remi: await idOf('secondReviewer'), olga: await idOf('operator') }
})
afterAll(async () => {
  await changes.close()
  await desk.close()
})

async function waitingCase(): Promise<{ params: { id: string }; requestId: string }> {
  const request = await submittedRequest(desk, requester, { count: 1 })
  return { params: { id: await caseOf(desk, request.id) }, requestId: request.id }
}

describe('assigning a case', () => {
  test('that waits claims it in the name of whoever gets it, with request and papers', async () => {
    const { params } = await waitingCase()
    const { body } = await olga.assignCase({ params, body: { assigneeId: ids.remi } })
    expect(body).toMatchObject({ status: 'claimed', assignee: { id: ids.remi, name: 'Rémi Dubois' }, request: { status: 'in_review' }, dossier: { status: 'in_review' } })
    expect((await remi.readCase({ params })).body.arrows).toEqual(['assign', 'unclaim', 'judge', 'return', 'approve', 'reject'])
    expect((await remi.listCases({ query: { mine: true } })).body.items.map(({ id }) => id)).toContain(params.id)
  })

  test('that a colleague works on moves it with its verdicts, and the history tells whom it was taken from', async () => {
    const { params } = await waitingCase()
    await rosa.claimCase({ params })
    const slot = (await rosa.readCase({ params })).body.verdictsMissing[0] ?? ''
    await rosa.judgeSlot({ params: { ...params, slot }, body: { verdict: 'accept' } })
    const { body } = await remi.assignCase({ params, body: { assigneeId: ids.remi } })
    expect(body).toMatchObject({ status: 'claimed', assignee: { id: ids.remi } })
    expect(body.verdictsMissing).not.toContain(slot)
    await expect(rosa.judgeSlot({ params: { ...params, slot }, body: { verdict: 'accept' } })).rejects.toMatchObject({ status: 409, code: 'case.claimed_by_another' })
    const [event] = (await rosa.listEvents({ query: { subjectType: 'case', subjectId: params.id } })).body.items
    expect(event).toMatchObject({
      name: 'case.assign', from: 'claimed', to: 'claimed', actor: { name: 'Rémi Dubois' },
      data: { assignee: { id: ids.remi, name: 'Rémi Dubois' }, former: { id: ids.rosa, name: 'Rosa Weiss' } },
    })
  })

  test('to nobody puts it back, whoever had it', async () => {
    const { params } = await waitingCase()
    await rosa.claimCase({ params })
    const { body } = await olga.assignCase({ params, body: { assigneeId: null } })
    expect(body).toMatchObject({ status: 'waiting', assignee: null, request: { status: 'submitted' }, dossier: { status: 'submitted' } })
    await expect(olga.assignCase({ params, body: { assigneeId: null } })).rejects.toMatchObject({ status: 409, code: 'state.wrong' })
  })

  test('twice to one person changes nothing the second time', async () => {
    const { params } = await waitingCase()
    const first = await olga.assignCase({ params, body: { assigneeId: ids.rosa } })
    const second = await olga.assignCase({ params, body: { assigneeId: ids.rosa } })
    expect(second.etag).toBe(first.etag)
    const events = (await rosa.listEvents({ query: { subjectType: 'case', subjectId: params.id } })).body.items
    expect(events.filter(({ name }) => name === 'case.assign')).toHaveLength(1)
  })

  test('to somebody who does not judge, to nobody known, or to somebody who can no longer sign in is refused', async () => {
    const { params } = await waitingCase()
    const refused = { status: 422, code: 'case.assignee_no_reviewer' }
    const claire = (await personOf(desk, 'requester')).id
    for (const assigneeId of [ids.olga, claire, '00000000-0000-4000-8000-000000000000']) {
      await expect(rosa.assignCase({ params, body: { assigneeId } }), assigneeId).rejects.toMatchObject(refused)
    }
    const gone = await addColleague('gone@desk.example', new Date('2026-11-01T00:00:00Z'))
    await expect(rosa.assignCase({ params, body: { assigneeId: gone } })).rejects.toMatchObject(refused)
    expect((await rosa.readCase({ params })).body).toMatchObject({ status: 'waiting', assignee: null })
  })

  test('of one\'s own organization\'s request is refused, and so is giving it to somebody of that organization', async () => {
    const bothId = await addColleague('both@desk.example', null)
    const both = await openLastingSession(desk, bothId)
    const { id: dossierId } = await completeDossier(desk, both)
    const request = await submittedRequest(desk, both, { dossierId, holdIds: await holdNumbers(desk, both, 1) })
    const params = { id: await caseOf(desk, request.id) }
    for (const one of [both, rosa, olga]) {
      await expect(one.assignCase({ params, body: { assigneeId: ids.rosa } })).rejects.toMatchObject({ status: 403, code: 'case.own_request' })
    }
    expect((await olga.readCase({ params })).body.arrows).toEqual([])
    const { client: elsewhere } = await addOrganization(desk, { roles: ['reviewer'] })
    await expect(elsewhere.assignCase({ params, body: { assigneeId: ids.rosa } })).rejects.toMatchObject({
      status: 422, code: 'case.assignee_own_request', detail: expect.stringContaining('Rosa Weiss'),
    })
  })

  test('is for staff, on what is there, as it is now, and only while it is undecided', async () => {
    const { params, requestId } = await waitingCase()
    const body = { assigneeId: ids.rosa }
    await expect(requester.assignCase({ params, body })).rejects.toMatchObject({ status: 403, code: 'permission.missing' })
    await expect(desk.anonymous.assignCase({ params, body })).rejects.toMatchObject({ status: 401 })
    await expect(rosa.assignCase({ params: { id: '00000000-0000-4000-8000-000000000000' }, body })).rejects.toMatchObject({ status: 404, code: 'resource.not_found' })
    await expect(rosa.assignCase({ params, body, ifMatch: '"999"' })).rejects.toMatchObject({ status: 412, code: 'precondition.stale' })
    const unknown = { assigneeId: 'rosa' }
    await expect(rosa.assignCase({ params, body: unknown })).rejects.toMatchObject({ status: 400, code: 'input.invalid', errors: [{ pointer: '/assigneeId' }] })
    await approved(desk, rosa, requestId)
    for (const assigneeId of [ids.remi, null]) await expect(olga.assignCase({ params, body: { assigneeId } })).rejects.toMatchObject({ status: 409, code: 'state.wrong' })
  })

  test('and claiming it at once leave it with one person, and both know with whom', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { params } = await waitingCase()
      const outcomes = await Promise.allSettled([rosa.claimCase({ params }), olga.assignCase({ params, body: { assigneeId: ids.remi } })])
      expect(outcomes[1].status).toBe('fulfilled')
      const { body } = await rosa.readCase({ params })
      expect(body).toMatchObject({ status: 'claimed', assignee: { id: ids.remi } })
    }
  })
})

describe('the reviewers', () => {
  test('are the staff who may judge and can sign in, each with how much they work on', async () => {
    const before = (await olga.listReviewers()).body.items
    const loads = (list: typeof before) => Object.fromEntries(list.map(({ id, cases }) => [id, cases]))
    await claimed(desk, remi, (await waitingCase()).requestId)
    const { items } = (await remi.listReviewers()).body
    expect(items.map(({ id }) => id)).toEqual(expect.arrayContaining([ids.rosa, ids.remi]))
    expect(items.map(({ id }) => id)).not.toContain(ids.olga)
    expect(items.map(({ name }) => name)).not.toContain('gone@desk.example')
    expect(loads(items)[ids.remi]).toBe((loads(before)[ids.remi] ?? 0) + 1)
    expect(items.filter(({ own }) => own).map(({ id }) => id)).toEqual([ids.remi])
  })

  test('are no customer\'s business', async () => {
    await expect(requester.listReviewers()).rejects.toMatchObject({ status: 403, code: 'permission.missing' })
    await expect(desk.anonymous.listReviewers()).rejects.toMatchObject({ status: 401 })
  })
})

test('everything that happened above was announced once, and followed the arrows', async () => {
  expect(await changes.disagreements()).toEqual([])
  expect(await changes.count()).toBeGreaterThan(20)
})

/** One more person of the desk who may both ask for numbers and judge. Their name is their address. */
async function addColleague(email: string, disabledAt: Date | null): Promise<string> {
  const { organization_id: organizationId } = await personOf(desk, 'reviewer')
  return await desk.desk.work('desk', theSystem, async (needs) => {
    const row = await needs.organizations.addPerson({
      id: needs.ids.next(), organization_id: organizationId, name: email, email, language: null, roles: ['requester', 'reviewer'], password_hash: 'none',
      disabled_at: disabledAt, created_at: needs.clock.now(),
    })
    return row?.id ?? ''
  })
}
