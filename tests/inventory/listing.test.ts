import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createClient, type Client } from '../../contract/client.ts'
import { numberSorts } from '../../contract/number-listing.ts'
import { statesOf } from '../../contract/lifecycle.ts'
import { numberLifecycle } from '../../contract/lifecycles/number.ts'
import { ownedNumberTypes } from '../../contract/vocabulary.ts'
import { encodeCursor } from '../../server/kernel/cursor.ts'
import type { ShownNumber } from '../../server/modules/inventory/show.ts'
import { plantNumbers } from '../../bench/many-numbers.ts'
import { emails, openDesk, type TestDesk } from '../support/desk.ts'
import { testSecrets } from '../support/test-secrets.ts'

const planted = 120
type Query = NonNullable<Parameters<Client['listNumbers']>[0]>['query']

let desk: TestDesk
let requester: Client
let staff: Client
let organizationId: string
let everyNumber: ShownNumber[]
beforeAll(async () => {
  desk = await openDesk()
  requester = await desk.as('requester')
  staff = await desk.as('operator')
  organizationId = (await requester.whoAmI()).body.organization.id
  await plantNumbers(desk.desk, { organizationId, count: planted })
  await plantNumbers(desk.desk, { organizationId: (await (await desk.as('unlicensed')).whoAmI()).body.organization.id, count: 5, from: planted })
  everyNumber = (await requester.listNumbers({ query: { limit: 200 } })).body.items
})
afterAll(() => desk.close())

async function found(query: Query, client = requester): Promise<ShownNumber[]> {
  const { items, total } = (await client.listNumbers({ query: { limit: 200, ...query } })).body
  expect(items).toHaveLength(total)
  return items
}

async function walked(query: Query, client = requester): Promise<ShownNumber[]> {
  const items: ShownNumber[] = []
  for await (const item of client.all.listNumbers({ query: { limit: 7, ...query } })) items.push(item)
  return items
}

/** The requester reads French. */
const countryNames = new Intl.DisplayNames('fr-FR', { type: 'region' })

/** What a list sorted by it is read by. null comes last, whichever way the list runs. */
const read: Readonly<Record<string, (number: ShownNumber) => string | number | null>> = {
  number: ({ e164 }) => e164,
  status: ({ status }) => statesOf(numberLifecycle).indexOf(status),
  country: ({ country }) => countryNames.of(country) ?? '',
  numberType: ({ numberType }) => ownedNumberTypes.indexOf(numberType),
  carrier: ({ carrierName }) => carrierName,
  price: ({ monthlyPrice: { currency, minor } }) => `${currency} ${String(minor).padStart(6, '0')}`,
  purchased: ({ purchasedAt, createdAt }) => purchasedAt ?? createdAt,
  renews: ({ renewsOn }) => renewsOn,
}

describe('a list of numbers', () => {
  test.each(numberSorts)('sorted by %s holds every number once, in order, however small its pages', async (sort) => {
    const items = await walked({ sort })
    expect(items.map(({ id }) => id).toSorted()).toEqual(everyNumber.map(({ id }) => id).toSorted())
    const values = items.map((item) => read[sort.replace('-', '')]?.(item) ?? null)
    const known = values.filter((value) => value !== null)
    expect(values.slice(0, known.length)).toEqual(known)
    const ordered = known.toSorted((a, b) => (typeof a === 'number' ? a - Number(b) : a.localeCompare(String(b), 'fr')))
    expect(known).toEqual(sort.startsWith('-') ? ordered.toReversed() : ordered)
  })

  test('by country goes by the names that its reader reads', async () => {
    const { token } = (await desk.anonymous.signIn({ body: { email: emails.requester, password: testSecrets.password } })).body
    const countries = async (language: 'en' | 'fr') => {
      const client = createClient({ baseUrl: desk.url, token, language })
      return [...new Set((await found({ sort: 'country' }, client)).map(({ country }) => country))]
    }
    expect(await countries('en')).toEqual(['FR', 'DE', 'GB', 'US'])
    expect(await countries('fr')).toEqual(['DE', 'US', 'FR', 'GB'])
  })

  test('goes on from any page with its filters, and tells how many there are in all', async () => {
    const { body: first } = await requester.listNumbers({ query: { country: ['FR'], sort: 'status', limit: 3 } })
    expect(first).toMatchObject({ total: 72 })
    expect(await walked({ country: ['FR'], sort: 'status', limit: 3 })).toHaveLength(72)
  })

  test.each([
    ['of another sort', encodeCursor(['+33660000001', '01900000-0000-7000-8000-000000000000'])],
    ['of a group that there is not', encodeCursor(['asleep', '+33660000001', '01900000-0000-7000-8000-000000000000'])],
    ['that nobody wrote', 'x'],
  ])('refuses a cursor %s', async (_what, cursor) => {
    await expect(requester.listNumbers({ query: { sort: 'status', cursor } })).rejects.toMatchObject({ status: 400, code: 'cursor.invalid' })
  })

  test('refuses a sort that there is not', async () => {
    // @ts-expect-error -- The contract has no such sort: what a program without types may send.
    await expect(requester.listNumbers({ query: { sort: 'colour' } })).rejects.toMatchObject({ status: 400, code: 'input.invalid', errors: [{ pointer: '/sort' }] })
  })
})

