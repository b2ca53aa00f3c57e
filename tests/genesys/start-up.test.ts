import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { emails, openDesk, type TestDesk } from '../support/desk.ts'
import { openGenesys, type GenesysDesk } from '../support/genesys-sdk.ts'
import { testSecrets } from '../support/test-secrets.ts'

let desk: TestDesk
let genesys: GenesysDesk
beforeAll(async () => {
  desk = await openDesk()
  genesys = await openGenesys(desk)
})
afterAll(async () => {
  await desk.close()
  await genesys.gateway.close()
})

describe('a program that was written for Genesys Cloud', () => {
  test('signs in with client credentials, as RFC 6749 has them', async () => {
    const { api } = genesys.anonymous()
    const { accessToken, tokenExpiryTime } = await api.loginClientCredentialsGrant(testSecrets.clientId, testSecrets.clientSecret)
    expect(accessToken).toMatch(/^\S{20,}$/)
    expect(tokenExpiryTime).toBeGreaterThan(Date.now())
  })

  test('is told why when its secret is wrong', async () => {
    const refused = genesys.anonymous().api.loginClientCredentialsGrant(testSecrets.clientId, 'wrong').catch((error: unknown) => String(Object.entries(error ?? {}).find(([name]) => name === 'status')))
    expect(await refused).toBe('status,401')
  })

  test('starts as the Terraform provider does: a token, its organization, what that has bought, its addresses until there are no more', async () => {
    const client = await genesys.demo()
    const me = (await (await desk.as('requester')).whoAmI()).body.organization
    expect(await client.getOrganizationsMe()).toEqual({
      id: me.id, name: 'Démo SARL', defaultLanguage: 'fr', defaultCountryCode: 'FR', thirdPartyOrgName: 'demosarl', domain: 'demosarl', version: 1, state: 'active',
      productPlatform: 'PureCloud', features: {}, selfUri: `/api/v2/organizations/${me.id}`,
    })
    const products = await client.getAuthorizationProducts()
    expect(products).toMatchObject({ total: products.entities.length, entities: [{ id: 'cloudCX3' }, { id: 'messaging' }] })
    for (let pageNumber = 1; ; pageNumber += 1) {
      const { entities } = await client.getRoutingSmsAddresses({ pageSize: 100, pageNumber })
      if (entities.length === 0) break
    }
    expect(genesys.gateway.calls.slice(-3)).toEqual(['GET /api/v2/organizations/me', 'GET /api/v2/authorization/products', 'GET /api/v2/routing/sms/addresses?pageSize=100&pageNumber=1'])
  })

  test('whose organization has not bought SMS numbers reads so in its products, and needs no permission for it', async () => {
    const client = await genesys.as('unlicensed', 'directory:organization:view')
    expect(await client.getAuthorizationProducts()).toEqual({ entities: [{ id: 'cloudCX1' }], pageSize: 1, pageNumber: 1, total: 1, pageCount: 1 })
    expect(await client.getOrganizationsMe()).toMatchObject({ name: 'Plain Ltd', defaultLanguage: 'en-US', defaultCountryCode: 'GB' })
  })

  test('may be a browser of this desk as well: the same session opens both APIs', async () => {
    const { body } = await desk.anonymous.signIn({ body: { email: emails.viewer, password: testSecrets.password } })
    const client = genesys.anonymous()
    client.api.setAccessToken(body.token ?? '')
    expect(await client.getOrganizationsMe()).toMatchObject({ name: 'Démo SARL' })
  })
})
