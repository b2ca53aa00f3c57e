import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { arrowFor } from '../../contract/lifecycle.ts'
import { offerLifecycle, type OfferStatus } from '../../contract/lifecycles/offer.ts'
import { carrierAsActor, theSystem } from '../../server/kernel/actor.ts'
import { moveOffers } from '../../server/modules/catalogue/index.ts'
import { behind } from '../support/behind.ts'
import { openDesk, type TestDesk } from '../support/desk.ts'
import { watchStatusChanges, type StatusChanges } from '../support/status-changes.ts'

let desk: TestDesk
let changes: StatusChanges
let organizationId: string
beforeAll(async () => {
  desk = await openDesk()
  changes = await watchStatusChanges(desk.test)
  organizationId = (await (await desk.as('requester')).whoAmI()).body.organization.id
})
afterAll(async () => {
  await changes.close()
  await desk.close()
})

const events = [...new Set(offerLifecycle.arrows.map(([, event]) => event))]

test('offers follow the arrows of their lifecycle and no others, each move announced once; the others stay', { timeout: 60_000 }, async () => {
  const ids = (await behind(desk, (tx) => tx.selectFrom('offers').select('id').limit(6).execute())).map(({ id }) => id)
  const account = new Map<string, OfferStatus>(ids.map((id) => [id, 'available']))
  await fc.assert(fc.asyncProperty(fc.array(fc.tuple(fc.constantFrom(...events), fc.subarray(ids, { minLength: 1 })), { maxLength: 12 }), async (walk) => {
    for (const [event, offerIds] of walk) {
      const { moved, stuck } = await desk.desk.work('desk', theSystem, (needs) => moveOffers(needs, { offerIds, event, organizationId }))
      const fits = offerIds.filter((id) => arrowFor(offerLifecycle, account.get(id) ?? '', event) !== undefined)
      expect(moved.map(({ id }) => id).toSorted()).toEqual(fits.toSorted())
      expect(stuck).toEqual(offerIds.filter((id) => !fits.includes(id)).map((offerId) => ({ offerId, status: account.get(offerId) })))
      for (const { id, status } of moved) {
        expect(arrowFor(offerLifecycle, account.get(id) ?? '', event)?.[2]).toBe(status)
        account.set(id, status)
      }
    }
  }), { numRuns: 25 })
  const found = await desk.desk.work('desk', theSystem, ({ catalogue }) => catalogue.readOffers(ids))
  expect(new Map(found.map(({ id, status }) => [id, status]))).toEqual(account)
  expect(await changes.count()).toBeGreaterThan(20)
  expect(await changes.disagreements()).toEqual([])
})

test('an offer that the desk does not have is stuck nowhere, and a move is told in the name of whoever made it', async () => {
  const nobody = '01900000-0000-7000-8000-00000000dead'
  const { id } = await behind(desk, (tx) => tx.selectFrom('offers').select('id').where('status', '=', 'available').limit(1).executeTakeFirstOrThrow())
  const moving = { offerIds: [id, nobody, id], event: 'vanish', organizationId, by: carrierAsActor('nordtel') } as const
  const result = await desk.desk.work('desk', theSystem, (needs) => moveOffers(needs, moving))
  expect(result).toMatchObject({ moved: [{ id, status: 'gone' }], stuck: [{ offerId: nobody, status: undefined }] })
  const told = await behind(desk, (tx) =>
    tx.selectFrom('events').select(['name', 'organization_id', 'actor_kind', 'actor_name']).where('subject_id', '=', id).execute())
  expect(told.at(-1)).toEqual({ name: 'offer.vanish', organization_id: organizationId, actor_kind: 'carrier', actor_name: 'nordtel' })
})
