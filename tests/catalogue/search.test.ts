import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Client } from '../../contract/client.ts'
import type { NumberType } from '../../contract/vocabulary.ts'
import type { OfferRow } from '../../server/modules/catalogue/index.ts'
import { behind } from '../support/behind.ts'
import { openDesk, type TestDesk } from '../support/desk.ts'

let desk: TestDesk
let requester: Client
beforeAll(async () => {
  desk = await openDesk()
  requester = await desk.as('requester')
})
afterAll(() => desk.close())

/** Everything of a country and type, read behind the search's back. */
function stockOf(country: string, numberType: NumberType): Promise<OfferRow[]> {
  return behind(desk, (tx) => tx.selectFrom('offers').selectAll().where('country', '=', country).where('number_type', '=', numberType).execute())
}

type Query = Parameters<Client['searchOffers']>[0]['query']

async function searchAll(query: Query, limit = 200) {
  const items = []
  let cursor: string | null = null
  let answer
  do {
    answer = (await requester.searchOffers({ query: { ...query, limit, ...(cursor === null ? {} : { cursor }) } })).body
    items.push(...answer.items)
    cursor = answer.nextCursor
  } while (cursor !== null)
  return { items, total: answer.total, seed: answer.seed }
}

describe('patterns', () => {
  test('find exactly the numbers that a plain reading of the pattern finds, alone and together', async () => {
    const stock = [...(await stockOf('FR', 'mobile')), ...(await stockOf('US', 'local')), ...(await stockOf('DE', 'local'))]
    await fc.assert(fc.asyncProperty(patternsFrom(stock), async ({ offer, ...pattern }) => {
      const fits = modelOf(pattern)
      const expected = stock.filter(({ country, number_type: type, national }) => country === offer.country && type === offer.number_type && fits(national))
      const { items, total } = await searchAll({ country: offer.country, numberType: offer.number_type, sort: 'number', ...pattern })
      expect(total).toBe(expected.length)
      expect(items.map(({ e164 }) => e164)).toEqual(expected.map(({ e164 }) => e164).sort())
    }), { numRuns: 60 })
  })

  test('are found as people write them', async () => {
    const [offer] = await stockOf('FR', 'mobile')
    const national = offer?.national ?? ''
    for (const startsWith of [`0${national}`, `+33${national}`, `0033 ${national}`, `+33 (0)${national}`]) {
      expect((await searchAll({ country: 'FR', numberType: 'mobile', startsWith })).items.map(({ id }) => id)).toEqual([offer?.id])
    }
  })

  test('are told as they were read, so that a match can be marked digit by digit', async () => {
    const { body } = await requester.searchOffers({ query: { country: 'FR', numberType: 'mobile', startsWith: '+33 (0)6', contains: 'taxi', limit: 1 } })
    expect(body.pattern).toEqual({ callingCode: '33', startsWith: '6', contains: '8294', endsWith: null })
    expect((await requester.searchOffers({ query: { country: 'ZZ', numberType: 'mobile', endsWith: '2?' } })).body.pattern).toEqual({ callingCode: null, startsWith: null, contains: null, endsWith: '2?' })
  })

  test('that cannot be read are refused field by field', async () => {
    const refused = requester.searchOffers({ query: { country: 'FR', numberType: 'mobile', startsWith: '+49', endsWith: '2*4' } })
    await expect(refused).rejects.toMatchObject({
      status: 400, code: 'pattern.invalid',
      errors: [
        { pointer: '/startsWith', code: 'pattern.other_country', detail: expect.stringContaining('+33') },
        { pointer: '/endsWith', code: 'pattern.invalid', detail: expect.stringContaining('clavier') },
      ],
    })
  })
})

/** Pieces of a real number with some digits rubbed out, so that most patterns find something, and pieces of none. */
function patternsFrom(stock: readonly OfferRow[]) {
  const rubbed = (digits: string) =>
    fc.array(fc.integer({ min: 0, max: 19 }), { maxLength: 3 }).map((places) => Array.from(digits, (digit, place) => (places.includes(place) ? '?' : digit)).join(''))
  const field = (cut: (digits: string, length: number) => string, national: string) => fc.option(
    fc.oneof(
      { weight: 4, arbitrary: fc.integer({ min: 1, max: 6 }).chain((length) => rubbed(cut(national, length))) },
      { weight: 1, arbitrary: fc.stringMatching(/^[2-9?][0-9?]{0,3}$/) },
    ),
    { nil: undefined },
  )
  return fc.constantFrom(...stock).chain((offer) =>
    fc.record({
      offer: fc.constant(offer),
      startsWith: field((digits, length) => digits.slice(0, length), offer.national),
      contains: field((digits, length) => digits.slice(3, 3 + length), offer.national),
      endsWith: field((digits, length) => digits.slice(-length), offer.national),
    }))
}

