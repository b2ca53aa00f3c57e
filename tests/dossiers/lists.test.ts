import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Client } from '../../contract/client.ts'
import { encodeCursor } from '../../server/kernel/cursor.ts'
import { openDesk, type TestDesk } from '../support/desk.ts'
import { addOrganization } from '../support/organizations.ts'
import { pdfPaper } from '../support/papers.ts'

let desk: TestDesk
let requester: Client
beforeAll(async () => {
  desk = await openDesk()
  requester = await desk.as('requester')
})
afterAll(() => desk.close())

const nobody = '01900000-0000-7000-8000-00000000dead'

test('lists page by key, oldest first, without a gap and without a twin', async () => {
  const { client } = await addOrganization(desk)
  const made: string[] = []
  for (const country of ['FR', 'BE', 'FR', 'AT', 'FR']) made.push((await client.createDossier({ body: { name: country, country, numberType: 'local', endUserType: 'business' } })).body.id)
  const walked: string[] = []
  for await (const { id } of client.all.listDossiers({ query: { limit: 2 } })) walked.push(id)
  expect(walked).toEqual(made)
  expect((await client.listDossiers({ query: { country: 'FR' } })).body.items).toHaveLength(3)
  expect((await client.listDossiers({ query: { country: 'FR', numberType: 'mobile' } })).body.items).toEqual([])
  const papers: string[] = []
  for (let nth = 0; nth < 3; nth += 1) papers.push((await client.uploadDocument({ file: { name: `${nth}.pdf`, content: await pdfPaper() } })).body.id)
  const seen: string[] = []
  for await (const { id } of client.all.listDocuments({ query: { limit: 1 } })) seen.push(id)
  expect(seen).toEqual(papers)
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
