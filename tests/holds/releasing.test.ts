import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Client } from '../../contract/client.ts'
import { openDesk, type TestDesk, type Who } from '../support/desk.ts'
import { addOrganization, lastingClient, type NewOrganization } from '../support/organizations.ts'
import { completeDraft, holdNumbers } from '../support/requesting.ts'
import { watchStatusChanges, type StatusChanges } from '../support/status-changes.ts'

let desk: TestDesk
let requester: Client
let other: NewOrganization
let changes: StatusChanges
beforeAll(async () => {
  desk = await openDesk()
  requester = await lastingClient(desk, 'requester')
  other = await addOrganization(desk)
  changes = await watchStatusChanges(desk.test)
})
afterAll(async () => {
  expect(await changes.disagreements()).toEqual([])
  await changes.close()
  await desk.close()
})

const nobody = '01900000-0000-7000-8000-00000000dead'
const release = async (holdIds: string[], client = requester) => (await client.releaseHolds({ body: { holdIds } })).body
let mine: string[]
beforeEach(async () => {
  mine = await holdNumbers(desk, requester, 3)
})

describe('releasing several holds at once', () => {
  test('lets all of them go, and their offers are for everybody again', async () => {
    const answer = await release(mine)
    expect(answer).toMatchObject({ released: 3, refused: 0 })
    expect(answer.results.map(({ holdId, outcome, hold, code }) => [holdId, outcome, hold?.status, code])).toEqual(mine.map((id) => [id, 'released', 'released', null]))
    const [offer] = answer.results.flatMap(({ hold }) => hold?.offerId ?? [])
    expect((await other.client.readOffer({ params: { id: offer ?? '' } })).body.status).toBe('available')
  })

  test('gives each its own result, in the order in which they were named and each once', async () => {
    const [released = '', free = '', dropped = ''] = mine
    await requester.releaseHold({ params: { id: released } })
    const [theirs = ''] = await holdNumbers(desk, other.client, 1)
    const { id, reference } = await handedIn([dropped])
    const { results, ...counts } = await release([theirs, free, released, dropped, nobody, free])
    expect(counts).toEqual({ released: 1, refused: 4 })
    expect(results.map(({ holdId, outcome, code, hold }) => [holdId, outcome, code, hold?.status ?? null])).toEqual([
      [theirs, 'refused', 'resource.not_found', null], [free, 'released', null, 'released'], [released, 'refused', 'state.wrong', 'released'],
      [dropped, 'refused', 'number.in_use', 'held'], [nobody, 'refused', 'resource.not_found', null],
    ])
    expect(results[3]).toMatchObject({ detail: expect.stringContaining(reference), fix: expect.stringMatching(/.{10}/), hold: { requestId: id, arrows: [] } })
    expect((await other.client.readHold({ params: { id: theirs } })).body.status).toBe('held')
  })

  test('a hold that stands in a draft may go', async () => {
    const draft = await completeDraft(desk, requester, { holdIds: mine })
    expect(await release(mine)).toMatchObject({ released: 3 })
    expect((await requester.readRequest({ params: { id: draft.id } })).body.status).toBe('draft')
  })

  test('twice, or by two people at once, releases once', async () => {
    const colleague = await lastingClient(desk, 'requester')
    const both = await Promise.all([release(mine), release(mine.toReversed(), colleague)])
    expect(both.map(({ released }) => released).toSorted()).toEqual([0, 3])
    expect(await release(mine)).toMatchObject({ released: 0, refused: 3 })
  })
})

describe('who may, and what is sent', () => {
  test.each([['viewer', 'permission.missing'], ['unlicensed', 'licence.missing'], ['reviewer', 'permission.missing']] satisfies [Who, string][])('%s may not: %s', async (who, code) => {
    await expect(release(mine, await desk.as(who))).rejects.toMatchObject({ status: 403, code })
  })

  test('nobody may who has not signed in', async () => {
    await expect(release(mine, desk.anonymous)).rejects.toMatchObject({ status: 401, code: 'sign_in.required' })
  })

  test.each([['none', [], '/holdIds'], ['no id', ['nonsense'], '/holdIds/0'], ['too many', Array.from({ length: 101 }, () => nobody), '/holdIds']])('%s is refused', async (_what, holdIds, pointer) => {
    await expect(release(holdIds)).rejects.toMatchObject({ status: 400, code: 'input.invalid', errors: [{ pointer }] })
  })
})

async function handedIn(holdIds: string[]) {
  const draft = await completeDraft(desk, requester, { holdIds })
  return (await requester.submitRequest({ params: { id: draft.id } })).body
}
