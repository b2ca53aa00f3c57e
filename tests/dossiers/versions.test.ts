import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Client } from '../../contract/client.ts'
import { theSystem } from '../../server/kernel/actor.ts'
import { openDesk, type TestDesk } from '../support/desk.ts'
import { papersDesk, type PapersDesk } from '../support/judging.ts'
import { pdfPaper } from '../support/papers.ts'
import { completeDossier, fillSlot, lastingClient } from '../support/requesting.ts'
import { watchStatusChanges, type StatusChanges } from '../support/status-changes.ts'

let desk: TestDesk
let requester: Client
let papers: PapersDesk
let changes: StatusChanges
beforeEach(async () => {
  desk = await openDesk()
  requester = await lastingClient(desk, 'requester')
  papers = papersDesk(desk)
  changes = await watchStatusChanges(desk.test)
})
afterEach(async () => {
  expect(await changes.disagreements()).toEqual([])
  await changes.close()
  await desk.close()
})

const national = { country: 'FR', numberType: 'national', endUserType: 'business' } as const
const [certificate, address] = ['business_registration_certificate_of_company', 'proof_of_address'] as const
const read = async (id: string, version?: number) => (await requester.readDossier({ params: { id }, query: { version } })).body
const documentIn = async (id: string, slot: string, version?: number) => (await read(id, version)).slots.find((candidate) => candidate.slot === slot)?.documentId ?? ''
const statusOf = async (documentId: string) => (await requester.readDocument({ params: { id: documentId } })).body.status
const complete = () => completeDossier(desk, requester, national)

async function inReview() {
  const dossier = await complete()
  const version = await papers.submit(dossier.id)
  await papers.follow('claim', version.id)
  return { dossier, versionId: version.id }
}

