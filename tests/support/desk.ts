import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient, type Client } from '../../contract/client.ts'
import { siteAddress } from '../../server/adapters/site-address.ts'
import { composeDesk, type Desk, type World } from '../../server/compose.ts'
import { demoOrganizations } from '../../server/demo/people.ts'
import { openServer } from '../../server/open-server.ts'
import { openTestDatabase, type TestDatabase } from './database.ts'
import { testClock, type TestClock } from './test-clock.ts'
import { testSecrets } from './test-secrets.ts'
import { testWorld } from './world.ts'

/** The people of the demo desk, by what they do. */
export const emails = {
  requester: demoOrganizations.french.people[0].email,
  viewer: demoOrganizations.french.people[1].email,
  unlicensed: demoOrganizations.unlicensed.people[0].email,
  reviewer: demoOrganizations.desk.people[0].email,
  secondReviewer: demoOrganizations.desk.people[1].email,
  operator: demoOrganizations.desk.people[2].email,
} as const
export type Who = keyof typeof emails

export type TestDesk = {
  readonly url: string
  readonly desk: Desk
  readonly clock: TestClock
  readonly test: TestDatabase
  /** The typed client, signed in as somebody of the demo desk. */
  readonly as: (who: Who) => Promise<Client>
  readonly anonymous: Client
  /** Does everything that is due now, again and again until nothing is. */
  readonly settle: () => Promise<void>
  readonly close: () => Promise<void>
}

/** A whole desk on its own database, port, folder and clock. `change` swaps a part of its world. */
export async function openDesk(change: (world: World) => World = (world) => world): Promise<TestDesk> {
  const folder = await mkdtemp(join(tmpdir(), 'guichet-desk-'))
  const test = await openTestDatabase()
  const clock = testClock()
  const site = siteAddress(undefined)
  const desk = composeDesk(change(testWorld({ database: test.database, clock, folder, site })))
  const server = await openServer(desk, { logLevel: process.env['GUICHET_LOG'] ?? 'silent', checkAnswers: true })
  const url = await server.listen({ host: '127.0.0.1', port: 0 })
  site.servesOn(url)
  const clients = new Map<Who, Promise<Client>>()
  return {
    url, desk, clock, test,
    as: (who) => clients.get(who) ?? remember(clients, who, signIn(url, emails[who])),
    anonymous: createClient({ baseUrl: url }),
    settle: () => settle(desk),
    async close() {
      await server.close()
      await test.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

function remember(clients: Map<Who, Promise<Client>>, who: Who, client: Promise<Client>): Promise<Client> {
  clients.set(who, client)
  return client
}

/** A client with a session of its own. */
export async function signIn(url: string, email: string, password = testSecrets.password): Promise<Client> {
  const { body } = await createClient({ baseUrl: url }).signIn({ body: { email, password } })
  return createClient({ baseUrl: url, token: body.token })
}

/** What a sweep reports fails the test. */
export function fail(error: unknown): never {
  throw error
}

/** A row that is due again and again is a bug in a sweep: a hundred rounds are more than any story takes. */
export async function settle(desk: Desk): Promise<void> {
  for (let round = 0; round < 100; round += 1) {
    let handled = 0
    for (const sweep of desk.sweeps) handled += await sweep.run(fail)
    if (handled === 0) return
  }
  throw new Error('The desk does not come to rest.')
}
