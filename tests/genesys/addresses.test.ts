import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freeOffers } from '../support/buying.ts'
import { openDesk, type TestDesk } from '../support/desk.ts'
import { openGenesys, refusedWith, type GenesysClient, type GenesysDesk } from '../support/genesys-sdk.ts'
import { addOrganization } from '../support/organizations.ts'

let desk: TestDesk
let genesys: GenesysDesk
let client: GenesysClient
beforeAll(async () => {
  desk = await openDesk()
  genesys = await openGenesys(desk)
  client = await genesys.demo()
})
afterAll(async () => {
  await desk.close()
  await genesys.gateway.close()
})

const paris = { name: 'Siège', street: '12 rue de la Paix', city: 'Paris', region: 'Île-de-France', postalCode: '75002', countryCode: 'FR' }

describe('an address', () => {
  test('is kept, found and removed; then it is not there any more', async () => {
    const added = await client.postRoutingSmsAddresses(paris)
    expect(added).toMatchObject({ ...paris, validated: true, selfUri: `/api/v2/routing/sms/addresses/${added.id}` })
    expect(await client.getRoutingSmsAddress(added.id)).toEqual(added)
    expect((await client.getRoutingSmsAddresses()).entities).toEqual([added])
    expect(await client.deleteRoutingSmsAddress(added.id)).toBeFalsy()
    expect(await refusedWith(client.getRoutingSmsAddress(added.id))).toMatchObject({ status: 404, code: 'not.found', entityName: 'address' })
    expect(await refusedWith(client.deleteRoutingSmsAddress(added.id))).toMatchObject({ status: 404 })
  })

  test('is written as the post writes it, unless it is wished otherwise', async () => {
    const typed = { ...paris, street: ' 12  rue de la Paix ', postalCode: 'sw1a  1aa', countryCode: 'gb' }
    expect(await client.postRoutingSmsAddresses(typed)).toMatchObject({ street: '12 rue de la Paix', postalCode: 'SW1A 1AA', countryCode: 'GB', validated: false })
    expect(await client.postRoutingSmsAddresses({ ...typed, autoCorrectAddress: false })).toMatchObject({ street: ' 12  rue de la Paix ', postalCode: 'sw1a  1aa' })
  })

  test('may have no name and no region, which their clients send as empty, but none that is null', async () => {
    expect(await client.postRoutingSmsAddresses({ ...paris, name: '', region: '' })).toMatchObject({ name: '', region: '' })
    expect(await refusedWith(client.postRoutingSmsAddresses({ ...paris, name: null }))).toMatchObject({ status: 400, details: [{ errorCode: 'field.invalid', fieldName: 'name' }] })
    expect(await refusedWith(client.postRoutingSmsAddresses({}))).toMatchObject({ status: 400, details: expect.arrayContaining([{ errorCode: 'field.missing', fieldName: 'postalCode' }]) })
  })

  test('that is a PO box, or lacks a line, is refused by the name of the line', async () => {
    expect(await refusedWith(client.postRoutingSmsAddresses({ ...paris, street: 'BP 12' }))).toMatchObject({ status: 422, code: 'address.unusable', details: [{ errorCode: 'address.po.box', fieldName: 'street' }] })
    expect(await refusedWith(client.postRoutingSmsAddresses({ ...paris, city: ' ', postalCode: '' }))).toMatchObject({
      details: [{ errorCode: 'address.line.missing', fieldName: 'city' }, { errorCode: 'address.line.missing', fieldName: 'postalCode' }],
    })
    expect(await client.postRoutingSmsAddresses({ ...paris, city: 'Central', postalCode: '', countryCode: 'HK' })).toMatchObject({ postalCode: '' })
  })

  test('that is posted again with its Idempotency-Key is one address', async () => {
    const post = () => client.postRoutingSmsAddresses(paris, { customHeaders: { 'Idempotency-Key': 'an-address' } })
    expect(await post()).toEqual(await post())
  })

  test('is one of a page, in the order in which they came, until a page is empty', async () => {
    const own = await genesys.as(await addOrganization(desk), 'sms:phoneNumber:*')
    const added: string[] = []
    for (let at = 0; at < 5; at += 1) added.push((await own.postRoutingSmsAddresses({ ...paris, name: `No. ${at}` })).id)
    const seen: string[] = []
    for (let pageNumber = 1; ; pageNumber += 1) {
      const { entities, total } = await own.getRoutingSmsAddresses({ pageSize: 2, pageNumber })
      expect(total).toBe(5)
      if (entities.length === 0) break
      seen.push(...entities.map(({ id }) => id))
    }
    expect(seen).toEqual(added)
  })

  test('that is removed while a number is bought for it is either gone or kept with the number', async () => {
    const [offer] = await freeOffers(desk, 1)
    const { id } = await client.postRoutingSmsAddresses(paris)
    const [bought, removed] = await Promise.allSettled([
      client.postRoutingSmsPhonenumbers({ phoneNumber: offer?.e164, phoneNumberType: 'local', countryCode: 'US', addressId: id }), client.deleteRoutingSmsAddress(id),
    ])
    expect([bought.status, removed.status].toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(bought.status === 'rejected' ? bought.reason : removed.status === 'rejected' ? removed.reason : undefined).toMatchObject({ code: bought.status === 'rejected' ? 'not.found' : 'address.in.use' })
  })

  test('is nobody else\'s to see, to use or to remove', async () => {
    const { id } = await client.postRoutingSmsAddresses(paris)
    const other = await genesys.as(await addOrganization(desk), 'sms:phoneNumber:*')
    expect((await other.getRoutingSmsAddresses()).entities).toEqual([])
    expect(await refusedWith(other.getRoutingSmsAddress(id))).toMatchObject({ status: 404 })
    expect(await refusedWith(other.deleteRoutingSmsAddress(id))).toMatchObject({ status: 404 })
    expect(await client.getRoutingSmsAddress(id)).toMatchObject({ id })
  })
})
