import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Needs } from '../../server/compose.ts'
import { theSystem } from '../../server/kernel/actor.ts'
import { moveOffers } from '../../server/modules/catalogue/index.ts'
import { attachHolds, detachHolds, extendHolds, holdOffers, loseHolds, orderHolds, releaseHolds, type HoldRow } from '../../server/modules/holds/index.ts'
import { behind } from '../support/behind.ts'
import { openDesk, type TestDesk } from '../support/desk.ts'
import { addOrganization, type NewOrganization } from '../support/organizations.ts'

let desk: TestDesk
let one: NewOrganization
let two: NewOrganization
let stock: string[]
beforeAll(async () => {
  desk = await openDesk((world) => ({ ...world, rules: { ...world.rules, holdsPerOrganization: 2 } }))
  one = await addOrganization(desk)
  two = await addOrganization(desk)
  stock = (await behind(desk, (tx) => tx.selectFrom('offers').select('id').where('country', '=', 'FR').limit(500).execute())).map(({ id }) => id)
})
afterAll(() => desk.close())

let mine: HoldRow[]
beforeEach(async () => {
  mine = await hold(one, stock.splice(0, 3))
})

const within = <T>({ organizationId }: NewOrganization, task: (needs: Needs) => Promise<T>) => desk.desk.work({ organizationId }, theSystem, task)
const byDesk = <T>(task: (needs: Needs) => Promise<T>) => desk.desk.work('desk', theSystem, task)
const ids = (holds: readonly HoldRow[]) => holds.map(({ id }) => id)

/** As the desk itself holds: without a cap. */
async function hold(holder: NewOrganization, offerIds: readonly string[]): Promise<HoldRow[]> {
  const results = await within(holder, (needs) => holdOffers(needs, { offerIds, organizationId: holder.organizationId, by: holder.personId }))
  return results.flatMap((result) => (result.outcome === 'held' ? [result.hold] : []))
}

describe('ordering holds', () => {
  test('orders the offers too; a hold that ended before is lost', async () => {
    const [released, ...rest] = ids(mine)
    await within(one, (needs) => releaseHolds(needs, [released ?? '']))
    const { ordered, lost } = await within(one, (needs) => orderHolds(needs, ids(mine)))
    expect([ids(ordered).toSorted(), ids(lost)]).toEqual([rest.toSorted(), [released]])
    expect(await offerStatuses(mine)).toEqual(['available', 'ordered', 'ordered'])
  })

  test('is too late at the very instant when their time is over, although nobody else has come by', async () => {
    desk.clock.advance({ minutes: 30 })
    const { ordered, lost } = await within(one, (needs) => orderHolds(needs, ids(mine)))
    expect([ordered, lost.map(({ status }) => status)]).toEqual([[], ['expired', 'expired', 'expired']])
    expect(await offerStatuses(mine)).toEqual(['available', 'available', 'available'])
  })

  test('never touches the holds of another organization', async () => {
    expect(await within(two, (needs) => orderHolds(needs, ids(mine)))).toEqual({ ordered: [], lost: [] })
    expect(await offerStatuses(mine)).toEqual(['held', 'held', 'held'])
  })
})

describe('extending holds', () => {
  test('prolongs them, and cuts nobody\'s time short', async () => {
    const until = inMinutes(90)
    for (const asked of [until, inMinutes(5)]) {
      const { kept } = await within(one, (needs) => extendHolds(needs, { holdIds: ids(mine), until: asked }))
      expect(kept.map((hold) => hold.held_until)).toEqual([until, until, until])
    }
    desk.clock.advance({ minutes: 60 })
    await desk.settle()
    expect(await offerStatuses(mine)).toEqual(['held', 'held', 'held'])
  })

  test('comes too late at the very instant when their time is over', async () => {
    desk.clock.advance({ minutes: 30 })
    const { kept, lost } = await within(one, (needs) => extendHolds(needs, { holdIds: ids(mine), until: inMinutes(60) }))
    expect([kept, ids(lost).toSorted()]).toEqual([[], ids(mine).toSorted()])
  })
})

