import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Client } from '../../contract/client.ts'
import { isOver } from '../../contract/lifecycle.ts'
import { requestLifecycle } from '../../contract/lifecycles/request.ts'
import { writtenForms } from '../../server/kernel/phone-number.ts'
import { openDesk, type TestDesk } from '../support/desk.ts'
import { addOrganization } from '../support/organizations.ts'
import { claimed, completeDraft, lastingClient, submittedRequest } from '../support/requesting.ts'

type Query = NonNullable<NonNullable<Parameters<Client['listRequests']>[0]>['query']>

let desk: TestDesk
let requester: Client
let reviewer: Client
/** One of each: a draft, one in review, one returned, one that is over, and one of another country. */
let ids: { draft: string; reviewed: string; returned: string; over: string; american: string }
beforeAll(async () => {
  desk = await openDesk()
  requester = await lastingClient(desk, 'requester')
  reviewer = await lastingClient(desk, 'reviewer')
  const draft = await completeDraft(desk, requester, { count: 1 })
  const reviewed = await submittedRequest(desk, requester, { count: 1, carrier: 'nordtel' })
  await claimed(desk, reviewer, reviewed.id)
  const returned = await submittedRequest(desk, requester, { count: 1 })
  await reviewer.returnCase({ params: { id: await claimed(desk, reviewer, returned.id) }, body: { reason: 'use_case_insufficient' } })
  desk.clock.advance({ days: 1 })
  const over = await submittedRequest(desk, requester, { count: 1 })
  await requester.cancelRequest({ params: { id: over.id } })
  const american = await completeDraft(desk, requester, { country: 'US', numberType: 'local', carrier: 'meridian', count: 1 })
  ids = { draft: draft.id, reviewed: reviewed.id, returned: returned.id, over: over.id, american: american.id }
})
afterAll(() => desk.close())

const list = async (client: Client, query: Query) => (await client.listRequests({ query })).body.items
const listed = async (client: Client, query: Query) => new Set((await list(client, query)).map(({ id }) => id))

describe('requests are found', () => {
  test('by what is still to be done about them', async () => {
    expect(await listed(requester, { group: 'open' })).toEqual(new Set([ids.draft, ids.reviewed, ids.returned, ids.american]))
    expect(await listed(requester, { group: 'done' })).toEqual(new Set([ids.over]))
    // A draft waits for nobody: only what the desk waits for is the requester's turn, and what waits for the desk is its own.
    expect(await listed(requester, { group: 'waiting_for_me' })).toEqual(new Set([ids.returned]))
    expect(await listed(reviewer, { group: 'waiting_for_me' })).toEqual(new Set([ids.reviewed]))
    expect(await listed(requester, { group: 'open', status: ['draft'] })).toEqual(new Set([ids.draft, ids.american]))
    expect(await listed(requester, { group: 'done', status: ['draft'] })).toEqual(new Set())
    const unknown = 'mine' as 'open' // Callers without types send anything.
    await expect(list(requester, { group: unknown })).rejects.toMatchObject({ status: 400, errors: [{ pointer: '/group' }] })
  })

  test('by country and carrier', async () => {
    expect(await listed(requester, { country: 'US' })).toEqual(new Set([ids.american]))
    expect(await listed(requester, { carrier: 'meridian', country: 'US' })).toEqual(new Set([ids.american]))
    expect(await listed(requester, { carrier: 'meridian', country: 'FR' })).toEqual(new Set())
    expect(await listed(requester, { carrier: 'nordtel' })).toContain(ids.reviewed)
  })

  test('by reference, by a number however it is written, by the contact', async () => {
    const { reference, lines } = (await requester.readRequest({ params: { id: ids.returned } })).body
    const e164 = lines[0]?.e164 ?? ''
    const { national, international } = writtenForms(e164)
    const spellings = [reference, reference.toLowerCase(), reference.replace('-', ' '), e164, national, international, `00${e164.slice(1)}`, national.replaceAll(' ', '.'),
      international.replace('+33 ', '+33 (0)'), e164.slice(-6)]
    for (const q of spellings) expect(await listed(requester, { q }), q).toContain(ids.returned)
    expect(await listed(requester, { q: 'CLAIRE@demo' })).toContain(ids.returned)
    // Wildcards of the database are characters like any other.
    for (const q of ['%', '_', 'R-999999', '+4999999', 'nobody@', '??']) expect(await listed(requester, { q }), q).toEqual(new Set())
    await expect(list(requester, { q: ' ' })).rejects.toMatchObject({ status: 400 })
  })

  test('by the remarks that are new to the reader', async () => {
    await requester.addRemark({ params: { id: ids.reviewed }, body: { text: 'Hello' } })
    expect(await listed(reviewer, { unread: 'true' })).toEqual(new Set([ids.reviewed]))
    expect(await listed(requester, { unread: 'true' })).toEqual(new Set())
    await reviewer.markRemarks({ params: { id: ids.reviewed }, body: { number: 1 } })
    expect(await listed(reviewer, { unread: 'true' })).toEqual(new Set())
  })

  test('by organization at the desk, each with its name and its case; a customer sees no case', async () => {
    const other = await addOrganization(desk, { name: 'Zweite GmbH' })
    const draft = await other.client.createRequest({ body: { country: 'DE' } })
    expect(await list(reviewer, { organizationId: other.organizationId })).toMatchObject([{ id: draft.body.id, organizationName: 'Zweite GmbH', caseId: null }])
    const [seen] = (await list(reviewer, { country: 'FR', status: ['in_review'] })).filter(({ id }) => id === ids.reviewed)
    expect((await reviewer.readCase({ params: { id: seen?.caseId ?? '' } })).body.requestId).toBe(ids.reviewed)
    expect((await list(requester, { status: ['in_review'] })).map(({ caseId }) => caseId)).toEqual([null])
    expect(await listed(requester, { organizationId: other.organizationId })).toEqual(new Set())
  })
})

