import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Client } from '../../contract/client.ts'
import { encodeCursor } from '../../server/kernel/cursor.ts'
import { freeOffers, requestNumbers } from '../support/buying.ts'
import { openDesk, type TestDesk } from '../support/desk.ts'
import { addOrganization, type NewOrganization } from '../support/organizations.ts'

describe('the trail', () => {
  let desk: TestDesk
  let requester: Client
  let staff: Client
  let other: NewOrganization
  let requestId: string
  let organizationId: string
  beforeAll(async () => {
    desk = await openDesk()
    requester = await desk.as('requester')
    staff = await desk.as('reviewer')
    other = await addOrganization(desk)
    const request = await requestNumbers(requester, await freeOffers(desk, 1, { carrier: 'meridian' }))
    requestId = request.id
    organizationId = request.organizationId
    await requestNumbers(other.client, await freeOffers(desk, 1, { carrier: 'meridian' }))
    await desk.settle()
  })
  afterAll(() => desk.close())

  const listWith = async (client: Client, query: Parameters<Client['listEvents']>[0] = {}) => (await client.listEvents(query)).body.items

  test('says of one subject what happened, newest first: who did what, from which state to which', async () => {
    const events = await listWith(requester, { query: { subjectType: 'request', subjectId: requestId } })
    expect(events.map(({ name, from, to }) => [name, from, to]).toReversed().slice(0, 3)).toEqual([
      ['request.created', null, 'draft'], ['request.submit', 'draft', 'submitted'], ['request.pass', 'submitted', 'approved'],
    ])
    const submission = events.find(({ name }) => name === 'request.submit')
    expect(submission).toMatchObject({
      organizationId, subjectType: 'request', subjectId: requestId, actor: { kind: 'person', name: 'Claire Martin' }, at: desk.clock.now().toISOString(),
      data: { reference: expect.stringMatching(/^R-\d+$/), expectedBy: '2026-12-01' },
    })
    expect(events.find(({ name }) => name === 'request.pass')?.actor).toEqual({ kind: 'clock', id: null, name: 'clock' })
    expect(events.map(({ sequence }) => sequence)).toEqual(events.map(({ sequence }) => sequence).toSorted((a, b) => b - a))
  })

  test('of another organization is invisible, by whatever it is asked for', async () => {
    const seen = await listWith(other.client, { query: { limit: 200 } })
    expect(seen.length).toBeGreaterThan(5)
    expect(new Set(seen.map(({ organizationId: of }) => of))).toEqual(new Set([other.organizationId]))
    expect(await listWith(other.client, { query: { subjectId: requestId } })).toEqual([])
    const newest = (await listWith(requester, { query: { limit: 1 } }))[0]?.sequence ?? 0
    expect((await listWith(other.client, { query: { cursor: encodeCursor([newest + 1]), limit: 200 } })).every(({ organizationId: of }) => of === other.organizationId)).toBe(true)
  })

  test('of every organization is open to staff', async () => {
    const seen = await listWith(staff, { query: { limit: 200 } })
    expect(new Set(seen.map(({ organizationId: of }) => of)).size).toBeGreaterThan(1)
    expect(await listWith(staff, { query: { subjectId: requestId } })).toEqual(await listWith(requester, { query: { subjectId: requestId } }))
  })

  test('is filtered by the kind of subject', async () => {
    const messages = await listWith(requester, { query: { subjectType: 'message', limit: 200 } })
    expect(messages.map(({ name }) => name).toSorted()).toEqual(['message.keep', 'message.keep', 'message.prepared', 'message.prepared'])
    expect(await listWith(requester, { query: { subjectType: 'weather' } })).toEqual([])
  })

  test('is one list however it is paged, also while more happens', async () => {
    const whole = await listWith(requester, { query: { limit: 200 } })
    const paged: typeof whole = []
    for (let cursor: string | null | undefined; cursor !== null;) {
      const { body } = await requester.listEvents({ query: { limit: 4, ...(cursor !== undefined && { cursor }) } })
      paged.push(...body.items)
      cursor = body.nextCursor
      await requester.createRequest({ body: { country: 'US' } })
    }
    expect(paged).toEqual(whole)
  })

  test('is closed to whoever lacks licence, permission or a sign-in', async () => {
    const governor = (await addOrganization(desk, { roles: ['organization_admin'] })).client
    await expect((await desk.as('unlicensed')).listEvents()).rejects.toMatchObject({ status: 403, code: 'licence.missing' })
    await expect(governor.listEvents()).rejects.toMatchObject({ status: 403, code: 'permission.missing' })
    await expect(desk.anonymous.listEvents()).rejects.toMatchObject({ status: 401 })
    expect((await (await desk.as('viewer')).listEvents()).status).toBe(200)
  })

  test('is not read from a place that does not exist', async () => {
    for (const cursor of ['nonsense', encodeCursor([1.5]), encodeCursor(['1']), encodeCursor([1, 2])]) {
      await expect(requester.listEvents({ query: { cursor } })).rejects.toMatchObject({ code: 'cursor.invalid' })
    }
    expect(await listWith(requester, { query: { cursor: encodeCursor([-1]) } })).toEqual([])
    await expect(requester.listEvents({ query: { limit: 201 } })).rejects.toMatchObject({ status: 400, errors: [{ pointer: '/limit' }] })
    await expect(requester.listEvents({ query: { subjectType: 'x'.repeat(41) } })).rejects.toMatchObject({ status: 400, errors: [{ pointer: '/subjectType' }] })
  })

  test('of people, clients, sessions and the organization is open only to who may see people', async () => {
    const viewer = await desk.as('viewer')
    const personal = ['person', 'client', 'session', 'organization']
    expect((await listWith(requester, { query: { limit: 200 } })).map(({ subjectType }) => subjectType)).toContain('session')
    expect(await listWith(requester, { query: { subjectType: 'session' } })).not.toEqual([])
    expect(await listWith(staff, { query: { subjectType: 'session' } })).not.toEqual([])
    const seen = (await listWith(viewer, { query: { limit: 200 } })).map(({ subjectType }) => subjectType)
    expect(seen).toContain('request')
    expect(seen.filter((type) => personal.includes(type))).toEqual([])
    for (const subjectType of personal) expect(await listWith(viewer, { query: { subjectType } })).toEqual([])
  })
})
