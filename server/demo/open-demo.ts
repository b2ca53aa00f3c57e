import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Desk } from '../compose.ts'
import type { Config } from '../config.ts'
import { demoOrganizations } from './people.ts'
import { seedOrganizations, type DemoSecrets } from './seed-organizations.ts'
import { seedStock } from './seed-stock.ts'

/** Seeds the demo desk at its first start; gives the lines that tell how to sign in. */
export async function openDemo(desk: Desk, config: Config, print: (line: string) => void): Promise<string[]> {
  const secrets = drawSecrets(desk, config)
  const seeded = await seedOrganizations(desk, secrets)
  const offers = await seedStock(desk, print)
  if (offers > 0) print(`The carriers of the demo offer ${offers} numbers.`)
  if (seeded) {
    print('First start: the demo desk was seeded.')
    await writeFile(signInFile(config), JSON.stringify(secrets), { mode: 0o600, flush: true })
    return howToSignIn(secrets)
  }
  return [`Sign in with the password that the first start printed${(await isKept(config)) ? `; npx guichet reads it from ${signInFile(config)}` : ''}.`]
}

/** For the command line on the same machine; removed, nothing but the command line misses it. */
function signInFile({ dataDir }: Config): string {
  return join(dataDir, 'demo-sign-in.json')
}

async function isKept(config: Config): Promise<boolean> {
  return await readFile(signInFile(config)).then(() => true, () => false)
}

function drawSecrets({ world: { random, ids } }: Desk, { demo }: Config): DemoSecrets {
  return {
    password: demo.password ?? random.bytes(9).toString('base64url'),
    clientId: demo.clientId ?? ids.next(),
    clientSecret: demo.clientSecret ?? random.bytes(24).toString('base64url'),
  }
}

function howToSignIn({ password, clientId, clientSecret }: DemoSecrets): string[] {
  const people = Object.values(demoOrganizations).flatMap((organization) => organization.people.map(({ email, does }) => `  ${email.padEnd(22)} ${does}, ${organization.name}`))
  return [
    'Sign in as one of', ...people, `with the password ${password} (shown this once)`,
    `API client of ${demoOrganizations.french.name}: ${clientId} with the secret ${clientSecret} (shown this once)`,
    'To see the whole story: npx guichet demo',
  ]
}
