import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { theSystem } from '../../server/kernel/actor.ts'
import { sharedStart } from '../../server/kernel/nearness.ts'
import { byNearness } from '../../server/modules/catalogue/alternatives.ts'
import { findAlternatives, type OfferRow } from '../../server/modules/catalogue/index.ts'
import { behind } from '../support/behind.ts'
import { openDesk, type TestDesk } from '../support/desk.ts'

let desk: TestDesk
let stock: OfferRow[]
beforeAll(async () => {
  desk = await openDesk()
  stock = await behind(desk, (tx) => tx.selectFrom('offers').selectAll().where('country', 'in', ['FR', 'DE', 'US']).orderBy('id').execute())
})
afterAll(() => desk.close())

const carriers = ['nordtel', 'meridian', 'solent']
type Sought = Parameters<typeof findAlternatives>[1]
const find = (sought: Sought) => desk.desk.work('desk', theSystem, (needs) => findAlternatives(needs, sought))

describe('alternatives', () => {
  test('are the nearest of everything that would do, in order, for any number of the stock', async () => {
    const sought = fc.record({
      offer: fc.nat(stock.length - 1).map((index) => stock[index] ?? stock[0]),
      carriers: fc.subarray(carriers, { minLength: 1 }), limit: fc.integer({ min: 1, max: 12 }), excluded: fc.array(fc.nat(stock.length - 1), { maxLength: 4 }),
    })
    await fc.assert(fc.asyncProperty(sought, async ({ offer, carriers: allowed, limit, excluded }) => {
      if (offer === undefined) return
      const excluding = excluded.flatMap((index) => stock[index]?.id ?? [])
      const found = await find({ offer, carriers: allowed, excluding, limit })
      const fitting = stock.filter((other) =>
        other.country === offer.country && other.number_type === offer.number_type && other.id !== offer.id &&
        !excluding.includes(other.id) && allowed.includes(other.carrier_id) &&
        (['sms', 'mms', 'voice'] as const).every((capability) => other[capability] || !offer[capability]))
      expect(found.map(({ e164 }) => e164)).toEqual(fitting.toSorted(byNearness(offer)).slice(0, limit).map(({ e164 }) => e164))
    }), { numRuns: 80 })
  })

  test('are never held, ordered or gone', async () => {
    const offer = stock.find(({ country, number_type: type }) => country === 'FR' && type === 'mobile')
    if (offer === undefined) throw new Error('The test stock has no French mobile.')
    const [nearest, second] = await find({ offer, carriers, excluding: [], limit: 2 })
    await desk.desk.work('desk', theSystem, ({ catalogue, clock }) => catalogue.saveStatus([nearest?.id ?? ''], { status: 'held', at: clock.now() }))
    expect((await find({ offer, carriers, excluding: [], limit: 1 })).map(({ id }) => id)).toEqual([second?.id])
    await desk.desk.work('desk', theSystem, ({ catalogue, clock }) => catalogue.saveStatus([nearest?.id ?? ''], { status: 'available', at: clock.now() }))
  })

  test('are none where no carrier may supply them, or none are wanted', async () => {
    const [offer] = stock
    if (offer === undefined) throw new Error('There is no test stock.')
    expect(await find({ offer, carriers: [], excluding: [], limit: 5 })).toEqual([])
    expect(await find({ offer, carriers, excluding: [], limit: 0 })).toEqual([])
  })
})

describe('nearness', () => {
  const near = (gone: string, others: string[]) => others.map((other) => placed(other)).sort(byNearness(placed(gone))).map(({ national }) => national)

  test('goes by the digits that agree from the left, then by distance, then by the smaller number', () => {
    const ordered = ['612345679', '612345675', '612345670', '612345681', '612345999', '712345678']
    expect(near('612345678', ordered.toSorted())).toEqual(ordered)
    expect(near('500', ['501', '499', '509'])).toEqual(['501', '509', '499'])
  })

  test('puts the numbers of the same area first', () => {
    const gone = placed('30123', '30')
    expect([placed('40123', '40'), placed('30999', '30')].sort(byNearness(gone)).map(({ national }) => national)).toEqual(['30999', '40123'])
  })

  test('counts the digits that two numbers share from the left', () => {
    expect([sharedStart('', '1'), sharedStart('12', '13'), sharedStart('12', '123'), sharedStart('12', '12')]).toEqual([0, 1, 2, 2])
  })

  function placed(national: string, area: string | null = null) {
    return { national, area_code: area }
  }
})