describe('requests are sorted', () => {
  test('the newest first, or those promised soonest; page by page, each once', async () => {
    for (const sort of ['newest', 'expectedBy'] as const) {
      const all = await list(requester, { sort })
      const paged: string[] = []
      let cursor: string | undefined
      do {
        const { body } = await requester.listRequests({ query: { sort, limit: 2, ...(cursor !== undefined && { cursor }) } })
        paged.push(...body.items.map(({ id }) => id))
        cursor = body.nextCursor ?? undefined
      } while (cursor !== undefined)
      expect(paged).toEqual(all.map(({ id }) => id))
      const keys = all.map(({ createdAt, clock }) => (sort === 'newest' ? createdAt : (clock.expectedBy ?? 'infinity')))
      expect(keys).toEqual(sort === 'newest' ? keys.toSorted().reverse() : keys.toSorted())
      expect(new Set(keys).size).toBeGreaterThan(1)
    }
  })

  test('with cursors that belong to their order', async () => {
    const { body } = await requester.listRequests({ query: { sort: 'expectedBy', limit: 1 } })
    await expect(requester.listRequests({ query: { sort: 'newest', cursor: body.nextCursor ?? '' } })).rejects.toMatchObject({ status: 400, code: 'cursor.invalid' })
    for (const key of [['2026-02-30', ids.draft], ['tomorrow', ids.draft], ['0000-01-01', ids.draft]]) {
      const cursor = Buffer.from(JSON.stringify(key)).toString('base64url')
      await expect(requester.listRequests({ query: { sort: 'expectedBy', cursor } })).rejects.toMatchObject({ status: 400, code: 'cursor.invalid' })
    }
  })
})

describe('requests are counted', () => {
  test('for the navigation of each side, as their lists would be long', async () => {
    for (const client of [requester, reviewer]) {
      const { body } = await client.readRequestCounts()
      const all = await list(client, { limit: 200 })
      expect(body).toEqual({
        open: all.filter(({ status }) => !isOver(requestLifecycle, status)).length, waitingForMe: (await list(client, { group: 'waiting_for_me' })).length,
        done: all.filter(({ status }) => isOver(requestLifecycle, status)).length, unread: (await list(client, { unread: 'true' })).length,
      })
      expect(body.waitingForMe).toBe(1)
    }
  })

  test('for nobody without licence or permission, and of nobody else', async () => {
    await expect((await lastingClient(desk, 'unlicensed')).readRequestCounts()).rejects.toMatchObject({ status: 403, code: 'licence.missing' })
    await expect(desk.anonymous.readRequestCounts()).rejects.toMatchObject({ status: 401 })
    expect((await (await addOrganization(desk)).client.readRequestCounts()).body).toEqual({ open: 0, waitingForMe: 0, done: 0, unread: 0 })
  })
})
