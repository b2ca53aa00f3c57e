import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Client } from '../../contract/client.ts'
import { openDesk, type TestDesk } from '../support/desk.ts'
import { papersDesk, type PapersDesk } from '../support/judging.ts'
import { addOrganization } from '../support/organizations.ts'
import { pdfPaper } from '../support/papers.ts'
import { completeDossier } from '../support/requesting.ts'

let desk: TestDesk
let papers: PapersDesk
beforeAll(async () => {
  desk = await openDesk()
  papers = papersDesk(desk)
})
afterAll(() => desk.close())

const somebody = async () => (await addOrganization(desk)).client
const upload = async (client: Client, name: string) => (await client.uploadDocument({ file: { name, content: await pdfPaper(name) } })).body
const begin = async (client: Client, name: string) => (await client.createDossier({ body: { name, country: 'FR', numberType: 'national', endUserType: 'business' } })).body

describe('a paper', () => {
  test('tells where and as what it was used, the latest use first', async () => {
    const client = await somebody()
    const bill = await upload(client, 'bill.pdf')
    expect(bill.uses).toEqual([])
    const first = await begin(client, 'Lyon')
    await client.fillSlot({ params: { id: first.id, slot: 'proof_of_address' }, body: { documentId: bill.id, paper: 'utility_bill', issuedOn: '2026-11-12', expiresOn: '2027-11-12' } })
    desk.clock.set('2026-11-23T09:00:00Z')
    const second = await begin(client, 'Paris')
    await client.fillSlot({ params: { id: second.id, slot: 'business_registration_certificate_of_company' }, body: { documentId: bill.id } })
    const { body } = await client.readDocument({ params: { id: bill.id } })
    expect(body.uses).toEqual([
      { dossierId: second.id, dossierName: 'Paris', version: 1, slot: 'business_registration_certificate_of_company', kind: 'business_registration_certificate', paper: null, issuedOn: null, expiresOn: null, status: 'filled', reason: null },
      { dossierId: first.id, dossierName: 'Lyon', version: 1, slot: 'proof_of_address', kind: 'proof_of_address', paper: 'utility_bill', issuedOn: '2026-11-12', expiresOn: '2027-11-12', status: 'filled', reason: null },
    ])
    expect((await client.listDocuments()).body.items).toEqual([body])
  })

  test('that lies in several versions of one dossier is told of once, with the last verdict', async () => {
    const client = await somebody()
    const dossier = await completeDossier(desk, client, { numberType: 'national' })
    const version = await papers.submit(dossier.id)
    await papers.follow('claim', version.id)
    await papers.judge(version.id, 'proof_of_address', { verdict: 'refuse', reason: 'document_too_old' })
    await papers.follow('return', version.id)
    const { body } = await client.listDocuments({ query: { kind: 'proof_of_address' } })
    expect(body.items.map(({ uses }) => uses)).toEqual([[expect.objectContaining({ version: 2, slot: 'proof_of_address', status: 'refused', reason: 'document_too_old' })]])
  })
})

