import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import type { Client } from '../../contract/client.ts'
import { theSystem } from '../../server/kernel/actor.ts'
import { releaseHolds } from '../../server/modules/holds/index.ts'
import { playOrders } from '../support/buying.ts'
import { openDesk, type TestDesk } from '../support/desk.ts'
import { papersDesk } from '../support/judging.ts'
import { addOrganization, type NewOrganization } from '../support/organizations.ts'
import { approved, caseOf, claimed, completeDossier, completeDraft, fillSlot, holdNumbers, lastingClient, submittedRequest } from '../support/requesting.ts'

let desk: TestDesk
let requester: Client
let reviewer: Client
let other: NewOrganization
beforeAll(async () => {
  desk = await openDesk()
  requester = await lastingClient(desk, 'requester')
  reviewer = await lastingClient(desk, 'reviewer')
  other = await addOrganization(desk)
})
afterAll(() => desk.close())

const submit = (id: string, client = requester) => client.submitRequest({ params: { id } })

/** Looks until somebody at the desk's database waits for a row that another has locked. */
async function untilSomebodyWaits(): Promise<void> {
  const waiting = sql<{ waiting: number }>`
    select count(*)::integer as waiting from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`
  await expect.poll(async () => (await waiting.execute(desk.test.database)).rows[0]?.waiting, { timeout: 10_000 }).toBeGreaterThan(0)
}

describe('a request for numbers that need papers', () => {
  test('with papers that were approved once and are over today, though the clock has not come round, is incomplete and names them', async () => {
    const dossier = await completeDossier(desk, requester)
    const [slot] = dossier.slots
    const body = { documentId: slot?.documentId ?? '', issuedOn: '2026-11-20', expiresOn: '2026-11-30' }
    await requester.fillSlot({ params: { id: dossier.id, slot: slot?.slot ?? '' }, body })
    await papersDesk(desk).approve(dossier.id)
    desk.clock.set('2026-11-30T08:00:00Z')
    const draft = await completeDraft(desk, requester, { dossierId: dossier.id, count: 1 })
    await expect(requester.submitRequest({ params: { id: draft.id } })).rejects.toMatchObject({
      status: 422, code: 'request.incomplete', errors: [{ pointer: '/dossier/slots/0/expiresOn', code: 'document.expired' }],
    })
    desk.clock.set('2026-11-23T08:00:00Z')
  })

  test('goes to the reviewers, with a date, its papers frozen and its numbers held beyond that date', async () => {
    const draft = await completeDraft(desk, requester)
    const { body } = await submit(draft.id)
    expect(body).toMatchObject({
      status: 'submitted', dossierVersion: 1, submittedAt: '2026-11-23T08:00:00.000Z', arrows: ['cancel'],
      clock: { state: 'running', expectedBy: '2026-11-30', businessDaysLeft: 5, waitingOn: 'desk' },
    })
    for (const { heldUntil } of body.lines) expect(heldUntil?.slice(0, 10)).toBe('2026-12-07')
    expect((await requester.readDossier({ params: { id: draft.dossierId ?? '' } })).body).toMatchObject({ status: 'submitted', version: 1 })
    const { body: queued } = await reviewer.readCase({ params: { id: await caseOf(desk, draft.id) } })
    expect(queued).toMatchObject({ status: 'waiting', dueOn: '2026-11-30', late: false, quantity: 2 })
  })

  test('may be handed in by an API client', async () => {
    const { body: client } = await requester.addClient({ body: { name: 'Robot', grants: ['sms:phoneNumber:*'] } })
    const granted = await fetch(`${desk.url}/oauth/token`, {
      method: 'POST', body: 'grant_type=client_credentials',
      headers: { 'content-type': 'application/x-www-form-urlencoded', authorization: `Basic ${btoa(`${client.id}:${client.secret}`)}` },
    })
    const { access_token: token }: { access_token: string } = JSON.parse(await granted.text())
    const { id } = await completeDraft(desk, requester)
    const answer = await fetch(`${desk.url}/api/v1/requests/${id}/submit`, { method: 'POST', headers: { authorization: `Bearer ${token}` } })
    expect(answer.status).toBe(200)
    const { body: events } = await requester.listEvents({ query: { subjectType: 'request', subjectId: id } })
    expect(events.items[0]).toMatchObject({ name: 'request.submit', actor: { kind: 'client', name: 'Robot' } })
  })

  test('with a dossier that was approved before rests on that very version, and needs no verdict again', async () => {
    const first = await submittedRequest(desk, requester, { count: 1 })
    await approved(desk, reviewer, first.id)
    const second = await submittedRequest(desk, requester, { count: 1, dossierId: first.dossierId ?? '' })
    expect(second).toMatchObject({ status: 'submitted', dossierVersion: 1 })
    const caseId = await claimed(desk, reviewer, second.id)
    expect((await reviewer.readCase({ params: { id: caseId } })).body).toMatchObject({ verdictsMissing: [], approvable: true, dossier: { status: 'approved' } })
    await reviewer.approveCase({ params: { id: caseId } })
    await playOrders(desk)
    expect((await requester.readRequest({ params: { id: second.id } })).body.status).toBe('completed')
  })
})

