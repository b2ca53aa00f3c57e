import { mkdir } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { simulatedCarriers } from './adapters/carriers/simulated.ts'
import { systemClock } from './adapters/clock-system.ts'
import { diskFiles } from './adapters/files-disk.ts'
import { outboxMail } from './adapters/mail-outbox.ts'
import { smtpMail } from './adapters/mail-smtp.ts'
import { uuid7Ids } from './adapters/ids-uuid7.ts'
import { rulePacksFromFiles } from './adapters/rule-packs-files.ts'
import { webauthnPasskeys } from './adapters/passkeys-webauthn.ts'
import { argon2Passwords } from './adapters/passwords-argon2.ts'
import { systemRandom } from './adapters/random-system.ts'
import { deriveKey, localSecrets } from './adapters/secrets-local.ts'
import { siteAddress } from './adapters/site-address.ts'
import { composeDesk, type World } from './compose.ts'
import type { Config } from './config.ts'
import { openDemo } from './demo/open-demo.ts'
import { keptSecret } from './demo/kept-secret.ts'
import { rulePacksFrom } from './modules/regulations/index.ts'
import { openServer } from './open-server.ts'
import { openFirstOperator } from './first-operator.ts'
import { connect } from './platform/database/connect.ts'
import { startEmbeddedPostgres } from './platform/database/embedded.ts'
import { refuseForeignInstallation } from './platform/database/installation.ts'
import { installDatabase } from './platform/database/install.ts'
import { StartRefusal } from './platform/start-refusal.ts'
import { startSweeps } from './platform/work/sweeps.ts'
import type { MailPort } from './ports/mail.ts'

/** The rule packs that the desk ships. */
const packs = fileURLToPath(new URL('./modules/regulations/packs', import.meta.url))

type Print = (line: string) => void
export type Running = { readonly url: string; readonly stop: () => Promise<void> }

/** Starts everything in order, and stops it in reverse: no call is cut off, no job left half-way, no database left running. */
export async function startProgram(config: Config, print: Print): Promise<Running> {
  const closing: (() => Promise<unknown>)[] = []
  const stop = async () => {
    for (const close of closing.splice(0).reverse()) await close()
  }
  try {
    await refuseTakenPort(config)
    const site = siteAddress(config.publicUrl)
    const desk = composeDesk({ ...(await openWorld(config, { print, closing })), site, passkeys: webauthnPasskeys(site) })
    await desk.registerCarriers()
    const howToSignIn = config.mode === 'demo' ? await openDemo(desk, config, print) : await openFirstOperator(desk, config)
    const server = await openServer(desk, { logLevel: config.logLevel, checkAnswers: false })
    const sweeps = startSweeps(desk.sweeps, ({ sweep, error }) => server.log.error({ err: error, sweep }, 'a sweep failed; it is tried again'))
    closing.push(() => sweeps.stop())
    const url = await listen(server, config)
    site.servesOn(url)
    // Closed first: no call comes in while the sweeps end what they are at.
    closing.push(() => server.close())
    print(`Guichet serves on ${url}`)
    for (const line of howToSignIn) print(line)
    return { url, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

async function openWorld(config: Config, { print, closing }: { print: Print; closing: (() => Promise<unknown>)[] }): Promise<Omit<World, 'site' | 'passkeys'>> {
  await mkdir(config.dataDir, { recursive: true })
  const ownerUrl = config.databaseUrl ?? (await openEmbedded(config, { print, closing }))
  const url = await installDatabase(ownerUrl).catch((error: unknown) => {
    throw config.databaseUrl !== undefined && isUnreachable(error) ? new StartRefusal(`DATABASE_URL names a server that does not answer: ${error.message || error.code}.`) : error
  })
  const { database, pool } = connect({ url, connections: config.connections })
  closing.push(() => pool.end())
  const secret = config.secret ?? (await keptSecret(config.dataDir, systemRandom))
  const secrets = localSecrets(secret)
  await refuseForeignInstallation(database, { login: new URL(url).username, secrets })
  const clock = systemClock
  return {
    database, clock, random: systemRandom, ids: uuid7Ids({ clock, random: systemRandom }), rules: config.rules,
    passwords: argon2Passwords(deriveKey(secret, 'password pepper')), secrets, files: diskFiles(join(config.dataDir, 'papers')),
    mail: openMail(config, closing),
    carriers: config.mode === 'demo' ? simulatedCarriers({ database, clock }) : [],
    rulePacks: rulePacksFrom(await rulePacksFromFiles(packs).readAll()),
  }
}

function openMail({ smtpUrl, mailFrom }: Config, closing: (() => Promise<unknown>)[]): MailPort {
  if (smtpUrl === undefined) return outboxMail
  const mail = smtpMail({ url: smtpUrl, from: mailFrom })
  closing.push(() => Promise.resolve(mail.close()))
  return mail
}

async function openEmbedded(config: Config, { print, closing }: { print: Print; closing: (() => Promise<unknown>)[] }): Promise<string> {
  const embedded = await startEmbeddedPostgres({ dataDir: config.dataDir, log: print })
  closing.push(() => embedded.stop())
  return embedded.url
}

function isUnreachable(error: unknown): error is Error & { code: string } {
  return error instanceof Error && 'code' in error && ['ECONNREFUSED', 'ENOTFOUND', 'ETIMEDOUT', 'EHOSTUNREACH', '28P01', '28000', '3D000'].includes(String(error.code))
}

/** Asked before anything is seeded: nobody waits for a desk that could not serve in the end. */
async function refuseTakenPort({ host, port }: Config): Promise<void> {
  const probe = createServer()
  await new Promise<void>((free, taken) => {
    probe.once('error', taken)
    probe.listen({ host, port }, () => probe.close(() => free()))
  }).catch((error: unknown) => {
    throw listenRefusal(error, port)
  })
}

async function listen(server: Awaited<ReturnType<typeof openServer>>, { host, port }: Config): Promise<string> {
  try {
    return await server.listen({ host, port })
  } catch (error) {
    throw listenRefusal(error, port)
  }
}

function listenRefusal(error: unknown, port: number): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'EADDRINUSE') return new StartRefusal(`Port ${port} is taken by another program. Stop it, or choose another port: PORT=${port + 1} npm start`)
  if (code === 'EACCES') return new StartRefusal(`This user may not listen on port ${port}. Choose one above 1023: PORT=3000 npm start`)
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return new StartRefusal('HOST names no address of this machine. 127.0.0.1 serves this machine alone, 0.0.0.0 everybody who can reach it.')
  return error
}
