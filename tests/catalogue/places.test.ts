import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Client } from '../../contract/client.ts'
import { sql } from 'kysely'
import { theSystem } from '../../server/kernel/actor.ts'
import { encodeCursor } from '../../server/kernel/cursor.ts'
import type { OfferRow } from '../../server/modules/catalogue/index.ts'
import { placeKey } from '../../server/modules/catalogue/place.ts'
import { behind } from '../support/behind.ts'
import { openDesk, type TestDesk, type Who } from '../support/desk.ts'

let desk: TestDesk
let requester: Client
beforeAll(async () => {
  desk = await openDesk()
  requester = await desk.as('requester')
  // The test stock is of one city a country: some of its numbers are moved.
  await lieIn('US', { area_code: '213', locality: 'Los Angeles', region: 'California' }, 40)
  await lieIn('US', { area_code: '214', locality: 'Dallas', region: 'Texas' }, 30)
  for (const [locality, count] of [['Lyon', 4], ['Marseille', 3], ['Nice', 2], ['Gap', 1]] as const) await lieIn('FR', { area_code: '4', locality, region: 'Sud' }, count)
})
afterAll(() => desk.close())

type Query = Parameters<Client['listPlaces']>[0]['query']
const places = async (query: Query) => (await requester.listPlaces({ query })).body
const american = { country: 'US', numberType: 'local' } as const

/** Moves numbers of the country's first city elsewhere. */
async function lieIn(country: string, place: Pick<OfferRow, 'area_code' | 'locality' | 'region'>, count: number): Promise<void> {
  await desk.desk.work('desk', theSystem, async (_needs, tx) => {
    const first = tx.selectFrom('offers').select('id').where('country', '=', country).where('number_type', '=', 'local').where('area_code', 'in', ['212', '1']).orderBy('national').limit(count)
    const keys = { region_key: placeKey(place.region ?? ''), locality_key: placeKey(place.locality ?? '') }
    await tx.updateTable('offers').set({ ...place, ...keys }).where('id', 'in', first).execute()
  })
}

/** What is for sale, read behind the list's back. */
function stockOf({ country, numberType }: { country: string; numberType: OfferRow['number_type'] }): Promise<OfferRow[]> {
  return behind(desk, (tx) => tx.selectFrom('offers').selectAll().where('country', '=', country).where('number_type', '=', numberType).where('status', '=', 'available').execute())
}

describe('who may ask', () => {
  test.each([['viewer', 'permission.missing'], ['unlicensed', 'licence.missing'], ['reviewer', 'permission.missing']] satisfies [Who, string][])('%s may not: %s', async (who, code) => {
    const client = await desk.as(who)
    await expect(client.listPlaces({ query: american })).rejects.toMatchObject({ status: 403, code })
  })

  test('nobody may who has not signed in', async () => {
    await expect(desk.anonymous.listPlaces({ query: american })).rejects.toMatchObject({ status: 401, code: 'sign_in.required' })
  })
})

describe('what is sent', () => {
  test.each([
    [{ country: 'us' }, '/country'], [{ ...american, limit: 201 }, '/limit'], [{ ...american, startsWith: '  ' }, '/startsWith'], [{ ...american, limit: 0 }, '/limit'],
  ])('%j is refused, pointing at %s', async (query, pointer) => {
    await expect(requester.listPlaces({ query })).rejects.toMatchObject({ status: 400, code: 'input.invalid', errors: [{ pointer }] })
  })

  test.each(['nonsense', encodeCursor(['locality', 'x']), encodeCursor(['locality', 1, ''])])('a forged cursor (%s) is refused', async (cursor) => {
    await expect(requester.listPlaces({ query: { ...american, cursor } })).rejects.toMatchObject({ status: 400, code: 'cursor.invalid' })
  })
})