function modelOf({ startsWith = '', contains = '', endsWith = '' }: Pick<Query, 'startsWith' | 'contains' | 'endsWith'>) {
  const [start, middle, end] = [startsWith, contains, endsWith].map((pattern) => pattern.replaceAll('?', '\\d'))
  const models = [new RegExp(`^${start}`), new RegExp(`${middle}`), new RegExp(`${end}$`)]
  return (national: string) => models.every((model) => model.test(national))
}

describe('paging', () => {
  test.each(['sample', 'number', '-number', 'price', '-price'] as const)('to the end gives every offer once, in the order of %s', async (sort) => {
    const query = { country: 'FR', numberType: 'mobile', startsWith: '6', sort, seed: 7 } as const
    const paged = await searchAll(query, 137)
    expect(paged.total).toBeGreaterThan(500)
    expect(paged.items.length).toBe(paged.total)
    expect(new Set(paged.items.map(({ id }) => id)).size).toBe(paged.total)
    expect(paged.items.map(({ id }) => id)).toEqual((await searchAll(query, 200)).items.map(({ id }) => id))
    const keys = paged.items.map(({ e164, monthlyPrice }) => (sort.endsWith('price') ? `${String(monthlyPrice.minor).padStart(9, '0')} ${e164}` : e164))
    if (sort !== 'sample') expect(keys).toEqual(sort.startsWith('-') ? keys.toSorted().reverse() : keys.toSorted())
  })

  test('of a sample without a seed keeps the seed that was drawn for its first page', async () => {
    const query = { country: 'US', numberType: 'local', limit: 100 } as const
    const first = (await requester.searchOffers({ query })).body
    const second = (await requester.searchOffers({ query: { ...query, cursor: first.nextCursor ?? '' } })).body
    const same = (await requester.searchOffers({ query: { ...query, seed: first.seed, limit: 200 } })).body
    expect(second.seed).toBe(first.seed)
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(same.items.map(({ id }) => id))
  })

  test('with another seed draws another sample of the same offers', async () => {
    const [one, other] = await Promise.all([1, 2].map((seed) => searchAll({ country: 'GB', numberType: 'mobile', seed })))
    const ids = (found = one) => found?.items.map(({ id }) => id) ?? []
    expect(ids(other)).not.toEqual(ids(one))
    expect(ids(other).toSorted()).toEqual(ids(one).toSorted())
    expect(ids(other).slice(0, 20).filter((id) => ids(one).slice(0, 20).includes(id)).length).toBeLessThan(10)
  })

  test('goes on where it was when offers of pages to come and pages gone by are taken meanwhile', async () => {
    const query = { country: 'DE', numberType: 'mobile', seed: 5, limit: 50 } as const
    const all = (await searchAll({ ...query })).items.map(({ id }) => id)
    const first = (await requester.searchOffers({ query })).body
    const taken = [all[10], all[49], all[50], all[70]].flatMap((id) => id ?? [])
    await requester.holdOffers({ body: { offerIds: taken } })
    const second = (await requester.searchOffers({ query: { ...query, cursor: first.nextCursor ?? '' } })).body
    expect(second.items.map(({ id }) => id)).toEqual(all.slice(50).filter((id) => !taken.includes(id)).slice(0, 50))
    expect(second.total).toBe(all.length - taken.length)
  })

  test('refuses a cursor of another sort, of another seed, and one that this desk did not write', async () => {
    const query = { country: 'FR', numberType: 'mobile', seed: 3, limit: 10 } as const
    const cursor = (await requester.searchOffers({ query })).body.nextCursor ?? ''
    const forged = (key: unknown) => Buffer.from(JSON.stringify(key)).toString('base64url')
    const wrong = [
      { ...query, cursor, sort: 'price' as const }, { ...query, cursor, seed: 4 }, { ...query, cursor: 'nonsense' }, { ...query, cursor: forged(['sample', 3, 1]) },
      ...[['sample', 3, 1.5, '612345678'], ['sample', 3, 1e300, '612345678'], ['sample', 3, 1, "6' or 1=1"]].map((key) => ({ ...query, cursor: forged(key) })),
      { ...query, cursor: forged(['sample', -3, 1, '612345678']), seed: undefined },
      { ...query, sort: 'price' as const, cursor: forged(['price', 3, 'EUR', 99999999999, '612345678']) },
    ]
    for (const sent of wrong) await expect(requester.searchOffers({ query: sent }), JSON.stringify(sent)).rejects.toMatchObject({ status: 400, code: 'cursor.invalid' })
  })
})

