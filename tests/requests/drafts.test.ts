import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Client } from '../../contract/client.ts'
import { emails, openDesk, type TestDesk } from '../support/desk.ts'
import { addOrganization, type NewOrganization } from '../support/organizations.ts'
import { completeDossier, completeDraft, holdNumbers, submittedRequest } from '../support/requesting.ts'
import { testSecrets } from '../support/test-secrets.ts'

let desk: TestDesk
let requester: Client
let other: NewOrganization
beforeAll(async () => {
  desk = await openDesk()
  requester = await desk.as('requester')
  other = await addOrganization(desk)
})
afterAll(() => desk.close())

const nobody = '00000000-0000-4000-8000-000000000000'

describe('a draft', () => {
  test('needs a country and nothing else', async () => {
    const { status, body, etag } = await requester.createRequest({ body: { country: 'FR' } })
    expect(status).toBe(201)
    expect(etag).toBeDefined()
    expect(body).toMatchObject({
      status: 'draft', country: 'FR', numberType: null, lines: [], dossierId: null, alternatives: null, contactEmail: null, note: null,
      clock: { state: 'not_started', expectedBy: null, businessDaysLeft: null, waitingOn: 'requester' }, arrows: ['change', 'submit', 'cancel'],
    })
    expect(body.reference).toMatch(/^R-\d{4,}$/)
  })

  test('is called R-1001 and so on, whoever asks', async () => {
    const { body: first } = await requester.createRequest({ body: { country: 'FR' } })
    const { body: second } = await other.client.createRequest({ body: { country: 'US' } })
    expect(Number(first.reference.slice(2))).toBeGreaterThanOrEqual(1001)
    expect(Number(second.reference.slice(2))).toBe(Number(first.reference.slice(2)) + 1)
  })

  test('shows its numbers in E.164 in the order in which they were named, and takes its type from them', async () => {
    const holdIds = await holdNumbers(desk, requester, 3)
    const { body } = await requester.createRequest({ body: { country: 'FR', holdIds } })
    expect(body.numberType).toBe('mobile')
    expect(body.lines.map(({ holdId }) => holdId)).toEqual(holdIds)
    for (const { e164 } of body.lines) expect(e164).toMatch(/^\+33[67]\d{8}$/)
    for (const line of body.lines) expect(line).toMatchObject({ status: 'wanted', replaces: null, numberId: null })
    expect((await requester.readHold({ params: { id: holdIds[0] ?? '' } })).body.requestId).toBe(body.id)
  })

  test('sent twice with one Idempotency-Key is one draft', async () => {
    const once = await requester.createRequest({ body: { country: 'DE' }, idempotencyKey: 'one-draft' })
    const twice = await requester.createRequest({ body: { country: 'DE' }, idempotencyKey: 'one-draft' })
    expect(twice).toMatchObject({ replayed: true, body: { id: once.body.id } })
    await expect(requester.createRequest({ body: { country: 'FR' }, idempotencyKey: 'one-draft' })).rejects.toMatchObject({ status: 422, code: 'idempotency.key_reused' })
  })

  test('is announced with each of its numbers', async () => {
    const draft = await completeDraft(desk, requester)
    const { body } = await requester.listEvents({ query: { subjectType: 'request', subjectId: draft.id } })
    expect(body.items.map(({ name }) => name)).toEqual(['request.created'])
    for (const line of draft.lines) {
      const { body: events } = await requester.listEvents({ query: { subjectType: 'requestLine', subjectId: line.id } })
      expect(events.items).toMatchObject([{ name: 'requestLine.added', to: 'wanted', data: { requestId: draft.id, e164: line.e164 } }])
    }
  })
})