describe('a request for numbers that need none', () => {
  test('passes by itself, in the clock\'s name, and is ordered', async () => {
    const draft = await completeDraft(desk, requester, { country: 'US', numberType: 'local' })
    const { body } = await submit(draft.id)
    expect(body.lines.map(({ status }) => status)).toEqual(['ordered', 'ordered'])
    expect(await caseOf(desk, draft.id)).toBe('')
    const { body: events } = await requester.listEvents({ query: { subjectType: 'request', subjectId: draft.id } })
    expect(events.items.map(({ name, actor }) => `${name} by a ${actor.kind}`).slice(-3)).toEqual([
      'request.pass by a clock', 'request.submit by a person', 'request.created by a person',
    ])
    await playOrders(desk)
    const { body: ended } = await requester.readRequest({ params: { id: draft.id } })
    expect(ended).toMatchObject({ status: 'completed', clock: { state: 'met', waitingOn: 'nobody' }, arrows: [] })
    for (const { numberId, e164 } of ended.lines) {
      expect((await requester.readNumber({ params: { id: numberId ?? '' } })).body).toMatchObject({ e164, status: 'active', requestId: draft.id })
    }
  })
})

describe('a submission is refused', () => {
  test('while anything is missing, naming all of it at once', async () => {
    const { body: dossier } = await requester.createDossier({ body: { name: 'Empty', country: 'FR', numberType: 'mobile', endUserType: 'business' } })
    const { body: draft } = await requester.createRequest({ body: { country: 'FR', dossierId: dossier.id } })
    const missing = dossier.missing.map(({ pointer, code }) => ({ pointer: `/dossier${pointer}`, code }))
    expect(missing.length).toBeGreaterThan(3)
    await expect(submit(draft.id)).rejects.toMatchObject({
      status: 422, code: 'request.incomplete',
      errors: [
        { pointer: '/holdIds', code: 'numbers.missing' }, { pointer: '/alternatives', code: 'alternatives.missing' },
        { pointer: '/contactEmail', code: 'contact.missing' }, ...missing,
      ],
    })
    expect((await requester.readRequest({ params: { id: draft.id } })).body).toMatchObject({ status: 'draft', clock: { state: 'not_started' } })
  })

  test('without a dossier where papers are needed, and not where none are', async () => {
    const body = { alternatives: 'ask_me' as const, contactEmail: 'claire@demo.example' }
    const { body: french } = await requester.createRequest({ body: { country: 'FR', holdIds: await holdNumbers(desk, requester, 1), ...body } })
    await expect(submit(french.id)).rejects.toMatchObject({ code: 'request.incomplete', errors: [{ pointer: '/dossierId', code: 'dossier.missing' }] })
    const holdIds = await holdNumbers(desk, requester, 1, { country: 'US', numberType: 'local' })
    const { body: american } = await requester.createRequest({ body: { country: 'US', holdIds, ...body } })
    expect((await submit(american.id)).status).toBe(200)
  })

  test('with a dossier of another country, another type or other carriers, naming the numbers', async () => {
    const german = await completeDossier(desk, requester, { country: 'DE', numberType: 'local' })
    const narrow = await completeDossier(desk, requester, { carriers: ['meridian'] })
    const wrongCountry = await completeDraft(desk, requester, { dossierId: german.id, count: 1 })
    const wrongType = await completeDraft(desk, requester, { dossierId: german.id, country: 'DE', numberType: 'mobile', count: 1 })
    const wrongCarrier = await completeDraft(desk, requester, { dossierId: narrow.id, carrier: 'nordtel', count: 1 })
    for (const [draft, code] of [[wrongCountry, 'hold.country_mismatch'], [wrongType, 'hold.type_mismatch'], [wrongCarrier, 'hold.carrier_not_covered']] as const) {
      await expect(submit(draft.id)).rejects.toMatchObject({ status: 422, code: 'request.dossier_mismatch', errors: [{ pointer: '/holdIds/0', code }] })
    }
  })

  test('when a number is no longer held, saying which; without it the request can go in', async () => {
    const draft = await completeDraft(desk, requester, { count: 2 })
    const [kept, lost] = draft.lines
    await requester.releaseHold({ params: { id: lost?.holdId ?? '' } })
    await expect(submit(draft.id)).rejects.toMatchObject({
      status: 409, code: 'request.hold_lost', errors: [{ pointer: '/holdIds/1', code: 'hold.lost', detail: expect.stringContaining(lost?.e164 ?? '') }],
    })
    const { etag = '' } = await requester.readRequest({ params: { id: draft.id } })
    await requester.changeRequest({ params: { id: draft.id }, body: { holdIds: [kept?.holdId ?? ''] }, ifMatch: etag })
    expect((await submit(draft.id)).body.status).toBe('submitted')
  })

  test('when a number is let go in the very moment, saying which; the draft stays one', async () => {
    const draft = await completeDraft(desk, requester, { count: 2 })
    const [, lost] = draft.lines
    const refused = await desk.desk.work('desk', theSystem, async (needs) => {
      await releaseHolds(needs, [lost?.holdId ?? ''])
      const submitting = submit(draft.id).then(() => undefined, (error: unknown) => error)
      await untilSomebodyWaits()
      return { submitting }
    })
    expect(await refused.submitting).toMatchObject({
      status: 409, code: 'request.hold_lost', errors: [{ pointer: '/holdIds/1', code: 'hold.lost', detail: expect.stringContaining(lost?.e164 ?? '') }],
    })
    expect((await requester.readRequest({ params: { id: draft.id } })).body.status).toBe('draft')
  })

  test('when the time of the holds has run out, even before the clock has come by', async () => {
    const draft = await completeDraft(desk, requester, { count: 1 })
    desk.clock.advance({ minutes: 31 })
    await expect(submit(draft.id)).rejects.toMatchObject({ status: 409, code: 'request.hold_lost' })
    desk.clock.advance({ minutes: -31 })
  })

  test('with a dossier that another request has before the desk', async () => {
    const first = await submittedRequest(desk, requester, { count: 1 })
    const second = await completeDraft(desk, requester, { count: 1, dossierId: first.dossierId ?? '' })
    await expect(submit(second.id)).rejects.toMatchObject({ status: 409, code: 'dossier.busy' })
    expect((await requester.readRequest({ params: { id: second.id } })).body.status).toBe('draft')
  })

  test('twice, on an older state, by a viewer, by another organization, without a licence', async () => {
    const draft = await completeDraft(desk, requester, { count: 1 })
    await expect(requester.submitRequest({ params: { id: draft.id }, ifMatch: '"999"' })).rejects.toMatchObject({ status: 412, code: 'precondition.stale' })
    await expect(submit(draft.id, await lastingClient(desk, 'viewer'))).rejects.toMatchObject({ status: 403, code: 'permission.missing' })
    await expect(submit(draft.id, await lastingClient(desk, 'unlicensed'))).rejects.toMatchObject({ status: 403, code: 'licence.missing' })
    await expect(submit(draft.id, other.client)).rejects.toMatchObject({ status: 404 })
    await submit(draft.id)
    await expect(submit(draft.id)).rejects.toMatchObject({ status: 409, code: 'state.wrong' })
  })
})

