import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Client } from '../../contract/client.ts'
import type { ShownNumber } from '../../server/modules/inventory/show.ts'
import { plantNumbers } from '../../bench/many-numbers.ts'
import { openDesk, type TestDesk } from '../support/desk.ts'
import { lastingClient } from '../support/requesting.ts'

const nobodys = '01900000-0000-7000-8000-000000000000'

let desk: TestDesk
let requester: Client
let active: ShownNumber[]
let used: ShownNumber
let quarantined: ShownNumber[]
let others: string
beforeAll(async () => {
  desk = await openDesk()
  requester = await lastingClient(desk, 'requester')
  await plantNumbers(desk.desk, { organizationId: (await requester.whoAmI()).body.organization.id, count: 220 })
  await plantNumbers(desk.desk, { organizationId: (await (await desk.as('unlicensed')).whoAmI()).body.organization.id, count: 9, from: 220 })
  others = (await (await desk.as('operator')).listNumbers({ query: { q: '+33660000225' } })).body.items[0]?.id ?? ''
})
afterAll(() => desk.close())
beforeEach(async () => {
  active = (await requester.listNumbers({ query: { status: ['active'], inUse: 'false', limit: 200 } })).body.items
  quarantined = (await requester.listNumbers({ query: { status: ['quarantined'] } })).body.items
  const [inUse] = (await requester.listNumbers({ query: { inUse: 'true', status: ['active'], sort: 'number' } })).body.items
  if (inUse === undefined) throw new Error('No planted number is in use.')
  used = inUse
})

const idsOf = (numbers: readonly ShownNumber[]) => numbers.map(({ id }) => id)
const eventsOf = async (id: string) => (await requester.listEvents({ query: { subjectType: 'number', subjectId: id } })).body.items.map(({ name }) => name)

describe('many numbers are released at once', () => {
  test('each has its own outcome: what is free is released, what is in use names by what, what is not one\'s own is not there', async () => {
    const [first, second] = idsOf(active)
    const { body } = await requester.releaseNumbers({ body: { numberIds: [first ?? '', used.id, others, second ?? '', nobodys] } })
    expect(body).toMatchObject({ released: 2, unchanged: 0, refused: 3 })
    expect(body.results.map(({ outcome, code, number }) => [outcome, code, number?.status])).toEqual([
      ['released', null, 'quarantined'], ['refused', 'number.in_use', 'active'], ['refused', 'resource.not_found', undefined], ['released', null, 'quarantined'], ['refused', 'resource.not_found', undefined],
    ])
    expect(body.results[1]?.detail).toContain(used.usedBy[0]?.name)
    expect(body.results[1]?.fix).not.toBe('')
    expect(body.results[0]?.number?.arrows).toEqual(['reclaim'])
  })

  test('twice is once: nothing moves, nothing is announced, and the quarantine ends when it would have', async () => {
    const [id = ''] = idsOf(active)
    const once = (await requester.releaseNumbers({ body: { numberIds: [id, id] } })).body
    expect(once.results).toHaveLength(1)
    desk.clock.advance({ minutes: 5 })
    const again = (await requester.releaseNumbers({ body: { numberIds: [id] } })).body
    expect(again).toMatchObject({ released: 0, unchanged: 1, refused: 0, results: [{ outcome: 'unchanged', code: null }] })
    expect(again.results[0]?.number?.quarantinedUntil).toBe(once.results[0]?.number?.quarantinedUntil)
    expect(await eventsOf(id)).toEqual(['number.release'])
  })

  test('one that is still being set up is refused with what its state is', async () => {
    const [provisioning] = (await requester.listNumbers({ query: { status: ['provisioning'] } })).body.items
    const { body } = await requester.releaseNumbers({ body: { numberIds: [provisioning?.id ?? ''] } })
    expect(body.results).toMatchObject([{ outcome: 'refused', code: 'state.wrong', number: { status: 'provisioning' } }])
  })

  test('the totals and the menus follow at once', async () => {
    const before = (await requester.listNumbers({ query: { status: ['active'], limit: 1 } })).body.total
    await requester.releaseNumbers({ body: { numberIds: idsOf(active.slice(0, 3)) } })
    expect((await requester.listNumbers({ query: { status: ['active'], limit: 1 } })).body.total).toBe(before - 3)
  })

  test('two people who release the same numbers at once, in other orders, both come to an end', async () => {
    const ids = idsOf(active.slice(0, 20))
    const bodies = await Promise.all([ids, ids.toReversed()].map(async (numberIds) => (await requester.releaseNumbers({ body: { numberIds } })).body))
    expect(bodies.reduce((sum, { released }) => sum + released, 0)).toBe(20)
    expect(bodies.reduce((sum, { unchanged }) => sum + unchanged, 0)).toBe(20)
  })
})

describe('many numbers are taken back at once', () => {
  test('what was released a moment ago is active again', async () => {
    const ids = idsOf(active.slice(0, 3))
    await requester.releaseNumbers({ body: { numberIds: ids } })
    const { body } = await requester.reclaimNumbers({ body: { numberIds: ids } })
    expect(body).toMatchObject({ reclaimed: 3, unchanged: 0, refused: 0 })
    expect(body.results.map(({ number }) => [number?.status, number?.quarantinedUntil])).toEqual(ids.map(() => ['active', null]))
    expect((await requester.reclaimNumbers({ body: { numberIds: ids } })).body).toMatchObject({ reclaimed: 0, unchanged: 3 })
  })

  test('one whose quarantine is over is refused alone', async () => {
    const [first] = idsOf(quarantined)
    desk.clock.advance({ days: 40 })
    const { body } = await requester.reclaimNumbers({ body: { numberIds: [first ?? ''] } })
    expect(body.results).toMatchObject([{ outcome: 'refused', code: 'number.quarantine_over', number: { status: 'quarantined' } }])
  })
})

describe.each(['releaseNumbers', 'reclaimNumbers'] as const)('%s', (name) => {
  test('is refused to whoever may only look, and to those without a licence or a name', async () => {
    const body = { numberIds: [nobodys] }
    await expect((await lastingClient(desk, 'viewer'))[name]({ body })).rejects.toMatchObject({ status: 403, code: 'permission.missing' })
    await expect((await lastingClient(desk, 'unlicensed'))[name]({ body })).rejects.toMatchObject({ status: 403, code: 'licence.missing' })
    await expect(desk.anonymous[name]({ body })).rejects.toMatchObject({ status: 401 })
  })

  test.each([['none', []], ['more than two hundred', Array.from({ length: 201 }, () => nobodys)], ['what is no id', ['x']]])('refuses %s', async (_what, numberIds) => {
    await expect(requester[name]({ body: { numberIds } })).rejects.toMatchObject({ status: 400, code: 'input.invalid' })
  })
})
