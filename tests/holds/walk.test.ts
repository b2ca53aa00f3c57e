import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OfferStatus } from '../../contract/lifecycles/offer.ts'
import type { Needs } from '../../server/compose.ts'
import { theSystem } from '../../server/kernel/actor.ts'
import { moveOffers } from '../../server/modules/catalogue/index.ts'
import { attachHolds, expireOverdueHolds, extendHolds, holdOffers, loseHolds, orderHolds, releaseHolds } from '../../server/modules/holds/index.ts'
import { behind } from '../support/behind.ts'
import { openDesk, type TestDesk } from '../support/desk.ts'
import { addOrganization } from '../support/organizations.ts'
import { watchStatusChanges, type StatusChanges } from '../support/status-changes.ts'

/** What a plain person would remember of an offer: how it stands, and for a held one who has it until when. */
type Remembered = { status: OfferStatus; holder: number; until: number }
const holdersMoves = ['release', 'order', 'extend', 'attach'] as const
const carriersMoves = ['vanish', 'reappear', 'reject', 'confirm', 'return'] as const
type CarriersMove = (typeof carriersMoves)[number]
type Step =
  | { readonly do: 'hold' | (typeof holdersMoves)[number]; readonly organization: number; readonly offers: readonly number[] }
  | { readonly do: CarriersMove; readonly offers: readonly number[] }
  | { readonly do: 'wait'; readonly minutes: number }
  | { readonly do: 'sweep' }

const offersPerWalk = 5
let desk: TestDesk
let changes: StatusChanges
let organizations: { organizationId: string; personId: string; requestId: string }[]
let stock: string[]
beforeAll(async () => {
  desk = await openDesk()
  changes = await watchStatusChanges(desk.test)
  organizations = [await withRequest(), await withRequest()]
  const rows = await behind(desk, (tx) => tx.selectFrom('offers').select('id').where('status', '=', 'available').limit(1000).execute())
  stock = rows.map(({ id }) => id)
})
afterAll(async () => {
  await changes.close()
  await desk.close()
})

async function withRequest() {
  const added = await addOrganization(desk)
  return await desk.desk.work('desk', theSystem, async ({ ids, clock }, tx) => {
    const requestId = ids.next()
    await tx.insertInto('requests').values({
      id: requestId, organization_id: added.organizationId, reference: `R-${requestId}`, status: 'draft', country: 'FR',
      created_by: added.personId, created_at: clock.now(),
    }).execute()
    return { ...added, requestId }
  })
}

test('whatever anybody does in whatever order, offers and holds agree with each other, with the trail and with a plain account', { timeout: 120_000 }, async () => {
  await fc.assert(fc.asyncProperty(fc.array(steps(), { minLength: 10, maxLength: 40 }), async (walk) => {
    const ids = stock.splice(0, offersPerWalk)
    const account: Remembered[] = ids.map(() => ({ status: 'available', holder: -1, until: 0 }))
    for (const step of walk) {
      await take(step, ids, account)
      expect(await seen(ids), JSON.stringify(step)).toEqual(account.map(asSeen))
    }
  }), { numRuns: 25 })
  expect(await changes.count()).toBeGreaterThan(200)
  expect(await changes.disagreements()).toEqual([])
})

function steps(): fc.Arbitrary<Step> {
  const offers = fc.subarray([...Array(offersPerWalk).keys()], { minLength: 1 })
  const organization = fc.nat(1)
  return fc.oneof(
    { weight: 4, arbitrary: fc.record({ do: fc.constant('hold' as const), organization, offers }) },
    { weight: 4, arbitrary: fc.record({ do: fc.constantFrom(...holdersMoves), organization, offers }) },
    { weight: 3, arbitrary: fc.record({ do: fc.constantFrom(...carriersMoves), offers }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('wait' as const), minutes: fc.integer({ min: 1, max: 40 }) }) },
    { weight: 1, arbitrary: fc.constant({ do: 'sweep' as const }) },
  )
}

/** Does one step at the desk and in the plain account. */
async function take(step: Step, ids: readonly string[], account: Remembered[]): Promise<void> {
  if (step.do === 'wait') return desk.clock.advance({ minutes: step.minutes })
  if (step.do === 'sweep') return void (await expireOverdueHolds(desk.desk.work))
  const offerIds = step.offers.flatMap((index) => ids[index] ?? [])
  const remembered = step.offers.flatMap((index) => account[index] ?? [])
  if ('organization' in step) await actAsHolder(step, offerIds, remembered)
  else await actAsCarrier(step.do, offerIds, remembered)
}