describe('handing in', () => {
  test('an incomplete dossier is refused with everything that is missing, and nothing changes', async () => {
    const { body: dossier } = await requester.createDossier({ body: { name: 'Empty', ...national } })
    await expect(papers.submit(dossier.id)).rejects.toMatchObject({ code: 'dossier.incomplete', issues: dossier.missing.map(({ pointer, code }) => ({ pointer, code })) })
    expect((await requester.readDossier({ params: { id: dossier.id } })).etag).toBe('"1"')
    await expect(papers.submit('01900000-0000-7000-8000-00000000dead')).rejects.toMatchObject({ code: 'resource.not_found' })
  })

  test('a complete one is frozen: nobody changes it, fills it, clears it or hands it in twice', async () => {
    const dossier = await complete()
    expect(dossier.arrows).toEqual(['change'])
    await papers.submit(dossier.id)
    expect(await read(dossier.id)).toMatchObject({ status: 'submitted', version: 1, complete: true, missing: [], arrows: [] })
    const params = { id: dossier.id, slot: address }
    const wrong = { status: 409, code: 'state.wrong', problem: { noun: 'dossier', event: 'change' } }
    await expect(requester.changeDossier({ params: { id: dossier.id }, body: { name: 'x' }, ifMatch: '*' })).rejects.toMatchObject(wrong)
    await expect(requester.fillSlot({ params, body: { documentId: await documentIn(dossier.id, address) } })).rejects.toMatchObject(wrong)
    await expect(requester.clearSlot({ params })).rejects.toMatchObject(wrong)
    await expect(papers.submit(dossier.id)).rejects.toMatchObject({ code: 'dossier.busy' })
  })

  test('a paper may grow too old while it lies in a draft, and while the desk reads it it may not', async () => {
    const dossier = await complete()
    desk.clock.advance({ days: 90 })
    expect((await read(dossier.id)).missing.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual(['/slots/1/issuedOn document.too_old'])
    await expect(papers.submit(dossier.id)).rejects.toMatchObject({ code: 'dossier.incomplete', issues: [{ code: 'document.too_old' }] })
    await fillSlot(desk, requester, dossier, address)
    await papers.submit(dossier.id)
    desk.clock.advance({ days: 90 })
    expect(await read(dossier.id)).toMatchObject({ status: 'submitted', missing: [] })
  })

  test('taken back, it goes on as a new draft with everything in it', async () => {
    const dossier = await complete()
    const { id } = await papers.submit(dossier.id)
    expect(await papers.follow('withdraw', id)).toMatchObject({ status: 'withdrawn' })
    const draft = await read(dossier.id)
    expect(draft).toMatchObject({ status: 'draft', version: 2, complete: true, information: dossier.information, address: dossier.address })
    expect(draft.slots).toEqual(dossier.slots)
    expect(await read(dossier.id, 1)).toMatchObject({ status: 'withdrawn', arrows: [] })
    expect(await papers.follow('withdraw', id)).toMatchObject({ status: 'withdrawn' })
  })
})

describe('judging', () => {
  test('is for versions in review only', async () => {
    const dossier = await complete()
    const { id } = await papers.submit(dossier.id)
    await expect(papers.judge(id, address, { verdict: 'accept' })).rejects.toMatchObject({ code: 'state.wrong', params: { status: 'submitted', possible: ['claim', 'withdraw'] } })
    await papers.follow('claim', id)
    await papers.judge(id, address, { verdict: 'accept' })
    await papers.follow('unclaim', id)
    await expect(papers.judge(id, address, { verdict: 'refuse', reason: 'name_mismatch' })).rejects.toMatchObject({ code: 'state.wrong' })
    await papers.follow('claim', id)
    await expect(papers.judge(id, 'selfie', { verdict: 'accept' })).rejects.toMatchObject({ code: 'resource.not_found' })
    expect((await read(dossier.id)).slots[1]).toMatchObject({ status: 'accepted' })
  })

  test('a verdict may be changed, given twice and given another reason until the version is decided; the document follows', async () => {
    const { dossier, versionId } = await inReview()
    const documentId = await documentIn(dossier.id, address)
    expect(await papers.judge(versionId, address, { verdict: 'accept' })).toEqual({ accepted: [address], missing: [certificate], refused: [] })
    expect(await statusOf(documentId)).toBe('accepted')
    await papers.judge(versionId, address, { verdict: 'accept' })
    await papers.judge(versionId, address, { verdict: 'refuse', reason: 'name_mismatch', note: 'Somebody else' })
    expect(await statusOf(documentId)).toBe('refused')
    await papers.judge(versionId, address, { verdict: 'refuse', reason: 'document_unreadable' })
    expect((await read(dossier.id)).slots[1]).toMatchObject({ status: 'refused', reason: 'document_unreadable', reasonText: 'La pièce n’est pas assez lisible.', note: null })
    await papers.judge(versionId, address, { verdict: 'accept' })
    expect((await read(dossier.id)).slots[1]).toMatchObject({ status: 'accepted', reason: null, reasonText: null, fix: null })
    expect(await statusOf(documentId)).toBe('accepted')
  })

  test('a document is accepted with all of its slots and refused with any', async () => {
    const dossier = await completeDossier(desk, requester, { country: 'FR', numberType: 'local', carriers: ['meridian'] })
    const document = await requester.uploadDocument({ file: { name: 'kbis.pdf', content: await pdfPaper() } })
    for (const { slot } of dossier.slots) await requester.fillSlot({ params: { id: dossier.id, slot }, body: { documentId: document.body.id } })
    const { id } = await papers.submit(dossier.id)
    await papers.follow('claim', id)
    await papers.judge(id, 'commercial_register_excerpt', { verdict: 'accept' })
    expect(await statusOf(document.body.id)).toBe('stored')
    await papers.judge(id, 'commercial_register_excerpt_2', { verdict: 'refuse', reason: 'address_mismatch' })
    expect(await statusOf(document.body.id)).toBe('refused')

    await papers.follow('return', id)
    await fillSlot(desk, requester, await read(dossier.id), 'commercial_register_excerpt_2')
    expect(await statusOf(document.body.id)).toBe('refused') // It still lies, accepted, in the other slot.
    await papers.approve(dossier.id)
    expect(await statusOf(document.body.id)).toBe('accepted')
  })
})

describe('giving back', () => {
  test('opens a draft in which accepted papers stay accepted and refused ones wait, with their reason, to be replaced', async () => {
    const { dossier, versionId } = await inReview()
    const [accepted, refused] = [await documentIn(dossier.id, certificate), await documentIn(dossier.id, address)]
    await papers.judge(versionId, certificate, { verdict: 'accept' })
    await papers.judge(versionId, address, { verdict: 'refuse', reason: 'document_too_old', note: 'From 2019' })
    expect(await papers.follow('return', versionId)).toMatchObject({ status: 'returned' })

    const draft = await read(dossier.id)
    expect(draft).toMatchObject({ status: 'draft', version: 2, complete: false, information: dossier.information })
    expect(draft.slots).toMatchObject([
      { status: 'accepted', documentId: accepted },
      { status: 'refused', documentId: refused, reason: 'document_too_old', reasonText: 'La pièce a été délivrée il y a trop longtemps.', fix: 'Demandez un exemplaire récent et déposez-le.', note: 'From 2019' },
    ])
    expect(draft.missing.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual(['/slots/1/documentId document.refused'])
    await expect(papers.submit(dossier.id)).rejects.toMatchObject({ code: 'dossier.incomplete' })
    for (const slot of [certificate, address]) await expect(requester.clearSlot({ params: { id: dossier.id, slot } })).rejects.toMatchObject({ code: 'state.wrong', problem: { noun: 'slot' } })

    for (const slot of [certificate, address]) {
      await expect(requester.fillSlot({ params: { id: dossier.id, slot }, body: { documentId: refused } })).rejects.toMatchObject({ status: 409, code: 'document.not_usable' })
    }
    await fillSlot(desk, requester, draft, address)
    expect(await statusOf(refused)).toBe('replaced')
    await expect(requester.fillSlot({ params: { id: dossier.id, slot: address }, body: { documentId: refused } })).rejects.toMatchObject({ code: 'document.not_usable' })
    expect(await read(dossier.id)).toMatchObject({ complete: true, slots: [{ status: 'accepted' }, { status: 'filled', reason: null, note: null }] })
    expect((await read(dossier.id, 1)).slots).toMatchObject([{ documentId: accepted }, { documentId: refused, status: 'refused', reason: 'document_too_old' }])
  })
})

describe('approving', () => {
  test('is refused until every demanded paper is accepted', async () => {
    const { dossier, versionId } = await inReview()
    await papers.judge(versionId, address, { verdict: 'refuse', reason: 'name_mismatch' })
    await expect(papers.follow('approve', versionId)).rejects.toMatchObject({
      code: 'case.verdict_missing', issues: [{ pointer: '/slots/0/status', code: 'verdict.missing' }, { pointer: '/slots/1/status', code: 'document.refused' }],
    })
    expect((await read(dossier.id)).status).toBe('in_review')
  })

  test('makes the version valid until the first of its papers is over; on that day, not before, it expires', async () => {
    const dossier = await complete()
    const again = async (slot: string, expiresOn: string) =>
      requester.fillSlot({ params: { id: dossier.id, slot }, body: { documentId: await documentIn(dossier.id, slot), issuedOn: '2026-11-20', expiresOn } })
    await again(certificate, '2027-03-01')
    await again(address, '2026-12-24')
    expect(await papers.approve(dossier.id)).toMatchObject({ status: 'approved', expires_on: '2026-12-24' })
    expect(await read(dossier.id)).toMatchObject({ status: 'approved', expiresOn: '2026-12-24', approvedVersion: 1, missing: [], complete: true, arrows: ['change'] })

    desk.clock.set('2026-12-23T22:59:00.000Z') // One minute before midnight in Paris.
    await desk.settle()
    expect((await read(dossier.id)).status).toBe('approved')
    desk.clock.advance({ minutes: 1 })
    await desk.settle()
    expect(await read(dossier.id)).toMatchObject({ status: 'expired', approvedVersion: null, complete: false, missing: [{ pointer: '/slots/1/expiresOn', code: 'document.expired' }] })
  })

  test('papers without an end never expire', async () => {
    const dossier = await complete()
    expect(await papers.approve(dossier.id)).toMatchObject({ expires_on: null })
    desk.clock.advance({ days: 3000 })
    await desk.settle()
    expect((await read(dossier.id)).status).toBe('approved')
  })

  test('serves the next request without another review, and is not touched by what befalls that one', async () => {
    const dossier = await complete()
    const approved = await papers.approve(dossier.id)
    const before = await requester.readDossier({ params: { id: dossier.id } })
    expect((await papers.submit(dossier.id)).id).toBe(approved.id)
    for (const step of ['claim', 'unclaim', 'return', 'reject', 'withdraw', 'approve'] as const) expect(await papers.follow(step, approved.id)).toMatchObject({ id: approved.id, status: 'approved' })
    await expect(papers.judge(approved.id, address, { verdict: 'refuse', reason: 'name_mismatch' })).rejects.toMatchObject({ code: 'state.wrong' })
    expect(await requester.readDossier({ params: { id: dossier.id } })).toEqual(before)
  })

  test('a change opens a new draft beside it, and approving that one supersedes it', async () => {
    const dossier = await complete()
    const first = await papers.approve(dossier.id)
    const { etag = '' } = await requester.readDossier({ params: { id: dossier.id } })
    const { body: renamed } = await requester.changeDossier({ params: { id: dossier.id }, body: { name: 'Only a name' }, ifMatch: etag })
    expect(renamed).toMatchObject({ name: 'Only a name', version: 1, status: 'approved' })
    const { body: changed } = await requester.changeDossier({ params: { id: dossier.id }, body: { information: { company_name: 'Nouvelle SARL' } }, ifMatch: '*' })
    expect(changed).toMatchObject({ version: 2, status: 'draft', approvedVersion: 1, complete: true, slots: [{ status: 'accepted' }, { status: 'accepted' }] })
    expect((await read(dossier.id, 1)).information['company_name']).toBe('Démo SARL')

    const second = await papers.submit(dossier.id)
    expect(second).toMatchObject({ number: 2, status: 'submitted' })
    await papers.follow('claim', second.id)
    await papers.follow('approve', second.id)
    expect(await read(dossier.id, 1)).toMatchObject({ status: 'superseded', approvedVersion: 2 })
    expect(await papers.follow('approve', first.id)).toMatchObject({ id: first.id, status: 'superseded' })
    expect(await papers.follow('return', first.id)).toMatchObject({ status: 'superseded' })
  })

  test('an expired dossier goes on as a new draft once it is changed, and can be approved again', async () => {
    const dossier = await complete()
    await requester.fillSlot({ params: { id: dossier.id, slot: certificate }, body: { documentId: await documentIn(dossier.id, certificate), issuedOn: '2026-11-20', expiresOn: '2026-12-01' } })
    await papers.approve(dossier.id)
    desk.clock.advance({ days: 10 })
    await expect(papers.submit(dossier.id)).rejects.toMatchObject({ code: 'dossier.incomplete', issues: [{ code: 'document.expired' }] }) // Before the clock has come round.
    await desk.settle()
    await expect(papers.submit(dossier.id)).rejects.toMatchObject({ code: 'dossier.incomplete', issues: [{ code: 'document.expired' }] })
    expect(await fillSlot(desk, requester, dossier, certificate)).toMatchObject({ version: 2, status: 'draft', complete: true })
    expect(await papers.approve(dossier.id)).toMatchObject({ number: 2, status: 'approved' })
  })
})

test('a rejected dossier can be changed, and handed in again for another request', async () => {
  const { dossier, versionId } = await inReview()
  expect(await papers.follow('reject', versionId)).toMatchObject({ status: 'rejected' })
  expect(await read(dossier.id)).toMatchObject({ status: 'rejected', complete: true, arrows: ['change'] })
  expect(await papers.submit(dossier.id)).toMatchObject({ number: 2, status: 'submitted' })
})

test('two documents\' worth of verdicts at once, in two dossiers that share their papers, wait for each other', async () => {
  const [one, two] = [await complete(), await complete()]
  const shared = [await documentIn(one.id, certificate), await documentIn(one.id, address)] as const
  for (const [index, slot] of [address, certificate].entries()) await requester.fillSlot({ params: { id: two.id, slot }, body: { documentId: shared[index] ?? '', issuedOn: '2026-11-20' } })
  const versions = [await papers.submit(one.id), await papers.submit(two.id)]
  for (const { id } of versions) await papers.follow('claim', id)
  await Promise.all(versions.flatMap(({ id }) => [certificate, address].map((slot) => papers.judge(id, slot, { verdict: 'accept' }))))
  await Promise.all(versions.map(({ id }) => papers.follow('approve', id)))
  expect(await Promise.all(shared.map(statusOf))).toEqual(['accepted', 'accepted'])
})

test('of ten who hand a dossier in at once one does, and the others find it busy', async () => {
  const dossier = await complete()
  const outcomes = await Promise.allSettled(Array.from({ length: 10 }, () => papers.submit(dossier.id)))
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(new Set(outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [(outcome.reason as { code: string }).code] : [])))).toEqual(new Set(['dossier.busy'])) // Refusals all.
})