describe('the places', () => {
  test('are those of the stock, each with exactly the numbers that a search by it finds', async () => {
    for (const kind of [american, { country: 'FR', numberType: 'local' }, { country: 'CH', numberType: 'local' }] as const) {
      const { items, stock } = await places(kind)
      expect(stock.offers).toBe((await stockOf(kind)).length)
      expect(new Set(items.map((place) => place.kind))).toEqual(new Set(['area_code', 'locality', 'region']))
      for (const { kind: by, name, region, offers } of items) {
        const criterion = by === 'area_code' ? { areaCode: name } : by === 'region' ? { region: name } : { locality: name, ...(region !== null && { region }) }
        expect((await requester.searchOffers({ query: { ...kind, ...criterion, limit: 1 } })).body.total, `${by} ${name}`).toBe(offers)
      }
    }
  })

  test('of an area code name the localities with the most numbers; a locality says in which region it lies', async () => {
    const { items } = await places({ country: 'FR', numberType: 'local' })
    const southEast = items.find(({ kind, name }) => kind === 'area_code' && name === '4')
    expect(southEast).toMatchObject({ localities: ['Lyon', 'Marseille', 'Nice'], offers: 10, region: null })
    expect(items).toContainEqual(expect.objectContaining({ kind: 'locality', name: 'Paris', region: 'Île-de-France', localities: [] }))
  })

  test('are found by the start of a word, whatever case and accents, and by the start of an area code as it is dialled', async () => {
    const named = async (startsWith: string, country = 'US') => (await places({ country, numberType: 'local', startsWith })).items.map(({ kind, name }) => `${kind} ${name}`)
    expect(await named('ANGEL')).toEqual(['locality Los Angeles'])
    expect(await named('new')).toEqual(['locality New York', 'region New York'])
    expect(await named('21')).toEqual(['area_code 212', 'area_code 213', 'area_code 214'])
    expect(await named('zur', 'CH')).toContain('locality Zürich')
    expect(await named('044', 'CH')).toEqual(['area_code 44'])
    for (const nothing of ['Atlantis', '%', '?', '9999']) expect(await named(nothing)).toEqual([])
  })

  test('page to the end, each once, and keep to one kind where one is asked for', async () => {
    const walked: string[] = []
    for await (const { kind, name } of requester.all.listPlaces({ query: { ...american, limit: 3 } })) walked.push(`${kind} ${name}`)
    const { items } = await places({ ...american, limit: 200 })
    expect(walked).toEqual(items.map(({ kind, name }) => `${kind} ${name}`))
    expect(new Set(walked).size).toBe(walked.length)
    expect((await places({ ...american, kind: ['region'] })).items).toEqual(items.filter(({ kind }) => kind === 'region'))
  })

  test('written in two ways by two carriers are one place', async () => {
    const written = (locality: string) => desk.desk.work('desk', theSystem, (_needs, tx) =>
      tx.updateTable('offers').set({ locality }).where('country', '=', 'CH').where('locality_key', '=', 'zurich').where('carrier_id', '=', 'meridian').execute())
    await written('Zurich')
    const { items } = await places({ country: 'CH', numberType: 'local', startsWith: 'zurich', kind: ['locality'] })
    expect(items.map(({ name }) => name)).toEqual([expect.stringMatching(/^Z(ü|u)rich$/)])
    await written('Zürich')
  })
})

describe('the stock', () => {
  test('says which types the country has, and what its numbers are like: nothing is offered as a criterion that finds nothing', async () => {
    const { numberTypes, stock } = await places(american)
    expect(numberTypes.map(({ numberType }) => numberType)).toEqual(['local', 'toll_free'])
    const rows = await stockOf(american)
    expect(stock.capabilities).toEqual([
      { capability: 'sms', offers: rows.filter(({ sms }) => sms).length }, { capability: 'mms', offers: rows.filter(({ mms }) => mms).length },
      { capability: 'voice', offers: rows.filter(({ voice }) => voice).length },
    ])
    expect(stock.addressRequirements).toEqual([{ addressRequirement: 'none', offers: rows.length }])
    expect(stock.carriers.map(({ id, name }) => [id, name])).toEqual([['meridian', 'Meridian Voice'], ['solent', 'Solent Cloud']])
    expect((await places({ country: 'FR', numberType: 'local' })).stock.capabilities.map(({ capability }) => capability)).toEqual(['voice'])
  })

  test('shows a number of it as an example, as its country writes it and with the digits that patterns are held against', async () => {
    const { example } = (await places({ country: 'FR', numberType: 'mobile' })).stock
    expect(example?.significant).toMatch(/^[67]\d{8}$/)
    expect(example?.e164).toBe(`+33${example?.significant}`)
    expect(example?.national).toMatch(/^0[67](?: \d\d){4}$/)
    expect(example?.international).toMatch(/^\+33 [67](?: \d\d){4}$/)
  })

  test('of all types together is told where none is named, and a country that sells nothing has none', async () => {
    const all = await places({ country: 'US' })
    expect(all.stock.offers).toBe(all.numberTypes.reduce((sum, { offers }) => sum + offers, 0))
    expect(await places({ country: 'ZZ' })).toEqual({
      items: [], nextCursor: null, numberTypes: [], stock: { offers: 0, capabilities: [], addressRequirements: [], carriers: [], example: null },
    })
  })

  test('counts what is held or sold no more', async () => {
    const before = await places({ country: 'GB', numberType: 'mobile' })
    const { items } = (await requester.searchOffers({ query: { country: 'GB', numberType: 'mobile', limit: 2 } })).body
    await requester.holdOffers({ body: { offerIds: items.map(({ id }) => id) } })
    expect((await places({ country: 'GB', numberType: 'mobile' })).stock.offers).toBe(before.stock.offers - 2)
  })
})

test('is counted in the index alone, however many offers there are', async () => {
  const plan = await behind(desk, async (tx) => {
    await sql`set local enable_seqscan = off`.execute(tx)
    const { rows } = await sql<{ 'QUERY PLAN': string }>`explain select locality_key, region_key, locality, region, area_code, count(*) from offers
      where country = 'FR' and number_type = 'mobile' and status = 'available' group by 1, 2, 3, 4, 5`.execute(tx)
    return rows.map((row) => row['QUERY PLAN']).join('\n')
  })
  expect(plan).toContain('Index Only Scan using offers_by_place')
})
