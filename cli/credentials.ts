import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { AnswerNotOurs, createClient, DeskUnreachable, obtainToken, RefusedByDesk, type Client, type ClientOptions } from '../contract/client.ts'
import type { Environment } from './command.ts'
import { demoPeople, type DemoPerson } from './demo-people.ts'
import { WrongUsage } from './wrong-usage.ts'

export type Credentials =
  | { readonly kind: 'client'; readonly id: string; readonly secret: string }
  | { readonly kind: 'person'; readonly email: string; readonly password: string }

/**
 * Who asks: whom `--as` names at a demo desk; else the API client or the person of the environment; else, on the machine of a demo desk, whoever
 * usually gives such a command. Throws WrongUsage where no password is to be found.
 */
export async function findCredentials({ as, usually }: { as: DemoPerson | undefined; usually: DemoPerson }, env: Environment): Promise<Credentials> {
  const given = as === undefined ? credentialsIn(env) : undefined
  return given ?? { kind: 'person', email: demoPeople[as ?? usually], password: await demoPassword(env) }
}

function credentialsIn(env: Environment): Credentials | undefined {
  const client = pairIn(env, 'GUICHET_CLIENT_ID', 'GUICHET_CLIENT_SECRET')
  if (client !== undefined) return { kind: 'client', id: client[0], secret: client[1] }
  const person = pairIn(env, 'GUICHET_EMAIL', 'GUICHET_PASSWORD')
  return person && { kind: 'person', email: person[0], password: person[1] }
}

/** Half a pair is a mistake: somebody meant to sign in as somebody. */
function pairIn(env: Environment, name: string, other: string): readonly [string, string] | undefined {
  const [first = '', second = ''] = [env[name], env[other]]
  if (first === '' && second === '') return undefined
  if (first === '' || second === '') throw new WrongUsage('cli:wrong:halfCredentials', { given: first === '' ? other : name, missing: first === '' ? name : other })
  return [first, second]
}

/** What the start of a demo desk leaves for the command line on the same machine. */
const demoSignIn = z.object({ password: z.string() })

/** The password of everybody at the demo desk. */
async function demoPassword(env: Environment): Promise<string> {
  const given = env['GUICHET_DEMO_PASSWORD'] ?? ''
  if (given !== '') return given
  const path = join(resolve(env['GUICHET_DATA_DIR'] ?? 'data'), 'demo-sign-in.json')
  const kept = await readFile(path, 'utf8').catch(() => undefined)
  const read = demoSignIn.safeParse(kept === undefined ? undefined : parseJson(kept))
  if (!read.success) throw new WrongUsage('cli:wrong:noCredentials', { path })
  return read.data.password
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

export type SignedIn = { readonly desk: Client; readonly leave: () => Promise<void> }

/** Opens the desk. A person's session is ended on leaving; a client's token ends by itself. Throws what the client throws. */
export async function signIn(options: ClientOptions, credentials: Credentials): Promise<SignedIn> {
  if (credentials.kind === 'client') {
    const { token } = await obtainToken(options, credentials.id, credentials.secret)
    return { desk: createClient({ ...options, token }), leave: () => Promise.resolve() }
  }
  const { body } = await createClient(options).signIn({ body: { email: credentials.email, password: credentials.password } })
  const desk = createClient({ ...options, token: body.token })
  return { desk, leave: () => leave(desk) }
}

/** A session that cannot be ended now ends by itself: what was asked has been answered. */
async function leave(desk: Client): Promise<void> {
  try {
    await desk.endSession({ params: { id: 'current' } })
  } catch (error) {
    if (!(error instanceof RefusedByDesk || error instanceof DeskUnreachable || error instanceof AnswerNotOurs)) throw error
  }
}
