import { afterAll, beforeAll, expect, test } from 'vitest'
import { obtainToken, createClient } from '../../contract/client.ts'
import { theSystem } from '../../server/kernel/actor.ts'
import { behind } from '../support/behind.ts'
import { openDesk, type TestDesk } from '../support/desk.ts'
import { addOrganization, type NewOrganization } from '../support/organizations.ts'
import { watchStatusChanges, type StatusChanges } from '../support/status-changes.ts'
import { testSecrets } from '../support/test-secrets.ts'

let desk: TestDesk
let changes: StatusChanges
let claimants: NewOrganization[]
beforeAll(async () => {
  desk = await openDesk()
  changes = await watchStatusChanges(desk.test)
  claimants = await Promise.all(Array.from({ length: 50 }, (_, index) => addOrganization(desk, { name: `Claimant ${index}` })))
})
afterAll(async () => {
  await changes.close()
  await desk.close()
})

test('of 50 organizations that want the same offers at once, exactly one holds each, in the answers and in the database', { timeout: 60_000 }, async () => {
  const wanted = await someOffers(12)
  const answers = await Promise.all(claimants.map(async ({ organizationId, client }, index) => {
    const { body } = await client.holdOffers({ body: { offerIds: rotated(wanted, index) } })
    return { organizationId, ...body }
  }))

  const winners = answers.flatMap(({ organizationId, results }) =>
    results.filter(({ outcome }) => outcome === 'held').map(({ offerId, hold }) => ({ offerId, organizationId, holdId: hold?.id })))
  expect(winners.map(({ offerId }) => offerId).toSorted()).toEqual(wanted.toSorted())
  const losers = answers.flatMap(({ results }) => results.filter(({ outcome }) => outcome === 'refused'))
  expect(losers.length).toBe(50 * 12 - 12)
  expect(new Set(losers.map(({ code, hold }) => [code, hold].join()))).toEqual(new Set(['hold.taken,']))

  const live = await liveHolds(wanted)
  const inOrder = (holds: typeof winners) => holds.toSorted((a, b) => (a.offerId < b.offerId ? -1 : 1))
  expect(inOrder(live)).toEqual(inOrder(winners))
  expect(await changes.disagreements()).toEqual([])
})

test('of 50 callers of one organization that want the same offer at once, one holds it and the others are shown that hold', async () => {
  const { token } = await obtainToken(desk.url, testSecrets.clientId, testSecrets.clientSecret)
  const client = createClient({ baseUrl: desk.url, token })
  const wanted = await someOffers(1)
  const answers = await Promise.all(Array.from({ length: 50 }, () => client.holdOffers({ body: { offerIds: wanted } })))
  expect(answers.filter(({ body }) => body.held === 1).length).toBe(1)
  expect(new Set(answers.map(({ body }) => body.results[0]?.hold?.id)).size).toBe(1)
  expect((await liveHolds(wanted)).length).toBe(1)
})

test('of 50 that send one call under one Idempotency-Key at once, one acts and all are answered alike', async () => {
  const { client } = await addOrganization(desk)
  const wanted = await someOffers(3)
  const answers = await Promise.all(Array.from({ length: 50 }, () => client.holdOffers({ body: { offerIds: wanted }, idempotencyKey: 'the-same-call' })))
  expect(answers.filter(({ replayed }) => !replayed).length).toBe(1)
  expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1)
  expect((await liveHolds(wanted)).length).toBe(3)
})

test('offers that change hands again and again among many have one live hold at any moment', { timeout: 60_000 }, async () => {
  const wanted = await someOffers(4)
  const crowd = claimants.slice(0, 8)
  await Promise.all(crowd.map(async ({ client }, index) => {
    for (let round = 0; round < 6; round += 1) {
      const { body } = await client.holdOffers({ body: { offerIds: rotated(wanted, index + round) } })
      for (const { hold, outcome } of body.results) if (outcome === 'held') await client.releaseHold({ params: { id: hold?.id ?? '' } })
    }
  }))
  expect(await liveHolds(wanted)).toEqual([])
  expect(await changes.disagreements()).toEqual([])
})

test('behind everything the database itself refuses a second live hold', async () => {
  const [offerId = ''] = await someOffers(1)
  const [one, two] = claimants
  const insert = (organizationId: string) => desk.desk.work('desk', theSystem, ({ holds, ids, clock }) => holds.add([{
    id: ids.next(), organization_id: organizationId, offer_id: offerId, request_id: null, status: 'held', held_until: clock.now(),
    created_by: ids.next(), created_at: clock.now(), ended_at: null,
  }]))
  await insert(one?.organizationId ?? '')
  await expect(insert(two?.organizationId ?? '')).rejects.toMatchObject({ code: '23505', constraint: 'one_live_hold_an_offer' })
})

async function someOffers(count: number): Promise<string[]> {
  const { body } = await claimants[0]?.client.searchOffers({ query: { country: 'FR', numberType: 'mobile', limit: count } }) ?? {}
  return body?.items.map(({ id }) => id) ?? []
}

function rotated(ids: readonly string[], by: number): string[] {
  return ids.map((_, index) => ids[(index + by) % ids.length] ?? '')
}

async function liveHolds(offerIds: readonly string[]) {
  const rows = await behind(desk, (tx) => tx.selectFrom('holds').selectAll().where('status', '=', 'held').where('offer_id', 'in', [...offerIds]).execute())
  return rows.map(({ offer_id: offerId, organization_id: organizationId, id }) => ({ offerId, organizationId, holdId: id }))
}
