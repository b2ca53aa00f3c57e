import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createClient, obtainToken } from '../../contract/client.ts'
import type { Endpoint } from '../../contract/endpoint.ts'
import { endpoints } from '../../contract/endpoints/index.ts'
import { describeApi } from '../../contract/openapi.ts'
import { openDesk, type TestDesk } from '../support/desk.ts'
import { testSecrets } from '../support/test-secrets.ts'

const nobody = '0198c5a2-7f00-7000-8000-000000000000'
const declared: readonly Endpoint[] = Object.values(endpoints)

describe('the contract as it is served', () => {
  let desk: TestDesk
  beforeAll(async () => {
    desk = await openDesk()
  })
  afterAll(() => desk.close())

  test('is what /openapi.json says', async () => {
    const response = await fetch(`${desk.url}/openapi.json`)
    expect(response.headers.get('content-type')).toContain('application/json')
    expect(await response.json()).toEqual(JSON.parse(JSON.stringify(describeApi())))
  })

  test.each(declared.filter(({ access }) => access !== 'public').map(({ name, method, path }) => ({ name, method, path })))('$name is there, and asks who calls', async ({ method, path }) => {
    const response = await fetch(desk.url + path.replaceAll(/:\w+/g, nobody), { method })
    expect(response.status).toBe(401)
    expect(await response.json()).toMatchObject({ code: 'sign_in.required', status: 401 })
  })

  test('lets an API client in with its id and its secret, and nobody with a wrong one', async () => {
    const admin = await desk.as('operator')
    const { body: client } = await admin.addClient({ body: { name: 'A machine', grants: ['desk:case:view'] } })
    const { token } = await obtainToken(desk.url, client.id, client.secret)
    expect((await createClient({ baseUrl: desk.url, token }).whoAmI()).body).toMatchObject({ kind: 'client', name: 'A machine' })
    await expect(obtainToken(desk.url, client.id, testSecrets.password)).rejects.toMatchObject({ name: 'RefusedByDesk', status: 401, code: 'oauth.invalid_client' })
  })
})
