import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Client } from '../../contract/client.ts'
import { openDesk, type TestDesk } from '../support/desk.ts'
import { addOrganization } from '../support/organizations.ts'
import { claimed, completeDossier, completeDraft, holdNumbers, lastingClient, submittedRequest } from '../support/requesting.ts'

let desk: TestDesk
let requester: Client
let reviewer: Client
beforeAll(async () => {
  desk = await openDesk()
  requester = await lastingClient(desk, 'requester')
  reviewer = await lastingClient(desk, 'reviewer')
})
afterAll(() => desk.close())

const read = async (id: string) => (await requester.readRequest({ params: { id } })).body
const found = async (id: string) => (await read(id)).preparation?.missing.map(({ pointer, code }) => `${pointer} ${code}`)

describe('before a request is handed in', () => {
  test('it tells what submitting would refuse it for, and by when the desk would be done', async () => {
    const { body: draft } = await requester.createRequest({ body: { country: 'FR' } })
    expect(draft.preparation).toMatchObject({ step: null, expectedBy: '2026-11-30' })
    expect(await found(draft.id)).toEqual(['/holdIds numbers.missing', '/dossierId dossier.missing', '/alternatives alternatives.missing', '/contactEmail contact.missing'])
    const refusal = await requester.submitRequest({ params: { id: draft.id } }).catch((error: unknown) => error)
    expect(refusal).toMatchObject({ code: 'request.incomplete', errors: draft.preparation?.missing })
  })

  test('its dossier’s demands are among it, each by a pointer into the dossier, until nothing is missing', async () => {
    const { body: dossier } = await requester.createDossier({ body: { name: 'Empty', country: 'FR', numberType: 'mobile', endUserType: 'business' } })
    const draft = await completeDraft(desk, requester, { dossierId: dossier.id, count: 1 })
    expect(await found(draft.id)).toEqual(dossier.missing.map(({ pointer, code }) => `/dossier${pointer} ${code}`))
    const complete = await completeDossier(desk, requester)
    await requester.changeRequest({ params: { id: draft.id }, body: { dossierId: complete.id }, ifMatch: '*' })
    expect(await found(draft.id)).toEqual([])
    expect((await requester.listRequests({ query: { dossierId: complete.id } })).body.items).toMatchObject([{ id: draft.id, preparation: { missing: [] } }])
  })

  test('a number whose time is up is among it, and so is one of a carrier that the dossier does not answer', async () => {
    const dossier = await completeDossier(desk, requester, { carriers: ['nordtel'] })
    const holdIds = await holdNumbers(desk, requester, 1, { carrier: 'meridian' })
    const draft = await completeDraft(desk, requester, { dossierId: dossier.id, holdIds })
    expect(await found(draft.id)).toEqual(['/holdIds/0 hold.carrier_not_covered'])
    desk.clock.set('2026-11-23T12:00:00Z')
    expect(await found(draft.id)).toEqual(['/holdIds/0 hold.carrier_not_covered', '/holdIds/0 hold.lost'])
    desk.clock.set('2026-11-23T08:00:00Z')
  })

  test('numbers whose time is up are taken out one by one, or others first added beside them; none that is lost is added', async () => {
    const [unwanted = ''] = await holdNumbers(desk, requester, 1)
    const draft = await completeDraft(desk, requester, { count: 3 })
    const [, second = '', third = ''] = draft.lines.flatMap(({ holdId }) => holdId ?? [])
    desk.clock.advance({ hours: 1 })
    await desk.settle()
    const take = (...holdIds: string[]) => requester.changeRequest({ params: { id: draft.id }, body: { holdIds }, ifMatch: '*' })
    expect((await take(second, third)).body.lines.map(({ status }) => status)).toEqual(['dropped', 'wanted', 'wanted'])
    expect(await found(draft.id)).toEqual(['/holdIds/0 hold.lost', '/holdIds/1 hold.lost'])
    const [fresh = ''] = await holdNumbers(desk, requester, 1)
    await take(second, third, fresh)
    await take(third, fresh)
    expect(await found(draft.id)).toEqual(['/holdIds/0 hold.lost'])
    await take(fresh)
    expect(await found(draft.id)).toEqual([])
    await expect(take(fresh, unwanted)).rejects.toMatchObject({ status: 409, code: 'request.hold_lost', errors: [{ pointer: '/holdIds/1', code: 'hold.lost' }] })
    // Whoever took a number out and wants it back asks for one that is lost like any other.
    await expect(take(fresh, third)).rejects.toMatchObject({ status: 409, code: 'request.hold_lost' })
    desk.clock.advance({ hours: -1 })
  })

  test('a dossier that the desk has for another request is among it', async () => {
    const first = await submittedRequest(desk, requester, { count: 1 })
    const draft = await completeDraft(desk, requester, { dossierId: first.dossierId ?? '', count: 1 })
    expect(await found(draft.id)).toEqual(['/dossierId dossier.under_way'])
    await expect(requester.submitRequest({ params: { id: draft.id } })).rejects.toMatchObject({ code: 'dossier.busy' })
  })

  test('a request that was returned names the papers that were refused; one that cannot be changed names nothing', async () => {
    const request = await submittedRequest(desk, requester, { count: 1 })
    expect(request.preparation).toBeNull()
    const caseId = await claimed(desk, reviewer, request.id)
    const { body: before } = await reviewer.readCase({ params: { id: caseId } })
    const [refused = '', ...others] = before.verdictsMissing
    for (const slot of others) await reviewer.judgeSlot({ params: { id: caseId, slot }, body: { verdict: 'accept' } })
    await reviewer.judgeSlot({ params: { id: caseId, slot: refused }, body: { verdict: 'refuse', reason: 'document_unreadable' } })
    await reviewer.returnCase({ params: { id: caseId }, body: {} })
    expect(await found(request.id)).toEqual(['/dossier/slots/0/documentId document.refused'])
  })

  test('numbers that need no papers need no dossier', async () => {
    const draft = await completeDraft(desk, requester, { country: 'US', numberType: 'local', count: 1 })
    expect(await found(draft.id)).toEqual([])
    expect(draft.preparation?.papers).toBe('self_service')
  })

  test('whether papers are needed is told by the rules, not by what is sold: it stays when the last such number is gone', async () => {
    const { body: draft } = await requester.createRequest({ body: { country: 'HK' } })
    expect(draft.preparation?.papers).toBe('papers_needed')
  })
})