describe('a number that was handed in', () => {
  const release = (id: string) => requester.releaseHold({ params: { id } })

  test('is not let go on its own, neither offered nor done, and the refusal names the request; once the request is over it is free', async () => {
    const { id, reference, lines } = await submittedRequest(desk, requester, { count: 1 })
    const holdId = lines[0]?.holdId ?? ''
    expect((await requester.readHold({ params: { id: holdId } })).body).toMatchObject({ status: 'held', arrows: [] })
    await expect(release(holdId)).rejects.toMatchObject({ status: 409, code: 'number.in_use', problem: { detail: expect.stringContaining(reference) } })
    expect((await requester.readHold({ params: { id: holdId } })).body.status).toBe('held')
    await requester.cancelRequest({ params: { id } })
    expect((await requester.readHold({ params: { id: holdId } })).body.status).toBe('released')
  })

  test('is let go once it was taken out of a request that came back', async () => {
    const { id, lines } = await submittedRequest(desk, requester, { count: 2 })
    const [kept = '', dropped = ''] = lines.map(({ holdId }) => holdId ?? '')
    await reviewer.returnCase({ params: { id: await claimed(desk, reviewer, id) }, body: { reason: 'use_case_insufficient' } })
    await expect(release(dropped)).rejects.toMatchObject({ status: 409, code: 'number.in_use' })
    await requester.changeRequest({ params: { id }, body: { holdIds: [kept] }, ifMatch: '*' })
    expect((await release(dropped)).body.status).toBe('released')
  })

  test('in a draft may be let go', async () => {
    const { lines } = await completeDraft(desk, requester, { count: 1 })
    expect((await requester.readHold({ params: { id: lines[0]?.holdId ?? '' } })).body.arrows).toEqual(['release'])
    expect((await release(lines[0]?.holdId ?? '')).body.status).toBe('released')
  })

  test('and let go at the same time is either handed in and held, or free and its request a draft', async () => {
    for (let race = 0; race < 5; race += 1) {
      const { id, lines } = await completeDraft(desk, requester, { count: 1 })
      const holdId = lines[0]?.holdId ?? ''
      const [submitted, released] = await Promise.allSettled([submit(id), release(holdId)])
      expect([submitted.status, released.status].toSorted()).toEqual(['fulfilled', 'rejected'])
      const { body: request } = await requester.readRequest({ params: { id } })
      const { body: hold } = await requester.readHold({ params: { id: holdId } })
      expect([request.status, hold.status]).toEqual(submitted.status === 'fulfilled' ? ['submitted', 'held'] : ['draft', 'released'])
    }
  })
})