describe('holds and requests', () => {
  test('a hold is put into a request and taken out again; a hold that has ended is not', async () => {
    const requestId = await aRequest()
    const [first = '', second = '', third = ''] = ids(mine)
    await within(one, (needs) => releaseHolds(needs, [third]))
    const { kept, lost } = await within(one, (needs) => attachHolds(needs, { holdIds: ids(mine), requestId }))
    expect([ids(kept).toSorted(), ids(lost)]).toEqual([[first, second].toSorted(), [third]])
    expect((await one.client.readHold({ params: { id: first } })).body.requestId).toBe(requestId)
    await within(one, (needs) => detachHolds(needs, [first]))
    expect((await one.client.readHold({ params: { id: first } })).body.requestId).toBeNull()
    expect((await one.client.readHold({ params: { id: second } })).body.requestId).toBe(requestId)
  })

  test('the desk holds alternatives for a request until a time of its own, whatever the organization\'s cap', async () => {
    const [requestId, until] = [await aRequest(), inMinutes(600)]
    const offerIds = stock.splice(0, 4)
    const results = await byDesk((needs) => holdOffers(needs, { offerIds, organizationId: one.organizationId, by: one.personId, requestId, until }))
    for (const { outcome, hold } of results) {
      expect([outcome, hold?.request_id, hold?.held_until, hold?.organization_id]).toEqual(['held', requestId, until, one.organizationId])
    }
    await expect(one.client.holdOffers({ body: { offerIds: stock.splice(0, 1) } })).rejects.toMatchObject({ code: 'hold.limit_reached' })
  })
})

test('what a carrier no longer has is lost to whoever held it', async () => {
  const [gone, ...rest] = mine
  await byDesk(async (needs) => {
    await moveOffers(needs, { offerIds: [gone?.offer_id ?? ''], event: 'vanish', organizationId: one.organizationId })
    expect(ids(await loseHolds(needs, [gone?.offer_id ?? '']))).toEqual([gone?.id])
  })
  expect((await one.client.readHold({ params: { id: gone?.id ?? '' } })).body).toMatchObject({ status: 'lost', arrows: [] })
  expect(await offerStatuses(mine)).toEqual(['gone', 'held', 'held'])
  expect(rest.length).toBe(2)
})

test('the desk releases the holds of several organizations at once, each move told to the organization whose hold it was', async () => {
  const theirs = await hold(two, stock.splice(0, 2))
  expect((await byDesk((needs) => releaseHolds(needs, ids([...mine, ...theirs])))).length).toBe(5)
  const released = theirs.map((row) => row.offer_id)
  const told = await behind(desk, (tx) => tx.selectFrom('events').select('organization_id').where('name', '=', 'offer.release').where('subject_id', 'in', released).execute())
  expect(told.map((row) => row.organization_id)).toEqual([two.organizationId, two.organizationId])
  expect(await byDesk((needs) => releaseHolds(needs, ids(mine)))).toEqual([])
})

test('an organization that comes upon an overdue hold of another sees no more of the others afterwards than before', async () => {
  desk.clock.advance({ minutes: 31 })
  const seen = await desk.desk.work({ organizationId: two.organizationId }, theSystem, async (needs, tx) => {
    const results = await holdOffers(needs, { offerIds: mine.map((row) => row.offer_id), organizationId: two.organizationId, by: two.personId })
    expect(results.map(({ outcome }) => outcome)).toEqual(['held', 'held', 'held'])
    return await tx.selectFrom('holds').select('organization_id').distinct().execute()
  })
  expect(seen).toEqual([{ organization_id: two.organizationId }])
  const expired = await behind(desk, (tx) => tx.selectFrom('events').selectAll().where('name', '=', 'hold.expire').where('subject_id', 'in', ids(mine)).execute())
  expect(expired.map((event) => [event.organization_id, event.actor_kind])).toEqual(mine.map(() => [one.organizationId, 'clock']))
})

async function offerStatuses(holds: readonly HoldRow[]): Promise<string[]> {
  const offers = new Map((await byDesk(({ catalogue }) => catalogue.readOffers(holds.map((row) => row.offer_id)))).map((offer) => [offer.id, offer.status]))
  return holds.map((row) => offers.get(row.offer_id) ?? 'unknown')
}

async function aRequest(): Promise<string> {
  const id = desk.desk.world.ids.next()
  await behind(desk, (tx) => tx.insertInto('requests').values({
    id, organization_id: one.organizationId, reference: `R-${id}`, status: 'draft', country: 'FR', created_by: one.personId, created_at: desk.clock.now(),
  }).execute())
  return id
}

function inMinutes(minutes: number): Date {
  return new Date(desk.clock.now().getTime() + minutes * 60_000)
}
