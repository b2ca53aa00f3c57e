import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Client } from '../../contract/client.ts'
import { caseStore } from '../../server/modules/review/index.ts'
import { unitOfWork } from '../../server/platform/database/unit-of-work.ts'
import { openDesk, type TestDesk } from '../support/desk.ts'
import { addOrganization } from '../support/organizations.ts'
import { approved, caseOf, lastingClient, personOf, submittedRequest } from '../support/requesting.ts'

const secret = 'The extract smells of a photocopier; ask Rémi.'

let desk: TestDesk
let requester: Client
let rosa: Client
let remi: Client
let olga: Client
beforeAll(async () => {
  desk = await openDesk()
  requester = await lastingClient(desk, 'requester')
  rosa = await lastingClient(desk, 'reviewer')
  remi = await lastingClient(desk, 'secondReviewer')
  olga = await lastingClient(desk, 'operator')
})
afterAll(() => desk.close())

async function openCase() {
  const request = await submittedRequest(desk, requester, { count: 1 })
  return { request, params: { id: await caseOf(desk, request.id) } }
}

describe('a note among colleagues', () => {
  test('is read by every colleague, oldest first and page by page, whoever has the case and after it is decided', async () => {
    const { request, params } = await openCase()
    const { status, body } = await rosa.addCaseNote({ params, body: { text: `  ${secret}  ` } })
    expect(status).toBe(201)
    expect(body).toMatchObject({ caseId: params.id, text: secret, author: { name: 'Rosa Weiss' }, at: expect.any(String) })
    await approved(desk, remi, request.id)
    desk.clock.advance({ minutes: 1 })
    await olga.addCaseNote({ params, body: { text: 'Seen.' } })
    for (const limit of [1, 50]) {
      const seen: string[] = []
      for await (const { text } of remi.all.listCaseNotes({ params, query: { limit } })) seen.push(text)
      expect(seen, `pages of ${limit}`).toEqual([secret, 'Seen.'])
    }
  })

  test('is written once however often its call is repeated', async () => {
    const { params } = await openCase()
    const call = { params, body: { text: 'Once.' }, idempotencyKey: randomUUID() }
    const [first, second] = [await rosa.addCaseNote(call), await rosa.addCaseNote(call)]
    expect(second.body).toEqual(first.body)
    expect((await rosa.listCaseNotes({ params })).body.items).toHaveLength(1)
  })

  test('needs words, a case, and somebody of the desk', async () => {
    const { params } = await openCase()
    const body = { text: 'Hm.' }
    for (const text of ['', '   ']) await expect(rosa.addCaseNote({ params, body: { text } })).rejects.toMatchObject({ status: 400, code: 'input.invalid', errors: [{ pointer: '/text' }] })
    await expect(rosa.addCaseNote({ params, body: { text: 'x'.repeat(4001) } })).rejects.toMatchObject({ status: 400, code: 'input.invalid' })
    const nowhere = { id: '00000000-0000-4000-8000-000000000000' }
    await expect(rosa.addCaseNote({ params: nowhere, body })).rejects.toMatchObject({ status: 404, code: 'resource.not_found' })
    await expect(rosa.listCaseNotes({ params: nowhere })).rejects.toMatchObject({ status: 404, code: 'resource.not_found' })
    await expect(rosa.listCaseNotes({ params, query: { cursor: 'x' } })).rejects.toMatchObject({ status: 400, code: 'cursor.invalid' })
    await expect(requester.addCaseNote({ params, body })).rejects.toMatchObject({ status: 403, code: 'permission.missing' })
    await expect(desk.anonymous.addCaseNote({ params, body })).rejects.toMatchObject({ status: 401 })
  })

  test('is announced to colleagues, without its words', async () => {
    const { params } = await openCase()
    const { body } = await rosa.addCaseNote({ params, body: { text: secret } })
    const [event] = (await remi.listEvents({ query: { subjectType: 'case', subjectId: params.id } })).body.items
    expect(event).toMatchObject({ name: 'case.noted', actor: { name: 'Rosa Weiss' }, data: { noteId: body.id } })
    expect(JSON.stringify(event)).not.toContain('photocopier')
  })
})