describe('the filters', () => {
  test.each<[what: string, query: Query, matches: (number: ShownNumber) => boolean]>([
    ['status', { status: ['quarantined'] }, (number) => number.status === 'quarantined'],
    ['several countries', { country: ['DE', 'GB'] }, (number) => ['DE', 'GB'].includes(number.country)],
    ['type', { numberType: ['local'] }, (number) => number.numberType === 'local'],
    ['carrier', { carrier: ['solent'] }, (number) => number.carrierId === 'solent'],
    ['capabilities, all of them', { capabilities: ['mms', 'voice'] }, (number) => ['mms', 'voice'].every((wanted) => number.capabilities.some((capability) => capability === wanted))],
    ['in use', { inUse: 'true' }, (number) => number.usedBy.length > 0],
    ['not in use', { inUse: 'false' }, (number) => number.usedBy.length === 0],
    ['no papers needed', { dossierState: ['none'] }, (number) => number.dossierId === null],
    ['papers that expired', { dossierState: ['expired'] }, () => false],
    ['two at once', { country: ['FR'], inUse: 'true' }, (number) => number.country === 'FR' && number.usedBy.length > 0],
  ])('by %s', async (_what, query, matches) => {
    const wanted = everyNumber.filter(matches).map(({ id }) => id).toSorted()
    expect((await found(query)).map(({ id }) => id).toSorted()).toEqual(wanted)
  })
})

describe('the search', () => {
  test.each([
    ['+33 6 60 00 00 01', ['+33660000001']],
    ['0033660000001', ['+33660000001']],
    ['06 60 00 00 01', ['+33660000001']],
    ['06.60.00.00.01', ['+33660000001']],
    ['+33 (0)6\u201160\u201100\u201100\u201101', ['+33660000001']],
    ['\u202a+33 6 60 00 00 01\u202c', ['+33660000001']],
    ['(646) 200-0016', ['+16462000016']],
    ['60 00 00 01', ['+33660000001']],
    ['01520 0000012', ['+4915200000012']],
  ])('finds %s, as people write numbers', async (q, e164s) => {
    expect((await found({ q, sort: 'number' })).map(({ e164 }) => e164)).toEqual(e164s)
  })

  test('takes a zero as it is dialled at home for the beginning of a number, not for digits inside of one', async () => {
    const e164s = (await found({ q: '066' })).map(({ e164 }) => e164)
    expect(e164s.every((e164) => e164.startsWith('+3366') || e164.includes('066'))).toBe(true)
    expect(e164s).toHaveLength(72)
  })

  test('finds part of a label or of a flow, whatever its accents and capitals', async () => {
    const [number] = await found({ q: '+33660000005' })
    const { etag = '' } = await requester.readNumber({ params: { id: number?.id ?? '' } })
    await requester.changeNumber({ params: { id: number?.id ?? '' }, body: { label: 'Été à Nîmes (100 %)', usedBy: [{ kind: 'campaign', name: 'Rentrée "été"' }] }, ifMatch: etag })
    for (const q of ['NIMES', 'été à', 'rentree', '100 %']) expect((await found({ q })).map(({ e164 }) => e164), q).toContain('+33660000005')
    for (const q of ['nîmex', '_', '%%']) expect(await found({ q }), q).toEqual([])
  })

  test('finds ß by ss and ss by ß', async () => {
    const [number] = await found({ q: '+33660000007' })
    const { etag = '' } = await requester.readNumber({ params: { id: number?.id ?? '' } })
    await requester.changeNumber({ params: { id: number?.id ?? '' }, body: { label: 'Große Bleiche, HAUSSTRAẞE' }, ifMatch: etag })
    for (const q of ['grosse', 'GROẞE', 'bleiche', 'hausstrasse', 'Haußtraße']) expect((await found({ q })).map(({ e164 }) => e164), q).toContain('+33660000007')
  })
})

describe('what stands beside a number', () => {
  test('is the name of its carrier, and for staff that of its organization', async () => {
    const [own] = await found({ carrier: ['meridian'], country: ['FR'] })
    expect(own).toMatchObject({ carrierName: 'Meridian Voice', organizationName: null, requestReference: null, dossier: null })
    const [seen] = await found({ organization: [organizationId] }, staff)
    expect(seen?.organizationName).toBe((await requester.whoAmI()).body.organization.name)
  })

  test('staff see every organization\'s, or those that they ask for; a customer who asks for another\'s sees none', async () => {
    expect(await found({}, staff)).toHaveLength(planted + 5)
    expect(await found({ organization: [organizationId] }, staff)).toHaveLength(planted)
    const other = (await (await desk.as('unlicensed')).whoAmI()).body.organization.id
    expect(await found({ organization: [other] })).toEqual([])
    expect((await walked({ sort: 'carrier' }, staff)).length).toBe(planted + 5)
  })

  test('the facets name the countries and carriers that there are, and the organizations to staff alone', async () => {
    const { body: own } = await requester.readNumberFacets()
    expect(own.countries).toEqual(['DE', 'FR', 'GB', 'US'])
    expect(own.carriers).toEqual([{ id: 'meridian', name: 'Meridian Voice' }, { id: 'nordtel', name: 'Nordtel' }, { id: 'solent', name: 'Solent Cloud' }])
    expect(own.organizations).toEqual([])
    expect((await staff.readNumberFacets()).body.organizations.map(({ id }) => id)).toContain(organizationId)
  })

  test.each(['listNumbers', 'readNumberFacets'] as const)('%s is refused to whoever may not see numbers, or whose licence has none', async (name) => {
    await expect((await desk.as('unlicensed'))[name]()).rejects.toMatchObject({ status: 403, code: 'licence.missing' })
    await expect(desk.anonymous[name]()).rejects.toMatchObject({ status: 401, code: 'sign_in.required' })
  })
})