describe('where the requester stands', () => {
  test('is kept with the draft, is nobody’s event, and is over once the request is handed in', async () => {
    const draft = await completeDraft(desk, requester, { count: 1 })
    await requester.changeRequest({ params: { id: draft.id }, body: { step: 'papers' }, ifMatch: '*' })
    expect((await read(draft.id)).preparation?.step).toBe('papers')
    const { body: events } = await requester.listEvents({ query: { subjectType: 'request', subjectId: draft.id } })
    expect(events.items.map(({ name }) => name)).toEqual(['request.created'])
    await requester.submitRequest({ params: { id: draft.id } })
    await requester.cancelRequest({ params: { id: draft.id } })
    expect((await read(draft.id)).preparation).toBeNull()
  })

  test('may be said when the draft is begun, and is one of the steps', async () => {
    expect((await requester.createRequest({ body: { country: 'FR', step: 'end_user' } })).body.preparation?.step).toBe('end_user')
    const nowhere = requester.createRequest({ body: { country: 'FR', step: 'nowhere' as 'review' /* Wrong on purpose. */ } })
    await expect(nowhere).rejects.toMatchObject({ status: 400, errors: [{ pointer: '/step' }] })
  })

  test('is no change that anybody’s own could collide with: the revision stays', async () => {
    const draft = await completeDraft(desk, requester, { count: 1 })
    const { etag = '' } = await requester.readRequest({ params: { id: draft.id } })
    expect((await requester.changeRequest({ params: { id: draft.id }, body: { step: 'review' }, ifMatch: '*' })).etag).toBe(etag)
    expect((await requester.changeRequest({ params: { id: draft.id }, body: { note: 'x', step: 'alternatives' }, ifMatch: etag })).etag).not.toBe(etag)
    expect((await read(draft.id)).preparation?.step).toBe('alternatives')
    await requester.changeRequest({ params: { id: draft.id }, body: { step: 'review' }, ifMatch: '*' })
    await expect(requester.submitRequest({ params: { id: draft.id }, ifMatch: etag })).rejects.toMatchObject({ status: 412, code: 'precondition.stale' })
  })

  test('is not for other organizations to see or to change', async () => {
    const { client } = await addOrganization(desk)
    const draft = await completeDraft(desk, requester, { count: 1 })
    await expect(client.changeRequest({ params: { id: draft.id }, body: { step: 'review' }, ifMatch: '*' })).rejects.toMatchObject({ status: 404 })
  })
})
