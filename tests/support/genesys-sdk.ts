import { mkdtempSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AnswerOf } from '../../contract/endpoint.ts'
import { errorBody, type ErrorBody } from '../../contract/genesys/errors.ts'
import type { GenesysEndpoints } from '../../contract/genesys/index.ts'
import { theSystem } from '../../server/kernel/actor.ts'
import type { TestDesk } from './desk.ts'
import { emails, type Who } from './desk.ts'
import { openGateway, type Gateway } from './genesys-gateway.ts'
import { testSecrets } from './test-secrets.ts'

/** Every operation by the SDK's own name. What it takes is the SDK's business; what comes back is the contract's. */
type Operations = { readonly [N in keyof GenesysEndpoints]: (...taken: readonly unknown[]) => Promise<AnswerOf<GenesysEndpoints[N]>> }
export type GenesysClient = Operations & { readonly api: SdkClient }
export type SdkClient = {
  readonly authentications: Readonly<Record<string, { readonly accessToken?: string } | undefined>>
  setGateway(gateway: { host: string; protocol: string; port: number }): void
  loginClientCredentialsGrant(id: string, secret: string): Promise<{ accessToken: string; tokenExpiryTime: number }>
  setAccessToken(token: string): void
  setReturnExtendedResponses(wanted: boolean): void
  callApi(path: string, verb: string, ...rest: readonly unknown[]): Promise<unknown>
}
type Sdk = { readonly ApiClientClass: new () => SdkClient } & Readonly<Record<'RoutingApi' | 'OrganizationApi' | 'AuthorizationApi', new (client: SdkClient) => object>>

/**
 * The official SDK as npm has it, not a line of it changed. It reads a file of its user's home and listens to proxies, so it is given an empty home and told that
 * the desk is near. Its declarations are 63,000 lines: genesys-models.ts reads those that matter, and the compiler is spared the rest.
 */
function loadSdk(): Sdk {
  process.env['HOME'] = mkdtempSync(join(tmpdir(), 'guichet-genesys-'))
  process.env['NO_PROXY'] = '127.0.0.1,localhost'
  return createRequire(import.meta.url)('purecloud-platform-client-v2') as Sdk // As its own declarations say, as far as these tests go.
}
const sdk = loadSdk()

export type GenesysDesk = {
  readonly gateway: Gateway
  /** A program of an organization with these grants, signed in by the SDK. */
  readonly as: (who: Who | { readonly organizationId: string }, ...grants: readonly string[]) => Promise<GenesysClient>
  readonly demo: () => Promise<GenesysClient>
  readonly anonymous: () => GenesysClient
}

/** The SDK before a desk, by way of a gateway that looks at every answer. */
export async function openGenesys(desk: TestDesk): Promise<GenesysDesk> {
  const gateway = await openGateway(desk.url)
  return {
    gateway,
    as: async (who, ...grants) => await signedIn(gateway, await addClient(desk, await organizationOf(desk, who), grants)),
    demo: () => signedIn(gateway, testSecrets),
    anonymous: () => clientAt(gateway),
  }
}

async function signedIn(gateway: Gateway, { clientId, clientSecret }: Pick<typeof testSecrets, 'clientId' | 'clientSecret'>): Promise<GenesysClient> {
  const client = clientAt(gateway)
  await client.api.loginClientCredentialsGrant(clientId, clientSecret)
  return client
}

function clientAt({ port }: Gateway): GenesysClient {
  const api = new sdk.ApiClientClass()
  api.setGateway({ host: '127.0.0.1', protocol: 'http', port })
  const parts = [new sdk.RoutingApi(api), new sdk.OrganizationApi(api), new sdk.AuthorizationApi(api)]
  const operations = new Proxy({ api }, {
    get: (own, name) => (name === 'api' ? own.api : name === 'then' ? undefined : methodNamed(parts, String(name))),
  })
  return operations as unknown as GenesysClient // The SDK's classes, asked by the names that the contract has from them.
}

function methodNamed(parts: readonly object[], name: string) {
  const api = parts.find((part) => name in part)
  const method: unknown = api === undefined ? undefined : Reflect.get(api, name)
  if (typeof method !== 'function') throw new Error(`The SDK has no operation ${name}.`)
  return (...taken: readonly unknown[]): unknown => Reflect.apply(method, api, taken)
}

async function organizationOf({ desk }: TestDesk, who: Who | { readonly organizationId: string }): Promise<string> {
  if (typeof who === 'object') return who.organizationId
  const person = await desk.work('desk', theSystem, (needs) => needs.identity.personByEmail(emails[who]))
  if (person === undefined) throw new Error(`The demo desk has nobody called ${who}.`)
  return person.organization_id
}

async function addClient({ desk }: TestDesk, organizationId: string, grants: readonly string[]) {
  const clientSecret = 'a secret of a program'
  const secretHash = await desk.world.passwords.hash(clientSecret)
  const { id: clientId } = await desk.work('desk', theSystem, (needs) =>
    needs.organizations.addClient({ id: needs.ids.next(), organization_id: organizationId, name: 'A program', secret_hash: secretHash, grants: [...grants], created_at: needs.clock.now(), revoked_at: null }))
  return { clientId, clientSecret }
}

/** The refusal that a call is answered with: the SDK rejects with its body. */
export async function refusedWith(call: Promise<unknown>): Promise<ErrorBody> {
  const refused: unknown = await call.then((answer) => Promise.reject(new Error(`It was not refused: ${JSON.stringify(answer)}`)), (error: unknown) => error)
  return errorBody.parse(refused)
}