describe('a draft is refused', () => {
  test('without the permission, without the licence, without a sign-in', async () => {
    const body = { country: 'FR' }
    await expect((await desk.as('viewer')).createRequest({ body })).rejects.toMatchObject({ status: 403, code: 'permission.missing' })
    await expect((await desk.as('unlicensed')).createRequest({ body })).rejects.toMatchObject({ status: 403, code: 'licence.missing' })
    await expect((await desk.as('reviewer')).createRequest({ body })).rejects.toMatchObject({ status: 403, code: 'permission.missing' })
    await expect(desk.anonymous.createRequest({ body })).rejects.toMatchObject({ status: 401 })
  })

  test('with input of another form, by pointer', async () => {
    await expect(requester.createRequest({ body: { country: 'France', contactEmail: 'nobody' } })).rejects.toMatchObject({
      status: 400, code: 'input.invalid', errors: [{ pointer: '/country' }, { pointer: '/contactEmail' }],
    })
  })

  test('for holds that are unknown, another organization\'s, or in another request', async () => {
    const [free, taken] = await holdNumbers(desk, requester, 2)
    const [foreign] = await holdNumbers(desk, other.client, 1)
    await requester.createRequest({ body: { country: 'FR', holdIds: [taken ?? ''] } })
    await expect(requester.createRequest({ body: { country: 'FR', holdIds: [nobody, free ?? '', foreign ?? '', taken ?? ''] } })).rejects.toMatchObject({
      status: 404, code: 'resource.not_found',
      errors: [{ pointer: '/holdIds/0', code: 'hold.unknown' }, { pointer: '/holdIds/2', code: 'hold.unknown' }, { pointer: '/holdIds/3', code: 'hold.unknown' }],
    })
    expect((await requester.readHold({ params: { id: free ?? '' } })).body.requestId).toBeNull()
  })

  test('for numbers of another country or of several types, by pointer', async () => {
    const [french] = await holdNumbers(desk, requester, 1)
    const [german] = await holdNumbers(desk, requester, 1, { country: 'DE' })
    const [local] = await holdNumbers(desk, requester, 1, { country: 'DE', numberType: 'local' })
    await expect(requester.createRequest({ body: { country: 'FR', holdIds: [french ?? '', german ?? ''] } })).rejects.toMatchObject({
      status: 422, code: 'request.country_mismatch', errors: [{ pointer: '/holdIds/1', code: 'hold.country_mismatch' }],
    })
    await expect(requester.createRequest({ body: { country: 'DE', holdIds: [german ?? '', local ?? ''] } })).rejects.toMatchObject({
      status: 422, code: 'request.type_mismatch', errors: [{ pointer: '/holdIds/1', code: 'hold.type_mixed' }],
    })
  })

  test('for a hold that was let go, and for a dossier that is another organization\'s', async () => {
    const [released] = await holdNumbers(desk, requester, 1)
    await requester.releaseHold({ params: { id: released ?? '' } })
    await expect(requester.createRequest({ body: { country: 'FR', holdIds: [released ?? ''] } })).rejects.toMatchObject({
      status: 409, code: 'request.hold_lost', errors: [{ pointer: '/holdIds/0', code: 'hold.lost' }],
    })
    const { id } = await completeDossier(desk, other.client)
    await expect(requester.createRequest({ body: { country: 'FR', dossierId: id } })).rejects.toMatchObject({ status: 404, code: 'resource.not_found' })
  })
})