describe('a request that was returned', () => {
  test('no longer keeps aside a number that was taken out and went to another request', async () => {
    const { id, lines } = await submittedRequest(desk, requester, { count: 2 })
    const [kept = '', moved = ''] = lines.map(({ holdId }) => holdId ?? '')
    await reviewer.returnCase({ params: { id: await claimed(desk, reviewer, id) }, body: { reason: 'use_case_insufficient' } })
    await requester.changeRequest({ params: { id }, body: { holdIds: [kept] }, ifMatch: '*' })
    await requester.createRequest({ body: { country: 'FR', holdIds: [moved] } })
    const heldUntil = async (holdId: string) => (await requester.readHold({ params: { id: holdId } })).body.heldUntil
    const before = { kept: await heldUntil(kept), moved: await heldUntil(moved) }
    const now = desk.clock.now().toISOString()
    onTestFinished(() => desk.clock.set(now))
    desk.clock.set(new Date(Date.parse(before.moved) - 3_600_000).toISOString())
    await desk.settle()
    expect(await heldUntil(moved)).toBe(before.moved)
    expect(await heldUntil(kept) > before.kept).toBe(true)
  })

  test('is mended and goes in again: same case, next version of the papers, the clock goes on where it stood', async () => {
    const request = await submittedRequest(desk, requester, { count: 1 })
    const caseId = await claimed(desk, reviewer, request.id)
    const [slot = '', ...others] = (await reviewer.readCase({ params: { id: caseId } })).body.verdictsMissing
    await reviewer.judgeSlot({ params: { id: caseId, slot }, body: { verdict: 'refuse', reason: 'document_unreadable', note: 'Page 2' } })
    for (const accepted of others) await reviewer.judgeSlot({ params: { id: caseId, slot: accepted }, body: { verdict: 'accept' } })
    await reviewer.returnCase({ params: { id: caseId }, body: { note: 'Only this one' } })

    const { body: returned, etag = '' } = await requester.readRequest({ params: { id: request.id } })
    expect(returned).toMatchObject({
      status: 'waiting_for_requester', deskNote: 'Only this one', arrows: ['change', 'submit', 'cancel'],
      clock: { state: 'paused', expectedBy: null, businessDaysLeft: 5, waitingOn: 'requester' },
    })
    expect(returned.answerDeadline?.slice(0, 10)).toBe('2026-12-21')

    const { body: dossier } = await requester.readDossier({ params: { id: request.dossierId ?? '' } })
    const pointer = `/dossier/slots/${dossier.slots.findIndex((one) => one.slot === slot)}/documentId`
    await expect(submit(request.id)).rejects.toMatchObject({ code: 'request.incomplete', errors: [{ pointer, code: 'document.refused' }] })
    await fillSlot(desk, requester, dossier, slot)
    await requester.changeRequest({ params: { id: request.id }, body: { note: 'Better now' }, ifMatch: etag })
    const { body: again } = await submit(request.id)
    expect(again).toMatchObject({ status: 'submitted', dossierVersion: 2, submittedAt: request.submittedAt, clock: { state: 'running' } })
    expect(again).toMatchObject({ reason: null, deskNote: null, answerDeadline: null })
    const { body: reopened } = await reviewer.readCase({ params: { id: caseId } })
    expect(reopened).toMatchObject({ status: 'waiting', assignee: null, note: 'Only this one', verdictsMissing: [slot], dossier: { version: 2 } })
  })
})
