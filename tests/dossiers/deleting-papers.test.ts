import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Client } from '../../contract/client.ts'
import { openDesk, type TestDesk } from '../support/desk.ts'
import { papersDesk } from '../support/judging.ts'
import { addOrganization } from '../support/organizations.ts'
import { pdfPaper } from '../support/papers.ts'
import { completeDossier } from '../support/requesting.ts'

let desk: TestDesk
let requester: Client
beforeAll(async () => {
  desk = await openDesk()
  requester = (await addOrganization(desk)).client
})
afterAll(() => desk.close())

const upload = async (client = requester) => (await client.uploadDocument({ file: { name: 'kbis.pdf', content: await pdfPaper('kbis.pdf') } })).body
const remove = (id: string, client = requester) => client.deleteDocument({ params: { id } })
const told = async (id: string) =>
  (await desk.desk.work('desk', { kind: 'system', id: null, name: 'test' }, (_needs, tx) => tx.selectFrom('events').selectAll().where('subject_id', '=', id).orderBy('sequence').execute())).map(({ name }) => name)
const bytesOf = (id: string) => desk.desk.world.files.open(id).then(buffer)
const gone = { status: 404, code: 'resource.not_found' }

describe('a paper that lies in no slot', () => {
  test('is deleted: nobody finds it, and its bytes go; the trail tells of it', async () => {
    const { id, arrows } = await upload()
    expect(arrows).toEqual(['delete'])
    await remove(id)
    await expect(requester.readDocument({ params: { id } })).rejects.toMatchObject(gone)
    await expect(requester.downloadDocument({ params: { id } })).rejects.toMatchObject(gone)
    expect((await requester.listDocuments()).body.items.map((document) => document.id)).not.toContain(id)
    expect(await told(id)).toEqual(['document.uploaded', 'document.delete'])
    expect((await bytesOf(id)).length).toBeGreaterThan(0)
    await desk.settle()
    await expect(bytesOf(id)).rejects.toThrow('ENOENT')
    expect(await desk.desk.work('desk', { kind: 'system', id: null, name: 'test' }, (_needs, tx) => tx.selectFrom('documents').select('id').where('id', '=', id).execute())).toEqual([])
  })

  test('fills no slot any more', async () => {
    const { id } = await upload()
    const { body: dossier } = await requester.createDossier({ body: { name: 'Lyon', country: 'FR', numberType: 'national', endUserType: 'business' } })
    await remove(id)
    await expect(requester.fillSlot({ params: { id: dossier.id, slot: 'proof_of_address' }, body: { documentId: id } })).rejects.toMatchObject(gone)
  })

  test('is deleted once; the second time it is not there', async () => {
    const { id } = await upload()
    await remove(id)
    await expect(remove(id)).rejects.toMatchObject(gone)
  })

  test('is another organization’s own', async () => {
    const { id } = await upload()
    await expect(remove(id, (await addOrganization(desk)).client)).rejects.toMatchObject(gone)
  })

  test('is not deleted by whoever may only look, nor without a licence', async () => {
    const { id } = await upload()
    await expect(remove(id, await desk.as('viewer'))).rejects.toMatchObject({ status: 403, code: 'permission.missing' })
    await expect(remove(id, (await addOrganization(desk, { licence: 'CX 1' })).client)).rejects.toMatchObject({ status: 403 })
  })

  test('needs an id', async () => {
    await expect(remove('kbis')).rejects.toMatchObject({ status: 400, code: 'input.invalid' })
  })
})

describe('a paper in a dossier', () => {
  test('stays while it lies in a draft, and can be deleted once it was taken out', async () => {
    const { id } = await upload()
    const { body: dossier } = await requester.createDossier({ body: { name: 'Lyon', country: 'FR', numberType: 'national', endUserType: 'business' } })
    const params = { id: dossier.id, slot: 'proof_of_address' }
    await requester.fillSlot({ params, body: { documentId: id } })
    await expect(remove(id)).rejects.toMatchObject({ status: 409, code: 'document.in_use' })
    expect((await requester.readDocument({ params: { id } })).body.arrows).toEqual([])
    await requester.clearSlot({ params })
    await remove(id)
  })

  test('that was handed in stays for good, also when another took its place in the draft that followed', async () => {
    const papers = papersDesk(desk)
    const dossier = await completeDossier(desk, requester, { numberType: 'national' })
    const handedIn = dossier.slots.find(({ slot }) => slot === 'proof_of_address')?.documentId ?? ''
    const version = await papers.submit(dossier.id)
    await papers.follow('withdraw', version.id)
    const { id: other } = await upload()
    await requester.fillSlot({ params: { id: dossier.id, slot: 'proof_of_address' }, body: { documentId: other } })
    await expect(remove(handedIn)).rejects.toMatchObject({ status: 409, code: 'document.in_use' })
    expect((await bytesOf(handedIn)).length).toBeGreaterThan(0)
  })
})
