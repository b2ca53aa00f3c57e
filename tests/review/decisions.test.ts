import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createClient, obtainToken, type Client } from '../../contract/client.ts'
import { theSystem } from '../../server/kernel/actor.ts'
import { openDesk, type TestDesk } from '../support/desk.ts'
import { addOrganization } from '../support/organizations.ts'
import { pngPaper } from '../support/papers.ts'
import { acceptEveryPaper, approved, caseOf, claimed, completeDossier, completeDraft, holdNumbers, submittedRequest } from '../support/requesting.ts'
import { lastingClient, openLastingSession, personOf } from '../support/requesting.ts'
import { watchStatusChanges, type StatusChanges } from '../support/status-changes.ts'

let desk: TestDesk
let requester: Client
let rosa: Client
let changes: StatusChanges
beforeAll(async () => {
  desk = await openDesk()
  changes = await watchStatusChanges(desk.test)
  requester = await lastingClient(desk, 'requester')
  rosa = await lastingClient(desk, 'reviewer')
})
afterAll(async () => {
  await changes.close()
  await desk.close()
})

async function claimedCase() {
  const request = await submittedRequest(desk, requester, { count: 1 })
  const id = await claimed(desk, rosa, request.id)
  const { body } = await rosa.readCase({ params: { id } })
  return { request, params: { id }, slots: body.verdictsMissing }
}

describe('a verdict', () => {
  test('accepts or refuses one paper with a reason that its requester reads in their own language, and may be changed', async () => {
    const { params, slots: [slot = ''], request } = await claimedCase()
    const { body: refused } = await rosa.judgeSlot({ params: { ...params, slot }, body: { verdict: 'refuse', reason: 'document_too_old', note: 'From 2019' } })
    expect(refused.verdictsMissing).not.toContain(slot)
    expect(refused.approvable).toBe(false)
    const { body: dossier } = await requester.readDossier({ params: { id: request.dossierId ?? '' } })
    expect(dossier.slots.find((one) => one.slot === slot)).toMatchObject({
      status: 'refused', reason: 'document_too_old', note: 'From 2019', reasonText: expect.stringContaining('trop'),
    })
    const { body: accepted } = await rosa.judgeSlot({ params: { ...params, slot }, body: { verdict: 'accept' } })
    expect(accepted.dossier?.slots.find((one) => one.slot === slot)).toMatchObject({ status: 'accepted', reason: null })
  })

  test('is refused without a reason, for a slot that is none, before the case is taken, on an older state', async () => {
    const { params, slots: [slot = ''] } = await claimedCase()
    const accept = { params: { ...params, slot }, body: { verdict: 'accept' as const } }
    const without = { verdict: 'refuse' } as unknown as { verdict: 'accept' } // What a program without types may send.
    await expect(rosa.judgeSlot({ ...accept, body: without })).rejects.toMatchObject({ status: 400, code: 'input.invalid', errors: [{ pointer: '/reason' }] })
    await expect(rosa.judgeSlot({ ...accept, params: { ...params, slot: 'shoe_size' } })).rejects.toMatchObject({ status: 404, code: 'resource.not_found' })
    await expect(rosa.judgeSlot({ ...accept, ifMatch: '"999"' })).rejects.toMatchObject({ status: 412 })
    await rosa.unclaimCase({ params })
    await expect(rosa.judgeSlot(accept)).rejects.toMatchObject({ status: 409, code: 'state.wrong', problem: { event: 'judge' } })
  })
})