describe('criteria', () => {
  test('find a place by the start of its name, whatever case and accents', async () => {
    const inZurich = idsOf(await stockOf('CH', 'local'), ({ locality }) => locality === 'Zürich')
    const inParis = idsOf(await stockOf('FR', 'local'), ({ region }) => region === 'Île-de-France')
    for (const locality of ['Zürich', 'ZÜRICH', 'zurich', ' Zür']) expect(await found({ country: 'CH', numberType: 'local', locality })).toEqual(inZurich)
    for (const region of ['Île-de-France', 'ile de france', 'ILE-DE']) expect(await found({ country: 'FR', numberType: 'local', region })).toEqual(inParis)
    for (const nowhere of ['Atlantis', '%', '_', '?']) expect(await found({ country: 'CH', numberType: 'local', locality: nowhere })).toEqual([])
  })

  test('find an area by its code, with or without what is dialled before it', async () => {
    const inZurich = idsOf(await stockOf('CH', 'local'), (offer) => offer.area_code === '44')
    for (const areaCode of ['44', '044']) expect(await found({ country: 'CH', numberType: 'local', areaCode })).toEqual(inZurich)
    expect(await found({ country: 'CH', numberType: 'local', areaCode: '4' })).toEqual([])
  })

  async function found(query: Query): Promise<string[]> {
    return (await searchAll(query)).items.map(({ id }) => id).toSorted()
  }

  function idsOf(stock: readonly OfferRow[], fits: (offer: OfferRow) => boolean): string[] {
    const ids = stock.filter(fits).map(({ id }) => id).toSorted()
    if (ids.length === 0) throw new Error('The test stock has no such number: the test would prove nothing.')
    return ids
  }

  test('ask for all the capabilities that are named', async () => {
    const stock = await stockOf('US', 'local')
    const withMms = stock.filter(({ mms, sms }) => mms && sms)
    expect(withMms.length).toBeGreaterThan(0)
    expect(withMms.length).toBeLessThan(stock.length)
    expect((await searchAll({ country: 'US', numberType: 'local', capabilities: ['mms', 'sms'] })).total).toBe(withMms.length)
    expect((await searchAll({ country: 'DE', numberType: 'local', capabilities: ['sms'] })).total).toBe(0)
  })

  test('keep to one carrier, and to an address requirement', async () => {
    const stock = await stockOf('FR', 'mobile')
    const { items, total } = await searchAll({ country: 'FR', numberType: 'mobile', carrier: 'meridian', addressRequirement: 'local', startsWith: '6' })
    expect(total).toBe(stock.filter((offer) => offer.carrier_id === 'meridian' && offer.national.startsWith('6')).length)
    expect(new Set(items.map(({ carrierId }) => carrierId))).toEqual(new Set(['meridian']))
    expect((await searchAll({ country: 'FR', numberType: 'mobile', addressRequirement: 'none' })).total).toBe(0)
  })

  test('are repeated in the reader\'s words', async () => {
    const query: Query = { country: 'FR', numberType: 'mobile', endsWith: '2024', capabilities: ['sms'], carrier: 'nordtel' }
    expect((await requester.searchOffers({ query })).body.synopsis).toBe('France · mobile · finit par 2024 · SMS · chez Nordtel')
  })

  test('of a country where nobody sells anything find nothing, without complaint', async () => {
    expect((await requester.searchOffers({ query: { country: 'ZZ', numberType: 'mobile' } })).body).toMatchObject({ items: [], total: 0, nextCursor: null })
  })
})
