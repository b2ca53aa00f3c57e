import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Client } from '../../contract/client.ts'
import { freeOffers } from '../support/buying.ts'
import { openDesk, type TestDesk } from '../support/desk.ts'
import { openGenesys, refusedWith, type GenesysClient, type GenesysDesk } from '../support/genesys-sdk.ts'
import { addOrganization, lastingClient } from '../support/organizations.ts'

let desk: TestDesk
let genesys: GenesysDesk
let client: GenesysClient
let requester: Client
beforeAll(async () => {
  desk = await openDesk()
  genesys = await openGenesys(desk)
  client = await genesys.demo()
  requester = await lastingClient(desk, 'requester')
})
afterAll(async () => {
  await desk.close()
  await genesys.gateway.close()
})

const own = { phoneNumber: '+442071234567', phoneNumberType: 'local', countryCode: 'GB', integrationId: 'my-carrier' }

describe('a number of an account of one\'s own', () => {
  test('is imported: active at once, and in the inventory like any other', async () => {
    const imported = await client.postRoutingSmsPhonenumbersImport(own)
    expect(imported).toMatchObject({
      phoneNumber: own.phoneNumber, phoneNumberStatus: 'ACTIVE', provisionedThroughPureCloud: false, countryCode: 'GB', provisioningStatus: { action: 'Create', state: 'Completed' },
      integration: { id: 'my-carrier', selfUri: '/api/v2/integrations/my-carrier' }, compliance: { helpSettings: [{ keyword: expect.arrayContaining(['AIDE']) }] },
    })
    expect(imported).not.toHaveProperty('purchaseDate')
    expect((await client.getRoutingSmsPhonenumbers({ integrationId: 'my-carrier' })).entities).toMatchObject([{ id: imported.id }])
    const { body } = await requester.readNumber({ params: { id: own.phoneNumber } })
    expect(body).toMatchObject({ id: imported.id, status: 'active', origin: 'imported', carrierId: null, carrierName: null, monthlyPrice: { minor: 0 }, renewsOn: null })
  })

  test('keeps the words that it answers with', async () => {
    const words = (keyword: string) => [{ keyword: [keyword], response: { message: 'Bye.' } }]
    const compliance = { stopSettings: words('BASTA'), optInSettings: words('SI'), helpSettings: words('AIUTO') }
    await client.postRoutingSmsPhonenumbersImport({ ...own, phoneNumber: '+442071234568', compliance, supportedContent: { id: 'p9' } })
    expect(await client.getRoutingSmsPhonenumber('+442071234568', { expand: 'compliance' })).toMatchObject({ compliance, supportedContent: { id: 'p9' } })
  })

  test('may be a short code', async () => {
    const code = await client.postRoutingSmsPhonenumbersImport({ ...own, phoneNumber: '36179', phoneNumberType: 'shortcode', countryCode: 'FR' })
    expect(code).toMatchObject({ phoneNumber: '36179', phoneNumberType: 'shortcode' })
    expect(await client.getRoutingSmsPhonenumber('36179')).toMatchObject({ id: code.id })
    expect((await requester.listNumbers({ query: { numberType: ['short_code'] } })).body.items).toMatchObject([{ e164: '36179', national: '36179' }])
    const other = await genesys.as(await addOrganization(desk), 'sms:phoneNumber:*')
    const there = (countryCode: string) => other.postRoutingSmsPhonenumbersImport({ ...own, phoneNumber: '36179', phoneNumberType: 'shortcode', countryCode })
    expect(await refusedWith(there('FR'))).toMatchObject({ code: 'number.known' })
    expect(await there('BE')).toMatchObject({ phoneNumber: '36179', countryCode: 'BE' })
  })

  test('is refused when somebody has it, when a carrier of the desk does, and when it is none of its country', async () => {
    const other = await genesys.as(await addOrganization(desk), 'sms:phoneNumber:*')
    expect(await refusedWith(client.postRoutingSmsPhonenumbersImport(own))).toMatchObject({ status: 409, code: 'number.known' })
    expect(await refusedWith(other.postRoutingSmsPhonenumbersImport(own))).toMatchObject({ status: 409, code: 'number.known' })
    const [offer] = await freeOffers(desk, 1)
    expect(await refusedWith(client.postRoutingSmsPhonenumbersImport({ ...own, phoneNumber: offer?.e164, countryCode: 'US' }))).toMatchObject({ status: 409, code: 'number.carried' })
    for (const [change, fieldName] of [[{ countryCode: 'FR' }, 'phoneNumber'], [{ phoneNumber: '12345' }, 'phoneNumber'], [{ phoneNumberType: 'shortcode' }, 'phoneNumber'], [{ countryCode: 'XX' }, 'countryCode'], [{ integrationId: '' }, 'integrationId']] as const) {
      expect(await refusedWith(client.postRoutingSmsPhonenumbersImport({ ...own, phoneNumber: '+442071234569', ...change })), JSON.stringify(change)).toMatchObject({ status: 400, details: [{ fieldName }] })
    }
  })

  test('that two import at once belongs to one of them', async () => {
    const other = await genesys.as(await addOrganization(desk), 'sms:phoneNumber:*')
    const outcomes = await Promise.allSettled([client, other, client, other].map((each) => each.postRoutingSmsPhonenumbersImport({ ...own, phoneNumber: '+442071234570' })))
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  test('that is given up is forgotten after its quarantine, without any carrier, and can be imported again', async () => {
    const number = { ...own, phoneNumber: '+442071234571' }
    const { id } = await client.postRoutingSmsPhonenumbersImport(number)
    await client.deleteRoutingSmsPhonenumber(id)
    expect((await requester.reclaimNumber({ params: { id } })).body.status).toBe('active')
    await client.deleteRoutingSmsPhonenumber(id)
    desk.clock.advance({ days: 31 })
    await desk.settle()
    client = await genesys.demo()
    expect(await refusedWith(client.getRoutingSmsPhonenumber(id))).toMatchObject({ status: 404 })
    expect(await client.postRoutingSmsPhonenumbersImport(number)).toMatchObject({ phoneNumberStatus: 'ACTIVE' })
  })

  test('takes a permission of its own', async () => {
    const without = await genesys.as('requester', 'sms:phoneNumber:add', 'sms:phoneNumber:view')
    expect(await refusedWith(without.postRoutingSmsPhonenumbersImport(own))).toMatchObject({ status: 403, code: 'missing.any.permissions', messageParams: { permission: 'sms:phoneNumber:byoImport' } })
  })
})

describe('a name to send in', () => {
  test('is kept at once, carries text alone and has no country there; here it stands in that of its organization', async () => {
    const name = await client.postRoutingSmsPhonenumbersAlphanumeric({ phoneNumber: 'Demo123' })
    expect(name).toMatchObject({ phoneNumber: 'Demo123', phoneNumberType: 'alphanumeric', phoneNumberStatus: 'ACTIVE', supportsSms: true, supportsMms: false, supportsVoice: false, capabilities: ['sms'] })
    expect(name).not.toHaveProperty('countryCode')
    expect(await client.getRoutingSmsPhonenumber('Demo123')).toMatchObject({ id: name.id })
    expect((await client.getRoutingSmsPhonenumbers({ phoneNumberType: ['alphanumeric'], phoneNumber: 'demo*' })).entities).toMatchObject([{ id: name.id }])
    expect((await requester.readNumber({ params: { id: name.id } })).body).toMatchObject({ e164: 'Demo123', international: 'Demo123', numberType: 'alphanumeric', origin: 'sender_id', country: 'FR', carrierId: null })
  })

  test('belongs to whoever came first, however it is written', async () => {
    const other = await genesys.as(await addOrganization(desk), 'sms:phoneNumber:*')
    expect(await refusedWith(other.postRoutingSmsPhonenumbersAlphanumeric({ phoneNumber: 'DEMO123' }))).toMatchObject({ status: 409, code: 'number.known' })
  })

  test('is found by its letters, in the inventory and in the one search for everything', async () => {
    expect((await requester.listNumbers({ query: { q: 'demo12' } })).body.items).toMatchObject([{ e164: 'Demo123' }])
    expect((await requester.searchEverything({ query: { q: 'demo12' } })).body.hits).toMatchObject([{ kind: 'number', title: 'Demo123' }])
    const other = (await addOrganization(desk)).client
    expect((await other.searchEverything({ query: { q: 'demo12' } })).body.hits).toEqual([])
  })

  test.each(['123456', 'Longer than eleven', 'Démo', ''])('is none: %s', async (phoneNumber) => {
    expect(await refusedWith(client.postRoutingSmsPhonenumbersAlphanumeric({ phoneNumber }))).toMatchObject({ status: 400, details: [{ fieldName: 'phoneNumber' }] })
  })

  test('stands in every list and file of the inventory, by carrier too, where it comes last', async () => {
    const { body } = await requester.listNumbers({ query: { sort: 'carrier', limit: 200 } })
    expect(body.items.at(-1)?.carrierId).toBeNull()
    expect(body.items).toHaveLength(body.total)
    const file = await requester.downloadNumbers({ query: { numberType: ['alphanumeric'], language: 'fr' } })
    expect(new TextDecoder().decode(file.body)).toMatch(/Demo123.*nom d’expéditeur.*Sans opérateur/)
  })
})

describe('whether writers are looked for among the contacts', () => {
  test('is said of each number: not at first, and then as was chosen', async () => {
    const { id } = await client.postRoutingSmsPhonenumbersImport({ ...own, phoneNumber: '+442071234572' })
    const me = (await requester.whoAmI()).body.organization
    const before = await client.getRoutingSmsIdentityresolutionPhonenumber('+442071234572')
    expect(before).toEqual({
      division: { id: me.id, name: 'Home', selfUri: `/api/v2/authorization/divisions/${me.id}` }, resolveIdentities: false, selfUri: `/api/v2/routing/sms/identityresolution/phonenumbers/${id}`,
    })
    const chosen = { ...before, division: { id: 'd2', name: 'Sales', selfUri: '/api/v2/authorization/divisions/d2' }, resolveIdentities: true }
    expect(await client.putRoutingSmsIdentityresolutionPhonenumber(id, chosen)).toEqual(chosen)
    expect(await client.putRoutingSmsIdentityresolutionPhonenumber(id, { resolveIdentities: false })).toEqual({ ...chosen, resolveIdentities: false })
    expect(await refusedWith(client.putRoutingSmsIdentityresolutionPhonenumber(id, {}))).toMatchObject({ status: 400, details: [{ errorCode: 'field.missing', fieldName: 'resolveIdentities' }] })
  })

  test('takes both permissions, and the refusal names the one that is missing, or both', async () => {
    const half = await genesys.as('requester', 'sms:phoneNumber:*')
    expect(await refusedWith(half.getRoutingSmsIdentityresolutionPhonenumber('+442071234572'))).toMatchObject({ status: 403, messageParams: { permission: 'sms:identityResolution:view' } })
    const none = await genesys.as('requester', 'directory:organization:view')
    const refused = await refusedWith(none.putRoutingSmsIdentityresolutionPhonenumber('+442071234572', { resolveIdentities: true }))
    expect(refused).toMatchObject({ status: 403, messageParams: { permission: 'sms:phoneNumber:edit, sms:identityResolution:edit' } })
    const reader = await genesys.as('requester', 'sms:phoneNumber:view', 'sms:identityResolution:view')
    expect(await reader.getRoutingSmsIdentityresolutionPhonenumber('+442071234572')).toMatchObject({ resolveIdentities: false })
  })
})