describe('a change', () => {
  test('lets a number that was taken out go to another request, which keeps it whatever becomes of the first', async () => {
    const [kept = '', moved = ''] = await holdNumbers(desk, requester, 2)
    const { body: first } = await requester.createRequest({ body: { country: 'FR', holdIds: [kept, moved] } })
    await requester.changeRequest({ params: { id: first.id }, body: { holdIds: [kept] }, ifMatch: '*' })
    const second = await completeDraft(desk, requester, { holdIds: [moved] })
    await requester.submitRequest({ params: { id: second.id } })
    await requester.cancelRequest({ params: { id: first.id } })
    expect((await requester.readHold({ params: { id: moved } })).body).toMatchObject({ status: 'held', requestId: second.id })
    expect((await requester.readHold({ params: { id: kept } })).body).toMatchObject({ status: 'released' })
  })

  test('touches only what it names, and takes the numbers given for all there are', async () => {
    const draft = await completeDraft(desk, requester, { count: 2 })
    const [added] = await holdNumbers(desk, requester, 1)
    const kept = draft.lines[1]?.holdId ?? ''
    const read = await requester.readRequest({ params: { id: draft.id } })
    const change = { holdIds: [kept, added ?? ''], note: '  For our shops ' }
    const { body, etag } = await requester.changeRequest({ params: { id: draft.id }, body: change, ifMatch: read.etag ?? '' })
    expect(body).toMatchObject({ note: 'For our shops', dossierId: draft.dossierId, alternatives: 'choose_for_me', contactEmail: 'claire@demo.example' })
    expect(body.lines.map(({ holdId, status }) => [holdId, status])).toEqual([[draft.lines[0]?.holdId, 'dropped'], [kept, 'wanted'], [added, 'wanted']])
    expect(etag).not.toBe(read.etag)
    expect((await requester.readHold({ params: { id: draft.lines[0]?.holdId ?? '' } })).body).toMatchObject({ status: 'held', requestId: null })
  })

  test('may take everything back', async () => {
    const draft = await completeDraft(desk, requester)
    const { etag = '' } = await requester.readRequest({ params: { id: draft.id } })
    const nothing = { holdIds: [], dossierId: null, alternatives: null, contactEmail: null }
    const { body } = await requester.changeRequest({ params: { id: draft.id }, body: nothing, ifMatch: etag })
    expect(body).toMatchObject({ numberType: null, dossierId: null, alternatives: null, contactEmail: null })
  })

  test('that was made on an older state is refused, and so is one that names none', async () => {
    const draft = await completeDraft(desk, requester)
    const { etag = '' } = await requester.readRequest({ params: { id: draft.id } })
    await requester.changeRequest({ params: { id: draft.id }, body: { note: 'first' }, ifMatch: etag })
    const second = requester.changeRequest({ params: { id: draft.id }, body: { note: 'second' }, ifMatch: etag })
    await expect(second).rejects.toMatchObject({ status: 412, code: 'precondition.stale' })
    // The typed client lets nobody forget it, but other programs can.
    const { body: session } = await desk.anonymous.signIn({ body: { email: emails.requester, password: testSecrets.password } })
    const headers = { authorization: `Bearer ${session.token}`, 'content-type': 'application/json' }
    expect((await fetch(`${desk.url}/api/v1/requests/${draft.id}`, { method: 'PATCH', headers, body: '{}' })).status).toBe(428)
    expect((await requester.readRequest({ params: { id: draft.id } })).body.note).toBe('first')
  })

  test('of what the desk has before it is refused', async () => {
    const submitted = await submittedRequest(desk, requester)
    const { etag = '' } = await requester.readRequest({ params: { id: submitted.id } })
    await expect(requester.changeRequest({ params: { id: submitted.id }, body: { note: 'too late' }, ifMatch: etag })).rejects.toMatchObject({
      status: 409, code: 'state.wrong', problem: { event: 'change' },
    })
  })

  test('is refused to a viewer, and another organization sees no such request', async () => {
    const draft = await completeDraft(desk, requester)
    const change = { params: { id: draft.id }, body: {}, ifMatch: '*' }
    await expect((await desk.as('viewer')).changeRequest(change)).rejects.toMatchObject({ status: 403, code: 'permission.missing' })
    await expect(other.client.changeRequest(change)).rejects.toMatchObject({ status: 404, code: 'resource.not_found' })
  })
})

describe('reading', () => {
  test('is for whoever may view, and for staff across organizations, each with their own arrows', async () => {
    const draft = await completeDraft(desk, requester)
    expect((await (await desk.as('viewer')).readRequest({ params: { id: draft.id } })).body).toMatchObject({ id: draft.id, arrows: [] })
    expect((await (await desk.as('reviewer')).readRequest({ params: { id: draft.id } })).body).toMatchObject({ id: draft.id, arrows: [] })
    await expect(other.client.readRequest({ params: { id: draft.id } })).rejects.toMatchObject({ status: 404, code: 'resource.not_found' })
    await expect((await desk.as('unlicensed')).readRequest({ params: { id: draft.id } })).rejects.toMatchObject({ status: 403, code: 'licence.missing' })
    await expect(requester.readRequest({ params: { id: nobody } })).rejects.toMatchObject({ status: 404 })
  })

  test('a list shows each request once, newest first, page by page, of one\'s own organization only', async () => {
    const stranger = await addOrganization(desk, { name: 'Listing Ltd' })
    const mine: string[] = []
    for (const country of ['US', 'DE', 'US', 'FR', 'US']) mine.unshift((await stranger.client.createRequest({ body: { country } })).body.id)
    const seen: string[] = []
    for await (const { id } of stranger.client.all.listRequests({ query: { limit: 2 } })) seen.push(id)
    expect(seen).toEqual(mine)
    const { body } = await stranger.client.listRequests({ query: { country: 'US', status: ['draft'] } })
    expect(body.items.map(({ country }) => country)).toEqual(['US', 'US', 'US'])
    expect((await stranger.client.listRequests({ query: { status: ['completed'] } })).body).toEqual({ items: [], nextCursor: null })
    const staff: string[] = []
    for await (const { id } of (await desk.as('reviewer')).all.listRequests({ query: { limit: 50 } })) staff.push(id)
    expect(staff).toEqual(expect.arrayContaining(mine))
    expect(new Set(staff).size).toBe(staff.length)
  })

  test('a cursor that this list did not write is refused', async () => {
    await expect(requester.listRequests({ query: { cursor: 'nonsense' } })).rejects.toMatchObject({ status: 400, code: 'cursor.invalid' })
  })
})