describe('the database itself', () => {
  const attempt = (statement: string, id: string) => desk.desk.work('desk', theSystem, (_needs, tx) => sql`${sql.raw(statement)} ${id}`.execute(tx))

  test.each([
    ['its answers', `update dossier_versions set information = '{}' where id =`], ['its address', 'update dossier_versions set address = null where id ='],
    ['the rules that it answers', `update dossier_versions set regulations = '[]' where id =`], ['the day it was handed in', 'update dossier_versions set submitted_at = now() where id ='],
    ['that it was handed in', `update dossier_versions set status = 'draft' where id =`], ['its place', 'update dossier_versions set number = 7 where id ='], ['its existence', 'delete from dossier_versions where id ='],
    ['a paper in its slot', 'update dossier_slots set document_id = null where version_id ='], ['which paper that is', `update dossier_slots set paper = 'x' where version_id =`],
    ['when it was issued', `update dossier_slots set issued_on = '2020-01-01' where version_id =`], ['a slot', 'delete from dossier_slots where version_id ='],
    ['the name of a slot', `update dossier_slots set slot = slot || '2' where version_id =`],
    ['a paper\'s bytes', `update documents set sha256 = 'x' from dossier_slots where document_id = id and version_id =`],
  ])('refuses to change %s once a version was handed in', async (_what, statement) => {
    const { versionId } = await inReview()
    await expect(attempt(statement, versionId)).rejects.toMatchObject({ code: 'P0001' })
  })

  test('refuses a verdict on a version that is decided, and a slot added later', async () => {
    const { versionId } = await inReview()
    for (const slot of await papers.slotsOf(versionId)) await papers.judge(versionId, slot, { verdict: 'accept' })
    await papers.follow('approve', versionId)
    await expect(attempt(`update dossier_slots set status = 'refused' where version_id =`, versionId)).rejects.toMatchObject({ code: 'P0001' })
    await expect(attempt(`insert into dossier_slots (organization_id, version_id, slot, status) select organization_id, id, 'late', 'empty' from dossier_versions where id =`, versionId)).rejects.toMatchObject({ code: 'P0001' })
  })

  test('leaves a draft alone', async () => {
    const dossier = await complete()
    const { id } = await desk.desk.work('desk', theSystem, (needs) => needs.dossiers.latestVersion(dossier.id))
    await attempt('update dossier_slots set paper = null where version_id =', id)
    await attempt('delete from dossier_slots where version_id =', id)
    await attempt(`update dossier_versions set information = '{}' where id =`, id)
    await attempt('delete from dossier_versions where id =', id)
  })
})
