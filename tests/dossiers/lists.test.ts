import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Client } from '../../contract/client.ts'
import { theSystem } from '../../server/kernel/actor.ts'
import { encodeCursor } from '../../server/kernel/cursor.ts'
import { documentStore, dossierStore } from '../../server/modules/dossiers/index.ts'
import { openDesk, type TestDesk } from '../support/desk.ts'
import { addOrganization } from '../support/organizations.ts'
import { copyDossier } from '../support/many-dossiers.ts'
import { pdfPaper } from '../support/papers.ts'

let desk: TestDesk
let requester: Client
beforeAll(async () => {
  desk = await openDesk()
  requester = await desk.as('requester')
})
afterAll(() => desk.close())

const nobody = '01900000-0000-7000-8000-00000000dead'

test('lists page by key, newest first, without a gap and without a twin', async () => {
  const { client } = await addOrganization(desk)
  const made: string[] = []
  for (const country of ['FR', 'BE', 'FR', 'AT', 'FR']) made.push((await client.createDossier({ body: { name: country, country, numberType: 'local', endUserType: 'business' } })).body.id)
  const walked: string[] = []
  for await (const { id } of client.all.listDossiers({ query: { limit: 2 } })) walked.push(id)
  expect(walked).toEqual(made.toReversed())
  expect((await client.listDossiers({ query: { country: 'FR' } })).body.items).toHaveLength(3)
  expect((await client.listDossiers({ query: { country: 'FR', numberType: 'mobile' } })).body.items).toEqual([])
  const papers: string[] = []
  for (let nth = 0; nth < 3; nth += 1) papers.push((await client.uploadDocument({ file: { name: `${nth}.pdf`, content: await pdfPaper() } })).body.id)
  const seen: string[] = []
  for await (const { id } of client.all.listDocuments({ query: { limit: 1 } })) seen.push(id)
  expect(seen).toEqual(papers.toReversed())
})

test('a page looks through so many dossiers for complete ones and no more, and its cursor goes on from there', async () => {
  const { client, organizationId } = await addOrganization(desk)
  const { body: oldest } = await client.createDossier({ body: { name: 'Oldest', country: 'FR', numberType: 'national', endUserType: 'business' } })
  await copyDossier(desk, { id: oldest.id, times: 600 })
  const { body: first } = await client.listDossiers({ query: { complete: true } })
  expect(first).toMatchObject({ items: [], nextCursor: expect.any(String) })
  expect((await client.listDossiers({ query: { complete: true, cursor: first.nextCursor ?? '' } })).body).toEqual({ items: [], nextCursor: null })
  let seen = 0
  for await (const one of client.all.listDossiers({ query: { complete: false, limit: 200 } })) seen += one.organizationId === organizationId ? 1 : 0
  expect(seen).toBe(601)
})

test.each(['nonsense', encodeCursor(['2026-11-23T08:00:00.000Z', 'x']), encodeCursor(['x', nobody])])('a forged cursor (%s) is refused', async (cursor) => {
  await expect(requester.listDossiers({ query: { cursor } })).rejects.toMatchObject({ status: 400, code: 'cursor.invalid' })
  await expect(requester.listDocuments({ query: { cursor } })).rejects.toMatchObject({ status: 400, code: 'cursor.invalid' })
})

test('a version that does not exist is not found', async () => {
  const { id } = (await requester.createDossier({ body: { name: 'One', country: 'FR', numberType: 'national', endUserType: 'business' } })).body
  expect((await requester.readDossier({ params: { id }, query: { version: 1 } })).body.version).toBe(1)
  await expect(requester.readDossier({ params: { id }, query: { version: 2 } })).rejects.toMatchObject({ status: 404 })
  await expect(requester.readDossier({ params: { id }, query: { version: 99_999_999_999 } })).rejects.toMatchObject({ status: 400, code: 'input.invalid' })
  await expect(requester.readDossier({ params: { id: nobody } })).rejects.toMatchObject({ status: 404 })
})

test('the store alone keeps another organization\'s dossiers and papers out, where row-level security would let everything through', async () => {
  const { body: dossier } = await requester.createDossier({ body: { name: 'Ours', country: 'FR', numberType: 'national', endUserType: 'business' } })
  const { body: document } = await requester.uploadDocument({ file: { name: 'kbis.pdf', content: await pdfPaper() } })
  const { organizationId } = await addOrganization(desk)
  await desk.desk.work('desk', theSystem, async (needs, tx) => {
    const [theirs, theirPapers] = [dossierStore(tx, { organizationId }), documentStore(tx, { organizationId })]
    const version = await needs.dossiers.latestVersion(dossier.id)
    expect(await Promise.all([
      theirs.readDossier(dossier.id), theirs.lockDossier(dossier.id), theirs.lockDossierOf(version.id), theirs.readVersion(version.id), theirs.readVersionNumbered(dossier.id, 1), theirPapers.read(document.id),
    ])).toEqual(Array.from({ length: 6 }, () => undefined))
    expect(await Promise.all([
      theirs.listDossiers({}, 50, undefined), theirs.readDossiers([dossier.id]), theirs.listVersions(dossier.id, 50, undefined), theirs.latestVersions([dossier.id]), theirs.approvedVersions([dossier.id]), theirs.slotsOf([version.id]),
      theirs.usesOf(document.id), theirPapers.lock([document.id]), theirPapers.list({}, 50, undefined), theirPapers.usesOf([document.id]),
    ])).toEqual(Array.from({ length: 10 }, () => []))
  })
})
