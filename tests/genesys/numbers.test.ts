import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freeOffers, idsOf, playOrders } from '../support/buying.ts'
import { openDesk, type TestDesk } from '../support/desk.ts'
import { openGenesys, refusedWith, type GenesysClient, type GenesysDesk } from '../support/genesys-sdk.ts'
import { addOrganization } from '../support/organizations.ts'

let desk: TestDesk
let genesys: GenesysDesk
let client: GenesysClient
let bought: string[]
beforeAll(async () => {
  desk = await openDesk()
  genesys = await openGenesys(desk)
  client = await genesys.demo()
  const requester = await desk.as('requester')
  const offers = [...(await freeOffers(desk, 7)), ...(await freeOffers(desk, 2, { country: 'US', numberType: 'toll_free' }))]
  bought = offers.map(({ e164 }) => e164).toSorted()
  await requester.purchaseOffers({ body: { offerIds: idsOf(offers) } })
  await playOrders(desk)
})
afterAll(async () => {
  await desk.close()
  await genesys.gateway.close()
})

describe('the numbers of an organization', () => {
  test('are the same rows as in v1, in the other API\'s words', async () => {
    const requester = await desk.as('requester')
    const { body } = await requester.listNumbers({ query: { sort: 'number' } })
    const { entities } = await client.getRoutingSmsPhonenumbers()
    expect(entities.map(({ id, phoneNumber }) => [id, phoneNumber])).toEqual(body.items.map(({ id, e164 }) => [id, e164]))
    const me = (await requester.whoAmI()).body
    const { createdBy, purchaseDate } = entities[0] ?? {}
    expect(entities[0]).toMatchObject({
      phoneNumberType: 'local', provisionedThroughPureCloud: true, phoneNumberStatus: 'ACTIVE', countryCode: 'US', country: 'United States', supportsSms: true,
      provisioningStatus: { action: 'Create', state: 'Completed' }, selfUri: `/api/v2/routing/sms/phonenumbers/${entities[0]?.id}`,
    })
    expect(createdBy).toEqual({ id: me.id, version: 1, selfUri: `/api/v2/users/${me.id}` })
    expect(purchaseDate).toBe(body.items[0]?.purchasedAt)
    expect(entities[0]?.renewalDate).toBe(`${body.items[0]?.renewsOn}T00:00:00.000Z`)
  })

  test('are paged to the end, each once, and past the end there is an empty page', async () => {
    const seen: string[] = []
    for (let pageNumber = 1; ; pageNumber += 1) {
      const page = await client.getRoutingSmsPhonenumbers({ pageSize: 4, pageNumber })
      expect(page).toMatchObject({ pageSize: 4, pageNumber, total: 9, pageCount: 3 })
      if (page.entities.length === 0) {
        expect(page).not.toHaveProperty('nextUri')
        break
      }
      seen.push(...page.entities.map(({ phoneNumber }) => phoneNumber))
    }
    expect(seen).toEqual(bought)
  })

  test('name the pages around them, with what was asked for', async () => {
    const path = '/api/v2/routing/sms/phonenumbers'
    const page = await client.getRoutingSmsPhonenumbers({ pageSize: 4, pageNumber: 2, countryCode: ['US', 'FR'] })
    expect(page.nextUri?.startsWith(`${path}?`)).toBe(true)
    const asked = [page.selfUri, page.firstUri, page.previousUri, page.nextUri, page.lastUri].map((uri) => new URL(uri ?? '', 'http://desk').searchParams)
    expect(asked.map((params) => params.get('pageNumber'))).toEqual(['2', '1', '1', '3', '3'])
    expect(asked.map((params) => params.get('countryCode'))).toEqual(Array(5).fill('US,FR'))
  })

  test.each([
    ['digits anywhere', { phoneNumber: '1' }, (e164: string) => e164.includes('1')],
    ['an ending', () => ({ phoneNumber: `*${bought[3]?.slice(-4)}` }), (e164: string) => e164.endsWith(bought[3]?.slice(-4) ?? '')],
    ['a beginning', () => ({ phoneNumber: `${bought[0]?.slice(1, 5)}*` }), (e164: string) => e164.startsWith(bought[0]?.slice(0, 5) ?? '')],
    ['a whole number with its plus', () => ({ phoneNumber: bought[2] }), (e164: string) => e164 === bought[2]],
    ['a type', { phoneNumberType: ['tollfree'] }, (e164: string) => /^\+18/.test(e164)],
    ['two types, joined by a comma', { phoneNumberType: ['tollfree', 'local'] }, () => true],
    ['a type that there is none of', { phoneNumberType: ['shortcode'] }, () => false],
    ['a status', { phoneNumberStatus: ['active'] }, () => true],
    ['a status that none has', { phoneNumberStatus: ['porting', 'pending-cancellation'] }, () => false],
    ['a country', { countryCode: ['FR'] }, () => false],
    ['an integration', { integrationId: 'of mine' }, () => false],
    ['a profile', { supportedContentId: 'of mine' }, () => false],
  ])('can be narrowed by %s', async (_by, asked, fits) => {
    const { entities, total } = await client.getRoutingSmsPhonenumbers(typeof asked === 'function' ? asked() : asked)
    expect(entities.map(({ phoneNumber }) => phoneNumber)).toEqual(bought.filter(fits))
    expect(total).toBe(entities.length)
  })

  test('can be narrowed by a list that repeats its parameter too', async () => {
    const found = await client.api.callApi('/api/v2/routing/sms/phonenumbers?phoneNumberType=tollfree&phoneNumberType=mobile', 'GET', {}, {}, {}, {}, null, ['PureCloud OAuth'], ['application/json'], ['application/json'])
    expect(found).toMatchObject({ total: 2 })
  })

  test.each(['phoneNumber', 'countryCode', 'country', 'dateCreated', 'dateModified', 'phoneNumberStatus', 'phoneNumberType', 'purchaseDate', 'supportsMms', 'supportsSms', 'supportsVoice'])(
    'can be sorted by %s, both ways, and no number is lost', async (sortBy) => {
      const sorted = async (sortOrder: string) => (await client.getRoutingSmsPhonenumbers({ sortBy, sortOrder, pageSize: 100 })).entities.map((number) => String(Reflect.get(number, sortBy)))
      const ascending = await sorted('ascending')
      expect(ascending).toHaveLength(9)
      expect(ascending).toEqual(ascending.toSorted())
      expect(await sorted('descending')).toEqual(ascending.toSorted().toReversed())
    },
  )

  test('tell their country in the language asked for, whatever that is', async () => {
    const inGerman = await client.getRoutingSmsPhonenumbers({ language: 'de-DE', pageSize: 1 })
    expect(inGerman.entities[0]?.country).toBe('Vereinigte Staaten')
  })

  test('are found one by one by id, and by number with the plus encoded, raw or left out', async () => {
    const [e164 = ''] = bought
    const byNumber = await client.getRoutingSmsPhonenumber(e164)
    expect(genesys.gateway.calls.at(-1)).toContain('%2B')
    expect(await client.getRoutingSmsPhonenumber(byNumber.id)).toEqual(byNumber)
    const raw = (path: string) => client.api.callApi(`/api/v2/routing/sms/phonenumbers/${path}`, 'GET', {}, {}, {}, {}, null, ['PureCloud OAuth'], ['application/json'], ['application/json'])
    expect(await raw(e164)).toEqual(byNumber)
    expect(await raw(e164.slice(1))).toEqual(byNumber)
  })

  test('show the words that they answer with, and the media that they let through, when that is asked for', async () => {
    const plain = await client.getRoutingSmsPhonenumber(bought[0])
    expect([plain.compliance, plain.supportedContent]).toEqual([undefined, undefined])
    const { compliance } = await client.getRoutingSmsPhonenumber(bought[0], { expand: 'compliance' })
    expect(compliance?.stopSettings[0]).toMatchObject({ keyword: expect.arrayContaining(['STOP', 'ARRET']), response: { message: expect.stringContaining('Démo SARL') } })
    const { entities } = await client.getRoutingSmsPhonenumbers({ expand: ['supportedContent', 'identityresolution'], pageSize: 100 })
    for (const { supportsMms, supportedContent } of entities) expect(supportedContent?.name).toBe(supportsMms ? 'SMS Default' : undefined)
    expect(entities.some(({ supportsMms }) => supportsMms)).toBe(true)
  })

  test('are nobody else\'s to see', async () => {
    const other = await genesys.as(await addOrganization(desk), 'sms:phoneNumber:*')
    expect(await other.getRoutingSmsPhonenumbers()).toMatchObject({ entities: [], total: 0, pageCount: 0 })
    expect(await refusedWith(other.getRoutingSmsPhonenumber(bought[0]))).toMatchObject({ status: 404, code: 'not.found' })
    const { id } = await client.getRoutingSmsPhonenumber(bought[0])
    expect(await refusedWith(other.getRoutingSmsPhonenumber(id))).toMatchObject({ status: 404, code: 'not.found' })
  })
})

