import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Client } from '../../contract/client.ts'
import { openDesk, type TestDesk } from '../support/desk.ts'
import { pngPaper } from '../support/papers.ts'
import { caseOf, claimed, lastingClient, personOf, submittedRequest } from '../support/requesting.ts'

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

describe('a case shows its reviewer', () => {
  test('each paper by its name, and who judged it', async () => {
    const request = await submittedRequest(desk, requester, { count: 1 })
    const params = { id: await claimed(desk, rosa, request.id) }
    const { body } = await rosa.readCase({ params })
    expect(body).toMatchObject({ previous: null, judgements: [] })
    expect(body.documents.map(({ id }) => id).toSorted()).toEqual([...new Set(body.dossier?.slots.flatMap(({ documentId }) => documentId ?? []))].toSorted())
    expect(body.documents[0]).toMatchObject({ name: expect.stringMatching(/\.pdf$/), mediaType: 'application/pdf' })
    const [slot = ''] = body.verdictsMissing
    const { body: judged } = await rosa.judgeSlot({ params: { ...params, slot }, body: { verdict: 'accept' } })
    expect(judged.judgements).toEqual([{ slot, by: { id: (await personOf(desk, 'reviewer')).id, name: 'Rosa Weiss' }, at: desk.clock.now().toISOString(), kept: false }])
  })

  test('what was handed in before, beside what was mended, and which verdicts were kept', async () => {
    const request = await submittedRequest(desk, requester, { count: 1 })
    const params = { id: await claimed(desk, rosa, request.id) }
    const { verdictsMissing: [refused = '', ...others], dossier: first } = (await rosa.readCase({ params })).body
    for (const slot of others) await rosa.judgeSlot({ params: { ...params, slot }, body: { verdict: 'accept' } })
    await rosa.judgeSlot({ params: { ...params, slot: refused }, body: { verdict: 'refuse', reason: 'document_too_old', note: 'June.' } })
    await rosa.returnCase({ params, body: {} })
    desk.clock.advance({ hours: 1 })
    const id = request.dossierId ?? ''
    await requester.changeDossier({ params: { id }, body: { information: { company_name: 'Démo et fils' } }, ifMatch: '*' })
    const { body: document } = await requester.uploadDocument({ file: { name: 'better.png', content: pngPaper() } })
    await requester.fillSlot({ params: { id, slot: refused }, body: { documentId: document.id, issuedOn: '2026-11-20' } })
    await requester.submitRequest({ params: { id: request.id } })

    await remi.claimCase({ params })
    const { body } = await remi.readCase({ params })
    expect(body.dossier).toMatchObject({ version: 2, information: { company_name: 'Démo et fils' } })
    expect(body.previous).toMatchObject({
      version: 1, information: first?.information, address: first?.address, submittedAt: expect.any(String), decidedAt: expect.any(String),
    })
    expect(body.previous?.slots.find(({ slot }) => slot === refused)).toMatchObject({ status: 'refused', reason: 'document_too_old', note: 'June.' })
    const documents = body.documents.map((one) => one.id)
    for (const version of [body.previous, body.dossier]) {
      for (const { documentId } of version?.slots ?? []) expect(documents).toContain(documentId)
    }
    expect(body.judgements.map(({ slot, by, kept }) => [slot, by.name, kept]).toSorted()).toEqual(others.map((slot) => [slot, 'Rosa Weiss', true]).toSorted())
    const { body: again } = await remi.judgeSlot({ params: { ...params, slot: others[0] ?? '' }, body: { verdict: 'refuse', reason: 'document_unreadable' } })
    expect(again.judgements.find(({ slot }) => slot === others[0])).toMatchObject({ by: { name: 'Rémi Dubois' }, kept: false })
  })

  test('the language in which its requester will read the reasons: their own, else that of their organization', async () => {
    const request = await submittedRequest(desk, requester, { count: 1 })
    const params = { id: await caseOf(desk, request.id) }
    expect((await rosa.readCase({ params })).body.requesterLanguage).toBe('fr')
    const { id, organization_id: organizationId } = await personOf(desk, 'requester')
    await requester.changePerson({ params: { id }, body: { language: 'en' }, ifMatch: '*' })
    expect((await rosa.readCase({ params })).body.requesterLanguage).toBe('en')
    await requester.changePerson({ params: { id }, body: { language: null }, ifMatch: '*' })
    expect((await rosa.readOrganization({ params: { id: organizationId } })).body.language).toBe('fr')
  })
})

test('a verdict is changed as often as it takes until the case is decided', async () => {
  const request = await submittedRequest(desk, requester, { count: 1 })
  const params = { id: await claimed(desk, rosa, request.id) }
  const { verdictsMissing: [slot = ''] } = (await rosa.readCase({ params })).body
  const judge = async (verdict: Parameters<Client['judgeSlot']>[0]['body']) => {
    const { body } = await rosa.judgeSlot({ params: { ...params, slot }, body: verdict })
    return body.dossier?.slots.find((one) => one.slot === slot)
  }
  expect(await judge({ verdict: 'accept' })).toMatchObject({ status: 'accepted', reason: null })
  expect(await judge({ verdict: 'refuse', reason: 'name_mismatch', note: 'Which one?' })).toMatchObject({ status: 'refused', reason: 'name_mismatch', note: 'Which one?' })
  expect(await judge({ verdict: 'refuse', reason: 'address_mismatch' })).toMatchObject({ status: 'refused', reason: 'address_mismatch', note: null })
  expect(await judge({ verdict: 'accept' })).toMatchObject({ status: 'accepted', reason: null, note: null })
  expect(await judge({ verdict: 'accept' })).toMatchObject({ status: 'accepted' })
})
