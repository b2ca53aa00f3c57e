import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { genesysEndpoints } from '../../contract/genesys/index.ts'
import { permissionsOf, type Endpoint } from '../../contract/endpoint.ts'
import { keysOf } from '../../contract/vocabulary.ts'
import { Refusal } from '../../server/kernel/refusal.ts'
import { errorBodyOf } from '../../server/platform/http/error-body.ts'
import { openDesk, type TestDesk } from '../support/desk.ts'
import { openGenesys, refusedWith, type GenesysClient, type GenesysDesk } from '../support/genesys-sdk.ts'

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

const nowhere = '01900000-0000-7000-8000-00000000abcd'
const number = { phoneNumber: '+12025550100', phoneNumberType: 'local', countryCode: 'US' }
const address = { name: '', street: '1 High Street', city: 'Springfield', region: '', postalCode: '62701', countryCode: 'US' }

/** Every operation, with what a well-meant call of it sends. */
const calls: { readonly [N in keyof typeof genesysEndpoints]: (client: GenesysClient) => Promise<unknown> } = {
  getOrganizationsMe: (client) => client.getOrganizationsMe(),
  getAuthorizationProducts: (client) => client.getAuthorizationProducts(),
  getRoutingSmsAvailablephonenumbers: (client) => client.getRoutingSmsAvailablephonenumbers('US', 'local'),
  getRoutingSmsPhonenumbers: (client) => client.getRoutingSmsPhonenumbers(),
  getRoutingSmsPhonenumber: (client) => client.getRoutingSmsPhonenumber(nowhere),
  postRoutingSmsPhonenumbers: (client) => client.postRoutingSmsPhonenumbers(number),
  patchRoutingSmsPhonenumber: (client) => client.patchRoutingSmsPhonenumber(nowhere, {}),
  deleteRoutingSmsPhonenumber: (client) => client.deleteRoutingSmsPhonenumber(nowhere),
  postRoutingSmsPhonenumbersImport: (client) => client.postRoutingSmsPhonenumbersImport({ ...number, integrationId: 'i' }),
  postRoutingSmsPhonenumbersAlphanumeric: (client) => client.postRoutingSmsPhonenumbersAlphanumeric({ phoneNumber: 'Demo' }),
  getRoutingSmsIdentityresolutionPhonenumber: (client) => client.getRoutingSmsIdentityresolutionPhonenumber(nowhere),
  putRoutingSmsIdentityresolutionPhonenumber: (client) => client.putRoutingSmsIdentityresolutionPhonenumber(nowhere, { resolveIdentities: true }),
  getRoutingSmsAddresses: (client) => client.getRoutingSmsAddresses(),
  postRoutingSmsAddresses: (client) => client.postRoutingSmsAddresses(address),
  getRoutingSmsAddress: (client) => client.getRoutingSmsAddress(nowhere),
  deleteRoutingSmsAddress: (client) => client.deleteRoutingSmsAddress(nowhere),
}
const declared: Readonly<Record<keyof typeof calls, Endpoint>> = genesysEndpoints
const operations = keysOf(calls).map((name) => [name, declared[name]] as const)
const gated = operations.filter(([, { access }]) => permissionsOf(access).length > 0)

describe('every operation', () => {
  test.each(operations)('%s is refused to whoever did not sign in, or speaks with an old token', async (name) => {
    expect(await refusedWith(calls[name](genesys.anonymous()))).toMatchObject({ status: 401, code: 'bad.credentials' })
    const old = genesys.anonymous()
    old.api.setAccessToken('gone')
    expect(await refusedWith(calls[name](old))).toMatchObject({ status: 401, code: 'bad.credentials' })
  })

  test.each(gated)('%s is refused without its permission, which is named', async (name, { access }) => {
    const client = await genesys.as('requester', 'directory:organization:view')
    expect(await refusedWith(calls[name](client))).toMatchObject({ status: 403, code: 'missing.any.permissions', messageParams: { permission: permissionsOf(access).join(', ') }, message: expect.stringContaining(permissionsOf(access)[0] ?? '') })
  })

  test.each(gated)('%s is refused without a licence that includes SMS numbers, whatever the permissions', async (name) => {
    const client = await genesys.as('unlicensed', 'sms:phoneNumber:*', 'sms:identityResolution:*')
    expect(await refusedWith(calls[name](client))).toMatchObject({ status: 403, code: 'licence.missing', messageParams: { licence: 'CX 1', unlocking: 'CX 1 Digital Add-on II, CX 2, CX 2 Digital, CX 3, CX 3 Digital' } })
  })

  test.each(gated)('%s is done with its permissions alone', async (name, { access }) => {
    const client = await genesys.as('requester', ...permissionsOf(access))
    const outcome: unknown = await calls[name](client).catch((error: unknown) => error)
    expect([401, 403, 500]).not.toContain(Reflect.get(Object(outcome), 'status'))
  })

  test('of the sixteen that there are is tried here', () => {
    expect(keysOf(calls).toSorted()).toEqual(keysOf(genesysEndpoints).toSorted())
  })
})

