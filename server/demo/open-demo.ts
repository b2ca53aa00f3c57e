import { access, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Desk } from '../compose.ts'
import type { Config } from '../config.ts'
import { theSystem } from '../kernel/actor.ts'
import { demoOrganizations } from './people.ts'
import { seedOrganizations, setDemoClient, setDemoPassword, type DemoSecrets } from './seed-organizations.ts'
import { seedStock } from './seed-stock.ts'

/** Seeds the demo desk at its first start, or takes up a seeding that was cut short; gives the lines that tell how to sign in. */
export async function openDemo(desk: Desk, config: Config, print: (line: string) => void): Promise<string[]> {
  const howTo = (await isSeeded(desk)) ? await openAgain(desk, config) : await seedPeople(desk, config)
  const offers = await seedStock(desk, print)
  if (offers > 0) print(`The carriers of the demo offer ${offers} numbers.`)
  return howTo
}

async function isSeeded(desk: Desk): Promise<boolean> {
  const known = await desk.work('desk', theSystem, (needs) => needs.organizations.listOrganizations(1, undefined))
  return known.length > 0
}

/** The sign-in is written down before anything is seeded with it, so that a crash in between locks nobody out. */
async function seedPeople(desk: Desk, config: Config): Promise<string[]> {
  const { random, ids } = desk.world
  const secrets: DemoSecrets = {
    password: config.demo.password ?? random.bytes(9).toString('base64url'),
    clientId: config.demo.clientId ?? ids.next(),
    clientSecret: config.demo.clientSecret ?? random.bytes(24).toString('base64url'),
  }
  await writeFile(signInFile(config), JSON.stringify(secrets), { mode: 0o600, flush: true })
  if (await seedOrganizations(desk, secrets)) return howToSignIn(secrets)
  // Another process on the same database was first: its password holds, not ours.
  await rm(signInFile(config))
  return await openAgain(desk, config)
}

/** A later start: what the environment names holds from now on; what it leaves out stays as it was. */
async function openAgain(desk: Desk, config: Config): Promise<string[]> {
  const { password, clientId, clientSecret } = config.demo
  if (clientId !== undefined && clientSecret !== undefined) await setDemoClient(desk, { clientId, clientSecret })
  if (password === undefined) return await howToSignInAgain(config)
  if (await setDemoPassword(desk, password)) await writeFile(signInFile(config), JSON.stringify({ password, clientId, clientSecret }), { mode: 0o600, flush: true })
  return ['Sign in with the password of GUICHET_DEMO_PASSWORD.']
}

/** For the command line on the same machine; removed, nothing but the command line misses it. */
function signInFile({ dataDir }: Config): string {
  return join(dataDir, 'demo-sign-in.json')
}

async function howToSignInAgain(config: Config): Promise<string[]> {
  const isKept = await access(signInFile(config)).then(() => true, () => false)
  return [`Sign in with the password that the first start printed${isKept ? `; npx guichet reads it from ${signInFile(config)}` : ''}.`]
}

function howToSignIn({ password, clientId, clientSecret }: DemoSecrets): string[] {
  const people = Object.values(demoOrganizations).flatMap((organization) => organization.people.map(({ email, does }) => `  ${email.padEnd(22)} ${does}, ${organization.name}`))
  return [
    'Sign in as one of', ...people, `with the password ${password} (shown this once)`,
    `API client of ${demoOrganizations.french.name}: ${clientId} with the secret ${clientSecret} (shown this once)`,
    'To see the whole story: npx guichet demo',
  ]
}