describe('papers are found', () => {
  test('by kind, whoever holds them and however many a dossier asks for', async () => {
    const client = await somebody()
    const { body: dossier } = await client.createDossier({ body: { name: 'Local', country: 'FR', numberType: 'local', endUserType: 'business', carriers: ['meridian'] } })
    const [one, two, other] = await Promise.all(['one.pdf', 'two.pdf', 'other.pdf'].map((name) => upload(client, name)))
    for (const [index, document] of [one, two].entries()) await client.fillSlot({ params: { id: dossier.id, slot: dossier.slots[index]?.slot ?? '' }, body: { documentId: document?.id ?? '' } })
    const names = async (query: Parameters<Client['listDocuments']>[0]) => (await client.listDocuments(query)).body.items.map(({ id }) => id).toSorted()
    expect(await names({ query: { kind: 'commercial_register_excerpt' } })).toEqual([one?.id, two?.id].toSorted())
    expect(await names({ query: { kind: 'commercial_register' } })).toEqual([])
    expect(await names({ query: { used: false } })).toEqual([other?.id])
    expect(await names({ query: { used: true } })).toEqual([one?.id, two?.id].toSorted())
  })

  test('by what the desk said of them', async () => {
    const client = await somebody()
    const dossier = await completeDossier(desk, client, { numberType: 'national' })
    await papers.approve(dossier.id)
    await upload(client, 'new.pdf')
    expect((await client.listDocuments({ query: { status: ['accepted'] } })).body.items).toHaveLength(2)
    expect((await client.listDocuments({ query: { status: ['stored', 'accepted'] } })).body.items).toHaveLength(3)
    expect((await client.listDocuments({ query: { status: ['refused'] } })).body.items).toEqual([])
  })

  test.each([['kind', 'Proof of address'], ['kind', '.*'], ['status', 'lost'], ['used', 'perhaps']])('not by %s %s', async (name, value) => {
    const client = await somebody()
    await expect(client.listDocuments({ query: { [name]: value } })).rejects.toMatchObject({ status: 400, code: 'input.invalid' })
  })
})

describe('dossiers are found', () => {
  test('by status of their latest version, by end user, and by whether anything is missing, across pages', async () => {
    const client = await somebody()
    const complete = await completeDossier(desk, client, { numberType: 'national' })
    const approved = await completeDossier(desk, client, { numberType: 'national' })
    await papers.approve(approved.id)
    const empty = await begin(client, 'Empty')
    const { body: person } = await client.createDossier({ body: { name: 'Anna', country: 'FR', numberType: 'national', endUserType: 'individual' } })
    const found = async (query: Parameters<Client['listDossiers']>[0]) => {
      const ids: string[] = []
      for await (const { id } of client.all.listDossiers(query)) ids.push(id)
      return ids
    }
    expect(await found({ query: { status: ['approved'] } })).toEqual([approved.id])
    expect(await found({ query: { status: ['draft', 'approved'], endUserType: 'business' } })).toEqual([empty.id, approved.id, complete.id])
    expect(await found({ query: { endUserType: 'individual' } })).toEqual([person.id])
    expect(await found({ query: { complete: true, limit: 1 } })).toEqual([approved.id, complete.id])
    expect(await found({ query: { complete: false, limit: 1 } })).toEqual([person.id, empty.id])
  })

  test('with their history, latest version first', async () => {
    const client = await somebody()
    const dossier = await completeDossier(desk, client, { numberType: 'national' })
    const version = await papers.submit(dossier.id)
    await papers.follow('claim', version.id)
    await papers.judge(version.id, 'proof_of_address', { verdict: 'refuse', reason: 'document_too_old' })
    await papers.follow('return', version.id)
    const { body } = await client.listVersions({ params: { id: dossier.id } })
    expect(body.items).toMatchObject([{ version: 2, status: 'draft', submittedAt: null, decidedAt: null }, { version: 1, status: 'returned', submittedAt: expect.any(String), decidedAt: expect.any(String) }])
    const { body: page } = await client.listVersions({ params: { id: dossier.id }, query: { limit: 1 } })
    expect((await client.listVersions({ params: { id: dossier.id }, query: { limit: 1, cursor: page.nextCursor ?? '' } })).body).toMatchObject({ items: [{ version: 1 }], nextCursor: null })
    await expect(client.listVersions({ params: { id: dossier.id }, query: { cursor: 'forged' } })).rejects.toMatchObject({ code: 'cursor.invalid' })
    await expect((await somebody()).listVersions({ params: { id: dossier.id } })).rejects.toMatchObject({ status: 404, code: 'resource.not_found' })
    await expect((await desk.as('unlicensed')).listVersions({ params: { id: dossier.id } })).rejects.toMatchObject({ status: 403, code: 'licence.missing' })
    expect((await (await desk.as('reviewer')).listVersions({ params: { id: dossier.id } })).body.items).toHaveLength(2)
  })
})