describe('a refusal', () => {
  const post = async (body: string, headers: Record<string, string> = { 'content-type': 'application/json' }, path = '/api/v2/routing/sms/addresses') =>
    await (await fetch(genesys.gateway.url + path, { method: 'POST', body, headers })).json()

  test('of a body that is no JSON, of another media type or over a megabyte has the same form', async () => {
    expect(await post('{')).toMatchObject({ status: 400, code: 'bad.request' })
    expect(await post('a,b', { 'content-type': 'text/csv' })).toMatchObject({ status: 415, code: 'unsupported.media.type' })
    expect(await post(JSON.stringify({ name: 'x'.repeat(1_100_000) }))).toMatchObject({ status: 413, code: 'request.entity.too.large' })
  })

  test('of an address that there is none has it too, and of a method that is not known there', async () => {
    expect(await (await fetch(`${genesys.gateway.url}/api/v2/conversations`)).json()).toMatchObject({ status: 404, code: 'not.found' })
    expect(await (await fetch(`${genesys.gateway.url}/api/v2/routing/sms/phonenumbers/${nowhere}`, { method: 'PUT', headers: { 'content-type': 'application/json' } })).json()).toMatchObject({ status: 404 })
  })

  test('of a page that cannot be counted names the field', async () => {
    const client = await genesys.demo()
    for (const [asked, fieldName] of [[{ pageSize: 0 }, 'pageSize'], [{ pageSize: 501 }, 'pageSize'], [{ pageNumber: -1 }, 'pageNumber'], [{ sortBy: 'price' }, 'sortBy'], [{ phoneNumberStatus: ['ACTIVE'] }, 'phoneNumberStatus.0'], [{ language: 'not a language' }, 'language'], [{ expand: ['everything'] }, 'expand.0']] as const) {
      expect(await refusedWith(client.getRoutingSmsPhonenumbers(asked)), JSON.stringify(asked)).toMatchObject({ status: 400, code: 'bad.request', details: [{ fieldName }] })
    }
  })

  test('speaks the reader\'s language, or the one that is asked for', async () => {
    const client = await genesys.demo()
    expect(await refusedWith(client.getRoutingSmsPhonenumber(nowhere))).toMatchObject({ message: expect.stringContaining('le numéro') })
    expect(await refusedWith(client.getRoutingSmsPhonenumber(nowhere, { customHeaders: { 'Accept-Language': 'en-US' } }))).toMatchObject({ message: expect.stringContaining('the number') })
  })

  test('that comes too often tells after how many seconds to come back, where their clients look for it', () => {
    const body = errorBodyOf(new Refusal('sign_in.too_many', { minutes: 15, retryAfterSeconds: 900 }), { language: 'fr', requestId: 'r' })
    expect(body).toMatchObject({ status: 429, code: 'too.many.requests', message: expect.stringMatching(/Retry the request in \[900\] seconds/), contextId: 'r' })
  })
})

describe('what goes wrong at the desk itself', () => {
  test.each([
    ['a mistake of ours', new Error('a bug'), { status: 500, code: 'internal.server.error' }],
    ['a database that is away', Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }), { status: 503, code: 'service.unavailable' }],
    ['too much at once', Object.assign(new Error('deadlock'), { code: '40P01' }), { status: 503, code: 'service.unavailable' }],
  ])('%s is a refusal in the same form', async (_what, error, told) => {
    const broken = await openDesk((world) => ({ ...world, random: { ...world.random, whole: () => { throw error } } }))
    const before = await openGenesys(broken)
    try {
      expect(await refusedWith((await before.demo()).getRoutingSmsAvailablephonenumbers('US', 'local'))).toMatchObject(told)
    } finally {
      await broken.close()
      await before.gateway.close()
    }
  })
})