describe('an approval', () => {
  test('needs every paper accepted: it names each that has no verdict, and each that is refused', async () => {
    const { params, slots: [first = '', ...others] } = await claimedCase()
    await rosa.judgeSlot({ params: { ...params, slot: first }, body: { verdict: 'refuse', reason: 'document_unreadable' } })
    await expect(rosa.approveCase({ params })).rejects.toMatchObject({
      status: 422, code: 'case.verdict_missing',
      errors: expect.arrayContaining([
        { pointer: expect.stringMatching(/^\/dossier\/slots\/\d\/status$/), code: 'document.refused', detail: expect.any(String) },
        { pointer: expect.stringMatching(/^\/dossier\/slots\/\d\/status$/), code: 'verdict.missing', detail: expect.any(String) },
      ]),
    })
    for (const slot of [first, ...others]) await rosa.judgeSlot({ params: { ...params, slot }, body: { verdict: 'accept' } })
    expect((await rosa.readCase({ params })).body.approvable).toBe(true)
  })

  test('approves papers and request and prepares the orders, all at once', async () => {
    const { request, params } = await claimedCase()
    await acceptEveryPaper(rosa, params.id)
    const { body } = await rosa.approveCase({ params })
    expect(body).toMatchObject({ status: 'approved', arrows: [], approvable: false, dossier: { status: 'approved' } })
    expect(body.request).toMatchObject({ status: 'approved', lines: [{ status: 'ordered' }] })
    expect(body.decidedAt).not.toBeNull()
    expect((await rosa.listOrders({ query: { requestId: request.id } })).body.items).toMatchObject([{ status: 'prepared', requestId: request.id }])
    await expect(rosa.approveCase({ params })).rejects.toMatchObject({ status: 409, code: 'state.wrong' })
    await expect(rosa.unclaimCase({ params })).rejects.toMatchObject({ status: 409, code: 'state.wrong' })
    await expect(rosa.returnCase({ params, body: { reason: 'field_missing' } })).rejects.toMatchObject({ status: 409, code: 'state.wrong' })
  })

  test('counts what was accepted in an earlier version and not touched since', async () => {
    const { request, params, slots: [first = '', ...others] } = await claimedCase()
    for (const slot of others) await rosa.judgeSlot({ params: { ...params, slot }, body: { verdict: 'accept' } })
    await rosa.judgeSlot({ params: { ...params, slot: first }, body: { verdict: 'refuse', reason: 'document_wrong_kind' } })
    await rosa.returnCase({ params, body: {} })
    const { body: document } = await requester.uploadDocument({ file: { name: 'better.png', content: pngPaper() } })
    await requester.fillSlot({ params: { id: request.dossierId ?? '', slot: first }, body: { documentId: document.id, issuedOn: '2026-11-20' } })
    await requester.submitRequest({ params: { id: request.id } })
    await rosa.claimCase({ params })
    expect((await rosa.readCase({ params })).body.verdictsMissing).toEqual([first])
    await rosa.judgeSlot({ params: { ...params, slot: first }, body: { verdict: 'accept' } })
    expect((await rosa.approveCase({ params })).body.status).toBe('approved')
  })
})

describe('an approval that rests on papers approved for an earlier request', () => {
  /** A request whose dossier has been approved once; its first paper is over on 24 December. */
  async function resting() {
    const dossier = await completeDossier(desk, requester)
    const [first] = dossier.slots
    const [slot, documentId] = [first?.slot ?? '', first?.documentId ?? '']
    await requester.fillSlot({ params: { id: dossier.id, slot }, body: { documentId, issuedOn: '2026-11-20', expiresOn: '2026-12-24' } })
    await approved(desk, rosa, (await submittedRequest(desk, requester, { dossierId: dossier.id, count: 1 })).id)
    const request = await submittedRequest(desk, requester, { dossierId: dossier.id, count: 1 })
    return { dossier, request, params: { id: await claimed(desk, rosa, request.id) } }
  }

  test('is given although a newer version has taken their place', async () => {
    const { dossier, request, params } = await resting()
    await requester.changeDossier({ params: { id: dossier.id }, body: { information: { company_name: 'Nouvelle SARL' } }, ifMatch: '*' })
    await approved(desk, rosa, (await submittedRequest(desk, requester, { dossierId: dossier.id, count: 1 })).id)
    expect((await rosa.readCase({ params })).body).toMatchObject({ dossier: { status: 'superseded', version: 1 }, approvable: true })
    expect((await rosa.approveCase({ params })).body).toMatchObject({ status: 'approved', request: { id: request.id, status: 'approved' } })
  })

  test.each(['before the clock has come round', 'after'])('is refused once they have expired, naming the paper, %s', async (when) => {
    const { params } = await resting()
    desk.clock.set('2026-12-24T08:00:00Z')
    if (when === 'after') await desk.desk.sweeps.find(({ name }) => name === 'expire dossiers')?.run(() => {})
    expect((await rosa.readCase({ params })).body.approvable).toBe(false)
    await expect(rosa.approveCase({ params })).rejects.toMatchObject({
      status: 422, code: 'case.verdict_missing', errors: [{ pointer: '/dossier/slots/0/expiresOn', code: 'document.expired' }],
    })
    desk.clock.set('2026-11-23T08:00:00Z')
  })
})

describe('a return', () => {
  test('needs a refused paper or a reason, so that the requester knows what to mend', async () => {
    const { request, params } = await claimedCase()
    await expect(rosa.returnCase({ params, body: { note: 'Hm.' } })).rejects.toMatchObject({ status: 422, code: 'case.nothing_refused' })
    const { body } = await rosa.returnCase({ params, body: { reason: 'use_case_insufficient', note: 'Who receives what?' } })
    const told = { reason: 'use_case_insufficient', note: 'Who receives what?' }
    expect(body).toMatchObject({ status: 'returned', ...told, dueOn: null, dossier: { status: 'returned', version: 1 } })
    expect((await requester.readRequest({ params: { id: request.id } })).body).toMatchObject({
      status: 'waiting_for_requester', reason: told.reason, reasonText: expect.any(String), deskNote: told.note, clock: { state: 'paused' },
    })
    expect((await requester.readDossier({ params: { id: request.dossierId ?? '' } })).body).toMatchObject({ status: 'draft', version: 2 })
  })
})