async function actAsHolder(step: Extract<Step, { organization: number }>, offerIds: readonly string[], remembered: Remembered[]): Promise<void> {
  const now = desk.clock.now().getTime()
  const { organizationId, personId, requestId } = organizations[step.organization] ?? { organizationId: '', personId: '', requestId: '' }
  const mine = remembered.filter((offer) => offer.status === 'held' && offer.holder === step.organization)
  const live = mine.filter(({ until }) => until > now)
  await desk.desk.work({ organizationId }, theSystem, async (needs) => {
    const holdIds = (await needs.holds.openOn(offerIds)).map(({ id }) => id)
    if (step.do === 'hold') {
      const results = await holdOffers(needs, { offerIds, organizationId, by: personId })
      expect(results.map(({ outcome }) => outcome === 'held')).toEqual(remembered.map((offer) => isFree(offer, now)))
    } else if (step.do === 'order') {
      const { ordered, lost } = await orderHolds(needs, holdIds)
      expect([ordered.length, ordered.length + lost.length]).toEqual([live.length, holdIds.length])
    } else if (step.do === 'release') await releaseHolds(needs, holdIds)
    else if (step.do === 'attach') expect((await attachHolds(needs, { holdIds, requestId })).kept.length).toBe(live.length)
    else expect((await extendHolds(needs, { holdIds, until: inMinutes(now, 45) })).kept.length).toBe(live.length)
  })
  for (const offer of remembered) account(offer, step, { now, live })
}

function account(offer: Remembered, step: Extract<Step, { organization: number }>, { now, live }: { now: number; live: readonly Remembered[] }): void {
  if (step.do === 'hold' && isFree(offer, now)) Object.assign(offer, { status: 'held', holder: step.organization, until: inMinutes(now, 30).getTime() })
  else if (step.do === 'order' && live.includes(offer)) offer.status = 'ordered'
  else if (step.do === 'release' && offer.status === 'held' && offer.holder === step.organization) offer.status = 'available'
  else if (step.do === 'extend' && live.includes(offer)) offer.until = Math.max(offer.until, inMinutes(now, 45).getTime())
}

async function actAsCarrier(event: CarriersMove, offerIds: readonly string[], remembered: Remembered[]): Promise<void> {
  await desk.desk.work('desk', theSystem, async (needs: Needs) => {
    await moveOffers(needs, { offerIds, event, organizationId: organizations[0]?.organizationId ?? '' })
    if (event === 'vanish') await loseHolds(needs, offerIds)
  })
  for (const offer of remembered) offer.status = answers[event][offer.status] ?? offer.status
}

/** What a carrier's word makes of an offer, written down a second time: the account must not learn from the table that it checks. */
const answers: Readonly<Record<CarriersMove, Partial<Record<OfferStatus, OfferStatus>>>> = {
  vanish: { available: 'gone', held: 'gone', ordered: 'gone' }, reappear: { gone: 'available' }, reject: { ordered: 'available' },
  confirm: { ordered: 'sold' }, return: { sold: 'available' },
}

function isFree({ status, until }: Remembered, now: number): boolean {
  return status === 'available' || (status === 'held' && until <= now)
}

function inMinutes(now: number, minutes: number): Date {
  return new Date(now + minutes * 60_000)
}

/** A hold whose time is over is as good as none, whether or not the clock has come by: that is all anybody can see. */
function asSeen({ status, holder, until }: Remembered): string {
  const now = desk.clock.now().getTime()
  if (status !== 'held') return status
  return until <= now ? 'available' : `held by ${holder} until ${new Date(until).toISOString()}`
}

/** The same of the database; an offer and its hold that disagree look like nothing in the account. */
async function seen(ids: readonly string[]): Promise<string[]> {
  return await desk.desk.work('desk', theSystem, async ({ catalogue, holds }) => {
    const offers = new Map((await catalogue.readOffers(ids)).map((offer) => [offer.id, offer.status]))
    const open = new Map((await holds.openOn(ids)).map((hold) => [hold.offer_id, hold]))
    return ids.map((id) => {
      const [status, hold] = [offers.get(id), open.get(id)]
      if ((status === 'held') !== (hold !== undefined)) return `offer ${status}, hold ${hold?.status}`
      if (status === undefined || hold === undefined) return status ?? 'unknown'
      const holder = organizations.findIndex(({ organizationId }) => organizationId === hold.organization_id)
      return asSeen({ status, holder, until: hold.held_until.getTime() })
    })
  })
}
