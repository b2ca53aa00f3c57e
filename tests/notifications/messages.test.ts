import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Client } from '../../contract/client.ts'
import { encodeCursor } from '../../server/kernel/cursor.ts'
import { theSystem } from '../../server/kernel/actor.ts'
import { freeOffers, requestNumbers } from '../support/buying.ts'
import { openDesk, type TestDesk } from '../support/desk.ts'
import { addOrganization, type NewOrganization } from '../support/organizations.ts'

const nobody = '00000000-0000-4000-8000-000000000000'

describe('the messages', () => {
  let desk: TestDesk
  let requester: Client
  let staff: Client
  let other: NewOrganization
  let own: string[]
  beforeAll(async () => {
    desk = await openDesk()
    requester = await desk.as('requester')
    staff = await desk.as('reviewer')
    other = await addOrganization(desk)
    own = []
    for (let count = 0; count < 3; count += 1) own.push((await hand(requester)).id)
    await hand(other.client)
    await desk.settle()
  })
  afterAll(() => desk.close())

  /** A request of numbers that need no papers is told of twice: it was received, and it passed. */
  async function hand(client: Client) {
    desk.clock.advance({ minutes: 1 })
    return await requestNumbers(client, await freeOffers(desk, 1, { carrier: 'meridian' }))
  }

  test('of one\'s own organization are listed newest first, whole, and no other\'s', async () => {
    const { body } = await requester.listMessages()
    expect(body.items.map(({ requestId }) => requestId).toSorted()).toEqual([...own, ...own].toSorted())
    expect(body.items.map(({ createdAt, id }) => createdAt + id)).toEqual(body.items.map(({ createdAt, id }) => createdAt + id).toSorted().toReversed())
    expect(body.items[0]).toMatchObject({
      recipient: 'claire@demo.example', language: 'fr', status: 'kept', attempts: 1, lastError: null, sentAt: null, text: expect.stringContaining('Bonjour'), subject: expect.stringContaining('Demande R-'),
    })
    expect((await other.client.listMessages()).body.items).toHaveLength(2)
  })

  test('of every organization are listed to staff', async () => {
    expect((await staff.listMessages()).body.items).toHaveLength(8)
    expect((await (await desk.as('operator')).listMessages()).body.items).toHaveLength(8)
  })

  test('are one list however it is paged', async () => {
    const { body: whole } = await staff.listMessages()
    const paged: typeof whole.items = []
    for (let cursor: string | null | undefined; cursor !== null;) {
      const { body } = await staff.listMessages({ query: { limit: 3, ...(cursor !== undefined && { cursor }) } })
      expect(body.items.length).toBeLessThanOrEqual(3)
      paged.push(...body.items)
      cursor = body.nextCursor
    }
    expect(paged).toEqual(whole.items)
  })

  test('are found by request and by status', async () => {
    const [requestId = ''] = own
    expect((await requester.listMessages({ query: { requestId } })).body.items.map(({ requestId: of }) => of)).toEqual([requestId, requestId])
    expect((await requester.listMessages({ query: { status: ['kept'] } })).body.items).toHaveLength(6)
    expect((await requester.listMessages({ query: { status: ['sent', 'undeliverable'] } })).body.items).toEqual([])
    expect((await other.client.listMessages({ query: { requestId } })).body.items).toEqual([])
  })

  test('are read one by one by their organization and by staff; to anybody else there is no such message', async () => {
    const [message] = (await requester.listMessages()).body.items
    const params = { id: message?.id ?? '' }
    expect((await requester.readMessage({ params })).body).toEqual(message)
    expect((await staff.readMessage({ params })).body).toEqual(message)
    expect((await (await desk.as('viewer')).readMessage({ params })).body).toEqual(message)
    await expect(other.client.readMessage({ params })).rejects.toMatchObject({ status: 404, code: 'resource.not_found' })
    await expect(requester.readMessage({ params: { id: nobody } })).rejects.toMatchObject({ status: 404 })
  })

  test('what the mail server answered is for staff only', async () => {
    const [message] = (await requester.listMessages()).body.items
    const params = { id: message?.id ?? '' }
    await desk.desk.work('desk', theSystem, (needs) => needs.messages.change(params.id, { last_error: 'connect ECONNREFUSED 10.0.0.5:25' }))
    expect((await requester.readMessage({ params })).body.lastError).toBeNull()
    expect((await staff.readMessage({ params })).body.lastError).toBe('connect ECONNREFUSED 10.0.0.5:25')
    await desk.desk.work('desk', theSystem, (needs) => needs.messages.change(params.id, { last_error: null }))
  })

  test('are closed to whoever lacks licence, permission or a sign-in', async () => {
    const governor = (await addOrganization(desk, { roles: ['organization_admin'] })).client
    for (const call of [(client: Client) => client.listMessages(), (client: Client) => client.readMessage({ params: { id: nobody } })]) {
      await expect(call(await desk.as('unlicensed'))).rejects.toMatchObject({ status: 403, code: 'licence.missing' })
      await expect(call(governor)).rejects.toMatchObject({ status: 403, code: 'permission.missing' })
      await expect(call(desk.anonymous)).rejects.toMatchObject({ status: 401 })
    }
  })

  test('are not searched by what makes no sense', async () => {
    // @ts-expect-error No message has this status.
    await expect(requester.listMessages({ query: { status: ['lost'] } })).rejects.toMatchObject({ status: 400, errors: [{ pointer: '/status/0' }] })
    await expect(requester.listMessages({ query: { requestId: 'R-1001' } })).rejects.toMatchObject({ status: 400, errors: [{ pointer: '/requestId' }] })
    for (const cursor of ['nonsense', encodeCursor([1, 2]), encodeCursor(['2026-11-23T08:00:00.000Z'])]) {
      await expect(requester.listMessages({ query: { cursor } })).rejects.toMatchObject({ code: 'cursor.invalid' })
    }
  })
})