describe('a rejection', () => {
  test('is for good: reason and note are told, the numbers are free, the dossier can be changed and used again', async () => {
    const { request, params } = await claimedCase()
    const { body } = await rosa.rejectCase({ params, body: { reason: 'reseller_not_allowed', note: 'Ask in their name.' } })
    expect(body).toMatchObject({ status: 'rejected', reason: 'reseller_not_allowed', dossier: { status: 'rejected' }, request: { status: 'rejected' } })
    const { body: rejected } = await requester.readRequest({ params: { id: request.id } })
    expect(rejected).toMatchObject({ reason: 'reseller_not_allowed', deskNote: 'Ask in their name.', clock: { state: 'met', waitingOn: 'nobody' } })
    expect(rejected.lines).toMatchObject([{ status: 'dropped', reason: 'reseller_not_allowed' }])
    expect((await requester.readOffer({ params: { id: rejected.lines[0]?.offerId ?? '' } })).body.status).toBe('available')
    const again = await completeDraft(desk, requester, { count: 1, dossierId: request.dossierId ?? '' })
    expect((await requester.submitRequest({ params: { id: again.id } })).body).toMatchObject({ status: 'submitted', dossierVersion: 2 })
  })

  test('needs a reason', async () => {
    const { params } = await claimedCase()
    const without = { note: 'No.' } as unknown as { reason: 'fraud_suspected' } // What a program without types may send.
    await expect(rosa.rejectCase({ params, body: without })).rejects.toMatchObject({ status: 400, code: 'input.invalid' })
  })
})

describe('two pairs of eyes', () => {
  const judging = ['requester', 'reviewer', 'organization_admin'] as const

  async function colleagueOf(organizationId: string, email: string): Promise<Client> {
    const id = await desk.desk.work('desk', theSystem, async (needs) => {
      const row = await needs.organizations.addPerson({
        id: needs.ids.next(), organization_id: organizationId, name: 'Both', email, language: null, roles: [...judging], password_hash: 'none',
        disabled_at: null, created_at: needs.clock.now(),
      })
      return row?.id ?? ''
    })
    return await openLastingSession(desk, id)
  }

  test('nobody judges a request of their own organization, though they may judge everybody else\'s', async () => {
    const hers = await colleagueOf((await personOf(desk, 'reviewer')).organization_id, 'both@desk.example')
    const { id: dossierId } = await completeDossier(desk, hers)
    const request = await submittedRequest(desk, hers, { dossierId, holdIds: await holdNumbers(desk, hers, 1) })
    const params = { id: await caseOf(desk, request.id) }
    expect((await hers.readCase({ params })).body.arrows).toEqual([])
    await expect(hers.claimCase({ params })).rejects.toMatchObject({ status: 403, code: 'case.own_request' })
    await expect(rosa.claimCase({ params })).rejects.toMatchObject({ status: 403, code: 'case.own_request' })

    const elsewhere = (await addOrganization(desk, { roles: ['reviewer'] })).client
    await elsewhere.claimCase({ params })
    await expect(hers.unclaimCase({ params })).rejects.toMatchObject({ status: 403, code: 'case.own_request' })
    await expect(hers.approveCase({ params })).rejects.toMatchObject({ status: 403, code: 'case.own_request' })
    await expect(hers.rejectCase({ params, body: { reason: 'fraud_suspected' } })).rejects.toMatchObject({ status: 403, code: 'case.own_request' })
    await acceptEveryPaper(elsewhere, params.id)
    expect((await elsewhere.approveCase({ params })).body.status).toBe('approved')
    expect((await hers.claimCase({ params: { id: await caseOf(desk, (await submittedRequest(desk, requester, { count: 1 })).id) } })).status).toBe(200)
  })

  test('whoever handed a request in does not judge it after a colleague handed it in again', async () => {
    const { client: first, organizationId } = await addOrganization(desk, { roles: judging })
    const second = await colleagueOf(organizationId, 'second@another.example')
    const request = await submittedRequest(desk, first, { count: 1 })
    const params = { id: await claimed(desk, rosa, request.id) }
    await rosa.returnCase({ params, body: { reason: 'use_case_insufficient' } })
    await second.submitRequest({ params: { id: request.id } })
    expect((await first.readCase({ params })).body.arrows).toEqual([])
    await expect(first.claimCase({ params })).rejects.toMatchObject({ status: 403, code: 'case.own_request' })
  })

  test('whoever handed a request in through an API client does not judge it as a person', async () => {
    const { client: person } = await addOrganization(desk, { roles: judging })
    const draft = await completeDraft(desk, person, { count: 1 })
    const { body: added } = await person.addClient({ body: { name: 'Scripts', grants: ['sms:phoneNumber:*'] } })
    const { token } = await obtainToken(desk.url, added.id, added.secret)
    await createClient({ baseUrl: desk.url, token }).submitRequest({ params: { id: draft.id } })
    await expect(person.claimCase({ params: { id: await caseOf(desk, draft.id) } })).rejects.toMatchObject({ status: 403, code: 'case.own_request' })
  })
})

test('everything that happened above was announced once, and followed the arrows', async () => {
  expect(await changes.disagreements()).toEqual([])
  expect(await changes.count()).toBeGreaterThan(50)
})
