import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Client } from '../../contract/client.ts'
import { theSystem } from '../../server/kernel/actor.ts'
import { remarkStore } from '../../server/modules/requests/index.ts'
import { daysAfterwards } from '../../server/modules/requests/remark.ts'
import { unitOfWork } from '../../server/platform/database/unit-of-work.ts'
import { emails, openDesk, type TestDesk } from '../support/desk.ts'
import { addOrganization } from '../support/organizations.ts'
import { claimed, completeDraft, lastingClient, personOf, submittedRequest } from '../support/requesting.ts'

let desk: TestDesk
let requester: Client
let viewer: Client
let reviewer: Client
beforeAll(async () => {
  desk = await openDesk()
  requester = await lastingClient(desk, 'requester')
  viewer = await lastingClient(desk, 'viewer')
  reviewer = await lastingClient(desk, 'reviewer')
})
afterAll(() => desk.close())

const say = async (client: Client, id: string, text: string) => (await client.addRemark({ params: { id }, body: { text } })).body
const conversationFor = async (client: Client, id: string) => (await client.readRequest({ params: { id } })).body.conversation
const textsFor = async (client: Client, id: string) => (await client.listRemarks({ params: { id } })).body.items.map(({ text }) => text)

describe('a conversation about a request', () => {
  test('is what both sides wrote, oldest first, with who wrote it and for whom', async () => {
    const { id } = await submittedRequest(desk, requester, { count: 1 })
    await say(requester, id, '  May the bill be from June?  ')
    await say(reviewer, id, 'No: the rule asks for one of the last three months.')
    const { items, nextCursor } = (await requester.listRemarks({ params: { id } })).body
    expect(items).toMatchObject([
      { requestId: id, number: 1, side: 'requester', author: { kind: 'person', name: (await personOf(desk, 'requester')).name }, text: 'May the bill be from June?' },
      { requestId: id, number: 2, side: 'desk', author: { kind: 'person', name: 'Rosa Weiss' } },
    ])
    expect(nextCursor).toBeNull()
  })

  test('is read page by page', async () => {
    const { id } = await completeDraft(desk, requester, { count: 1 })
    for (const text of ['one', 'two', 'three']) await say(requester, id, text)
    const first = (await requester.listRemarks({ params: { id }, query: { limit: 2 } })).body
    expect(first.items.map(({ text }) => text)).toEqual(['one', 'two'])
    const second = (await requester.listRemarks({ params: { id }, query: { limit: 2, cursor: first.nextCursor ?? '' } })).body
    expect(second).toMatchObject({ items: [{ text: 'three' }], nextCursor: null })
    await expect(requester.listRemarks({ params: { id }, query: { cursor: 'nonsense' } })).rejects.toMatchObject({ status: 400, code: 'cursor.invalid' })
  })

  test('tells each reader what is new to them, and each writer whether the other side has read it', async () => {
    const { id } = await submittedRequest(desk, requester, { count: 1 })
    await say(requester, id, 'Hello')
    expect(await conversationFor(requester, id)).toMatchObject({ count: 1, unread: 0, addable: true, addableUntil: null })
    expect(await conversationFor(reviewer, id)).toMatchObject({ count: 1, unread: 1 })
    expect(await conversationFor(viewer, id)).toMatchObject({ count: 1, unread: 1, addable: false })
    expect((await requester.listRemarks({ params: { id } })).body.items).toMatchObject([{ isNew: false, isRead: false }])

    // A colleague of the same side who reads it is not the other side.
    await viewer.markRemarks({ params: { id }, body: { number: 1 } })
    expect((await requester.listRemarks({ params: { id } })).body.items).toMatchObject([{ isRead: false }])
    expect((await reviewer.listRemarks({ params: { id } })).body.items).toMatchObject([{ isNew: true }])
    expect((await reviewer.markRemarks({ params: { id }, body: { number: 1 } })).body).toMatchObject({ count: 1, unread: 0 })
    expect((await requester.listRemarks({ params: { id } })).body.items).toMatchObject([{ isRead: true }])
    expect((await reviewer.listRemarks({ params: { id } })).body.items).toMatchObject([{ isNew: false }])
  })

  test('has markers that never go back, and never beyond what was said', async () => {
    const { id } = await submittedRequest(desk, requester, { count: 1 })
    for (const text of ['one', 'two']) await say(requester, id, text)
    expect((await reviewer.markRemarks({ params: { id }, body: { number: 99 } })).body.unread).toBe(0)
    expect((await reviewer.markRemarks({ params: { id }, body: { number: 1 } })).body.unread).toBe(0)
    // Told once, so that whoever wrote sees it at once; what does not go on is no news.
    const [, second] = (await requester.listRemarks({ params: { id } })).body.items
    const told = (await requester.listEvents({ query: { subjectType: 'remark', limit: 200 } })).body.items.filter(({ name, data }) => name === 'remark.marked' && data['requestId'] === id)
    expect(told).toMatchObject([{ subjectId: second?.id, data: { number: 2, side: 'desk' } }])
    await say(requester, id, 'three')
    expect((await conversationFor(reviewer, id)).unread).toBe(1)
    // Whoever answers has read what stands before.
    await say(reviewer, id, 'four')
    expect((await conversationFor(reviewer, id)).unread).toBe(0)
    await expect(reviewer.markRemarks({ params: { id }, body: { number: -1 } })).rejects.toMatchObject({ status: 400, code: 'input.invalid' })
  })

  test('keeps remarks that are made at once in one order, each with a number of its own', async () => {
    const { id } = await submittedRequest(desk, requester, { count: 1 })
    await Promise.all(Array.from({ length: 8 }, (_, index) => say(index % 2 === 0 ? requester : reviewer, id, `remark ${index}`)))
    expect((await requester.listRemarks({ params: { id } })).body.items.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
  })

  test('takes a remark that is sent twice with its key once', async () => {
    const { id } = await submittedRequest(desk, requester, { count: 1 })
    const twice = { params: { id }, body: { text: 'Once.' }, idempotencyKey: 'remark-once' }
    const [first, second] = [await requester.addRemark(twice), await requester.addRemark(twice)]
    expect(second.body).toEqual(first.body)
    expect(await textsFor(requester, id)).toEqual(['Once.'])
  })

  test('is announced, for the audit trail and for whoever looks on', async () => {
    const { id, reference } = await submittedRequest(desk, requester, { count: 1 })
    const remark = await say(reviewer, id, 'Hello')
    const { items } = (await requester.listEvents({ query: { subjectType: 'remark', subjectId: remark.id } })).body
    expect(items).toMatchObject([{ name: 'remark.added', actor: { name: 'Rosa Weiss' }, data: { requestId: id, reference, number: 1, side: 'desk' } }])
    expect(JSON.stringify(items)).not.toContain('Hello')
  })
})

describe('a remark can be added', () => {
  test('to a draft, and for a while after the request is over', async () => {
    const { id } = await completeDraft(desk, requester, { count: 1 })
    await say(requester, id, 'Do I need a paper of my landlord?')
    await requester.cancelRequest({ params: { id } })
    await say(reviewer, id, 'No.')
    const { addable, addableUntil } = await conversationFor(requester, id)
    expect(addable).toBe(true)
    expect(Date.parse(addableUntil ?? '') - desk.clock.now().getTime()).toBe(daysAfterwards * 86_400_000)

    desk.clock.advance({ days: daysAfterwards })
    await say(requester, id, 'Thank you.')
    desk.clock.advance({ minutes: 1 })
    await expect(say(requester, id, 'One more thing')).rejects.toMatchObject({ status: 409, code: 'remark.too_late' })
    expect(await conversationFor(requester, id)).toMatchObject({ count: 3, addable: false })
    expect(await textsFor(requester, id)).toHaveLength(3)
  })

  test('by nobody who may only look, has no licence, or is of another organization', async () => {
    const { id } = await submittedRequest(desk, requester, { count: 1 })
    const [unlicensed, stranger] = [await lastingClient(desk, 'unlicensed'), (await addOrganization(desk)).client]
    await expect(say(viewer, id, 'x')).rejects.toMatchObject({ status: 403, code: 'permission.missing' })
    await expect(say(unlicensed, id, 'x')).rejects.toMatchObject({ status: 403, code: 'licence.missing' })
    await expect(unlicensed.listRemarks({ params: { id } })).rejects.toMatchObject({ status: 403 })
    const calls = [() => say(stranger, id, 'x'), () => stranger.listRemarks({ params: { id } }), () => stranger.markRemarks({ params: { id }, body: { number: 0 } })]
    for (const call of calls) {
      await expect(call()).rejects.toMatchObject({ status: 404, code: 'resource.not_found' })
    }
    await expect(desk.anonymous.listRemarks({ params: { id } })).rejects.toMatchObject({ status: 401 })
    expect(await textsFor(requester, id)).toEqual([])
  })

  test.each([['nothing', ' \n '], ['4001 characters', 'x'.repeat(4001)], ['a NUL', 'a\0b']])('but not %s', async (_what, text) => {
    const { id } = await completeDraft(desk, requester, { count: 1 })
    await expect(say(requester, id, text)).rejects.toMatchObject({ status: 400, code: 'input.invalid', errors: [{ pointer: '/text' }] })
  })
})

describe('a remark is told by e-mail', () => {
  const lettersOf = async (client: Client, requestId: string, templates: readonly string[]) => {
    await desk.settle()
    return (await client.listMessages({ query: { requestId } })).body.items.filter(({ template }) => templates.includes(template))
  }
  const both = ['remark_of_desk', 'remark_of_requester']

  test('of the desk to the contact of the request', async () => {
    const { id, reference } = await submittedRequest(desk, requester, { count: 1 })
    await say(reviewer, id, 'Le justificatif est de juin.')
    const [letter, ...others] = await lettersOf(requester, id, both)
    expect(letter).toMatchObject({ template: 'remark_of_desk', recipient: 'claire@demo.example', language: 'fr' })
    expect(letter?.subject).toContain(reference)
    expect(letter?.text).toContain('> Le justificatif est de juin.')
    expect(others).toEqual([])
  })

  test('of the requester to whoever has the case; where nobody has it yet, to nobody', async () => {
    const { id } = await submittedRequest(desk, requester, { count: 1 })
    await say(requester, id, 'Is anybody there?')
    expect(await lettersOf(reviewer, id, both)).toEqual([])
    await claimed(desk, reviewer, id)
    await say(requester, id, 'And now?')
    const [letter, ...others] = await lettersOf(reviewer, id, both)
    const assignee = await personOf(desk, 'reviewer')
    expect(letter).toMatchObject({ template: 'remark_of_requester', organizationId: assignee.organization_id, recipient: 'rosa@desk.example' })
    expect(letter?.text).toContain('> And now?')
    expect(others).toEqual([])
    // What the desk's people are sent is the desk's: a customer sees neither the letter nor the address.
    expect(await lettersOf(requester, id, both)).toEqual([])
    await expect(requester.readMessage({ params: { id: letter?.id ?? '' } })).rejects.toMatchObject({ status: 404 })
  })

  test('of the desk to whoever began a draft that names no contact', async () => {
    const { body: draft } = await requester.createRequest({ body: { country: 'FR' } })
    await say(reviewer, draft.id, 'May we help?')
    expect(await lettersOf(requester, draft.id, both)).toMatchObject([{ template: 'remark_of_desk', recipient: emails.requester }])
  })
})

describe('remarks of another organization', () => {
  test('are kept out by row-level security alone, and by the store alone; nobody writes for another', async () => {
    const { id, organizationId } = await submittedRequest(desk, requester, { count: 1 })
    await say(requester, id, 'Ours.')
    await reviewer.markRemarks({ params: { id }, body: { number: 1 } })
    const { organizationId: other } = await addOrganization(desk)
    const count = (scope: Parameters<typeof unitOfWork>[1], table: 'remarks' | 'remark_markers') =>
      unitOfWork(desk.test.database, scope, async (tx) => (await sql<{ n: number }>`select count(*)::int as n from ${sql.table(table)} where request_id = ${id}`.execute(tx)).rows[0]?.n)
    for (const table of ['remarks', 'remark_markers'] as const) {
      expect(await count({ organizationId: other }, table)).toBe(0)
      expect(await count({ organizationId }, table)).toBeGreaterThan(0)
    }
    expect(await unitOfWork(desk.test.database, 'desk', (tx) => remarkStore(tx, { organizationId: other }).list(id, { limit: 10, after: 0 }))).toEqual([])
    expect(await unitOfWork(desk.test.database, 'desk', (tx) => remarkStore(tx, { organizationId }).list(id, { limit: 10, after: 0 }))).toHaveLength(1)
    const forge = unitOfWork(desk.test.database, { organizationId: other }, (tx) =>
      remarkStore(tx, { organizationId: other }).add({
        id: '01900000-0000-7000-8000-00000000abcd', organization_id: organizationId, request_id: id, number: 9, side: 'desk', author_id: other, author_kind: 'person',
        author_name: 'x', body: 'x', created_at: desk.clock.now(),
      }))
    await expect(forge).rejects.toMatchObject({ code: '42501' })
  })

  test('stay as they were said: nobody can change or take them back', async () => {
    await expect(desk.desk.work('desk', theSystem, (_needs, tx) => sql`update remarks set body = 'x'`.execute(tx))).rejects.toMatchObject({ code: '42501' })
    await expect(desk.desk.work('desk', theSystem, (_needs, tx) => sql`delete from remarks`.execute(tx))).rejects.toMatchObject({ code: '42501' })
  })
})