describe('its requester', () => {
  test('finds no trace of it in anything that they may ask for', async () => {
    const { request, params } = await openCase()
    await rosa.addCaseNote({ params, body: { text: secret } })
    await approved(desk, rosa, request.id)
    await desk.settle()
    await expect(requester.listCaseNotes({ params })).rejects.toMatchObject({ status: 403, code: 'permission.missing' })
    await expect(requester.readCase({ params })).rejects.toMatchObject({ status: 403 })
    const everything = [
      await requester.readRequest({ params: { id: request.id } }), await requester.readDossier({ params: { id: request.dossierId ?? '' } }), await requester.listRequests(),
      await requester.listEvents({ query: { limit: 200 } }), await requester.listEvents({ query: { subjectId: params.id } }), await requester.listMessages({ query: { requestId: request.id } }),
      await requester.listDocuments(), await requester.listDossiers(), await requester.listNumbers(),
    ].map(({ body }) => JSON.stringify(body)).join('\n')
    expect(everything).toContain('case.approve')
    expect(everything).not.toContain('photocopier')
    expect(everything).not.toContain('case.noted')
  })

  test('does not read those on a request of their own organization by working at a desk as well', async () => {
    const { client, organizationId } = await addOrganization(desk, { roles: ['requester', 'reviewer', 'organization_admin'] })
    const request = await submittedRequest(desk, client, { count: 1 })
    const params = { id: await caseOf(desk, request.id) }
    await rosa.addCaseNote({ params, body: { text: secret } })
    await expect(client.listCaseNotes({ params })).rejects.toMatchObject({ status: 403, code: 'case.own_request' })
    await expect(client.addCaseNote({ params, body: { text: 'Me too.' } })).rejects.toMatchObject({ status: 403, code: 'case.own_request' })
    expect(organizationId).toBe(request.organizationId)
  })

  test('is kept out by the database alone: what an organization works in was granted nothing of the notes', async () => {
    const { params } = await openCase()
    await rosa.addCaseNote({ params, body: { text: secret } })
    const { organization_id: organizationId } = await personOf(desk, 'requester')
    const read = () => unitOfWork(desk.test.database, { organizationId }, (tx) => tx.selectFrom('case_notes').selectAll().execute())
    await expect(read()).rejects.toMatchObject({ code: '42501' })

    await asOwner('grant select, insert on case_notes to guichet_tenant')
    try {
      expect(await read(), 'row-level security alone').toEqual([])
      const write = unitOfWork(desk.test.database, { organizationId }, (tx) =>
        tx.insertInto('case_notes').values({
          id: randomUUID(), organization_id: organizationId, case_id: params.id, author_id: randomUUID(), author_name: 'x', body: 'x', at: new Date(),
        }).execute())
      await expect(write).rejects.toMatchObject({ code: '42501' })
    } finally {
      await asOwner('revoke all on case_notes from guichet_tenant')
    }
  })

  test('is kept out by the store alone, where the database would let everything through', async () => {
    const { params } = await openCase()
    await rosa.addCaseNote({ params, body: { text: secret } })
    const { organization_id: organizationId } = await personOf(desk, 'requester')
    const page = { limit: 50, after: undefined }
    expect(await unitOfWork(desk.test.database, 'desk', (tx) => caseStore(tx, { organizationId }).listNotes(params.id, page))).toEqual([])
    expect(await unitOfWork(desk.test.database, 'desk', (tx) => caseStore(tx, 'desk').listNotes(params.id, page))).toHaveLength(1)
  })
})

test('what was noted stays as it was noted', async () => {
  const { params } = await openCase()
  await rosa.addCaseNote({ params, body: { text: secret } })
  const change = unitOfWork(desk.test.database, 'desk', (tx) => tx.updateTable('case_notes').set({ body: 'x' }).execute())
  await expect(change).rejects.toMatchObject({ code: '42501' })
  const removal = unitOfWork(desk.test.database, 'desk', (tx) => tx.deleteFrom('case_notes').execute())
  await expect(removal).rejects.toMatchObject({ code: '42501' })
})

async function asOwner(statement: string): Promise<void> {
  const owner = new pg.Client({ connectionString: desk.test.ownerUrl })
  await owner.connect()
  await owner.query(statement)
  await owner.end()
}