describe('numbers for sale', () => {
  test('are drawn thirty at a time, each of what was asked for', async () => {
    const { entities } = await client.getRoutingSmsAvailablephonenumbers('FR', 'mobile', { addressRequirement: 'local' })
    expect(entities.length).toBeGreaterThan(0)
    expect(entities.length).toBeLessThanOrEqual(30)
    for (const number of entities) expect(number).toMatchObject({ countryCode: 'FR', phoneNumberType: 'mobile', addressRequirement: 'local', phoneNumber: expect.stringMatching(/^\+33[67]/) })
  })

  test('come anew at each call', async () => {
    const draw = async () => (await client.getRoutingSmsAvailablephonenumbers('US', 'local')).entities.map(({ phoneNumber }) => phoneNumber)
    const [first, second] = [await draw(), await draw()]
    expect(first).toHaveLength(30)
    expect(second).not.toEqual(first)
    expect(first.some((number) => bought.includes(number))).toBe(false)
  })

  test('fit a pattern in which a star is one digit and letters are those of the keypad', async () => {
    const { entities } = await client.getRoutingSmsAvailablephonenumbers('US', 'local', { pattern: '2*2' })
    expect(entities.length).toBeGreaterThan(0)
    for (const { phoneNumber } of entities) expect(phoneNumber.slice(2)).toMatch(/2\d2/)
    const letters = await client.getRoutingSmsAvailablephonenumbers('US', 'local', { pattern: 'A' })
    for (const { phoneNumber } of letters.entities) expect(phoneNumber.slice(2)).toContain('2')
  })

  test('fit a pattern that begins with the code of their country', async () => {
    const { phoneNumber = '' } = (await client.getRoutingSmsAvailablephonenumbers('FR', 'mobile')).entities[0] ?? {}
    const { entities } = await client.getRoutingSmsAvailablephonenumbers('FR', 'mobile', { pattern: phoneNumber.slice(1) })
    expect(entities.map((number) => number.phoneNumber)).toEqual([phoneNumber])
  })

  test('take the permission to add numbers; to view them is not enough', async () => {
    const viewer = await genesys.as('requester', 'sms:phoneNumber:view')
    expect(await refusedWith(viewer.getRoutingSmsAvailablephonenumbers('FR', 'mobile'))).toMatchObject({ status: 403, messageParams: { permission: 'sms:phoneNumber:add' } })
  })

  test('of a type that is not searched for, or of no country, are a refusal that names the field', async () => {
    expect(await refusedWith(client.getRoutingSmsAvailablephonenumbers('FR', 'shortcode'))).toMatchObject({ status: 400, code: 'bad.request', details: [{ errorCode: 'field.invalid', fieldName: 'phoneNumberType' }] })
    expect(await refusedWith(client.getRoutingSmsAvailablephonenumbers('France', 'local'))).toMatchObject({ status: 400, details: [{ fieldName: 'countryCode' }] })
    expect(await refusedWith(client.getRoutingSmsAvailablephonenumbers('FR', 'local', { pattern: '+33' }))).toMatchObject({ status: 400, details: [{ fieldName: 'pattern' }] })
  })
})
