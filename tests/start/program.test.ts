import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { request, type IncomingMessage } from 'node:http'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createClient, obtainToken } from '../../contract/client.ts'

const main = new URL('../../server/main.ts', import.meta.url).pathname
const password = 'a demo password'
const clientId = '01900000-0000-7000-8000-00000000c11e'

const temporary = () => mkdtemp(join(tmpdir(), 'guichet-program-'))
// A first start seeds the whole demo stock.
const seeding = { timeout: 120_000 }

type Program = { readonly child: ChildProcess; readonly output: () => string; readonly url: Promise<string>; readonly ended: Promise<number | null> }

/** The real program as its users start it, on a port of its own choosing. */
function start(env: Record<string, string>): Program {
  const child = spawn(process.execPath, [main], { env: { PATH: process.env['PATH'] ?? '', PORT: '0', ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  const url = new Promise<string>((serves, fails) => {
    const read = (chunk: Buffer) => {
      output += chunk.toString()
      const found = /serves on (http:\S+)/.exec(output)?.[1]
      if (found !== undefined) serves(found)
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.once('exit', () => fails(new Error(`The program ended before it served:\n${output}`)))
  })
  // Whoever only waits for the end does not ask for the address.
  url.catch(() => undefined)
  return { child, output: () => output, url, ended: once(child, 'exit').then(([code]: unknown[]) => (typeof code === 'number' ? code : null)) }
}

async function stop({ child, ended }: Program): Promise<number | null> {
  child.kill('SIGTERM')
  return await ended
}

/** A POST whose head the server has read (it said so: 100 Continue) and whose body it still waits for. `finish` gives the status. */
async function callUnderWay(url: string): Promise<{ finish: (body: string) => Promise<number> }> {
  const call = request(url, { method: 'POST', headers: { 'content-type': 'application/json', expect: '100-continue' } })
  call.flushHeaders()
  await once(call, 'continue')
  return {
    async finish(body) {
      call.end(body)
      const [response] = (await once(call, 'response')) as [IncomingMessage] // node:events does not type what is emitted.
      response.resume()
      return response.statusCode ?? 0
    },
  }
}

describe('the program', () => {
  let dataDir: string
  const running: Program[] = []
  const launch = (env: Record<string, string> = {}) => {
    const program = start({ GUICHET_DATA_DIR: dataDir, GUICHET_DEMO_PASSWORD: password, ...env })
    running.push(program)
    return program
  }

  beforeEach(async () => {
    dataDir = await temporary()
  })
  afterEach(async () => {
    for (const program of running.splice(0)) if (program.child.exitCode === null) await stop(program)
    await rm(dataDir, { recursive: true, force: true })
  })

  test('the first start seeds a demo desk and says how to sign in; the next ones keep everything, say it no more, take a new password, and refuse another secret', seeding, async () => {
    const first = launch()
    const client = createClient({ baseUrl: await first.url })
    await expect.poll(() => first.output()).toContain(`with the password ${password}`)
    const { body } = await client.signIn({ body: { email: 'claire@demo.example', password } })
    const { body: offers } = await createClient({ baseUrl: await first.url, token: body.token }).searchOffers({ query: { country: 'FR', numberType: 'mobile', limit: 1 } })
    expect(offers.total).toBeGreaterThan(20_000)
    expect(await stop(first)).toBe(0)

    const second = launch({ GUICHET_DEMO_PASSWORD: '' })
    const again = createClient({ baseUrl: await second.url, token: body.token })
    expect((await again.whoAmI()).body.name).toBe('Claire Martin')
    expect((await again.searchOffers({ query: { country: 'FR', numberType: 'mobile', limit: 1 } })).body.total).toBe(offers.total)
    expect(second.output()).not.toContain(password)
    expect(await stop(second)).toBe(0)

    const third = launch({ GUICHET_DEMO_PASSWORD: 'another demo password', GUICHET_DEMO_CLIENT_ID: clientId, GUICHET_DEMO_CLIENT_SECRET: 'a demo secret' })
    const changed = createClient({ baseUrl: await third.url })
    await expect(changed.signIn({ body: { email: 'claire@demo.example', password } })).rejects.toMatchObject({ code: 'sign_in.wrong' })
    await expect(changed.signIn({ body: { email: 'olga@desk.example', password: 'another demo password' } })).resolves.toMatchObject({ status: 201 })
    await expect(obtainToken(await third.url, clientId, 'a demo secret')).resolves.toMatchObject({ expiresInSeconds: 3600 })
    expect(await stop(third)).toBe(0)

    const fourth = launch({ GUICHET_SECRET: 'x'.repeat(40) })
    expect(await fourth.ended).toBe(1)
    expect(fourth.output()).toContain('The secret is not the one that this database was opened with')
  })

  test('a second program on the directory or the port of a running one ends with one sentence; SIGTERM lets a call under way finish', seeding, async () => {
    const first = launch()
    const url = await first.url
    const second = launch()
    expect(await second.ended).toBe(1)
    expect(second.output()).toContain(dataDir)
    expect(second.output()).not.toMatch(/\n\s+at /)

    const third = launch({ GUICHET_DATA_DIR: join(dataDir, 'other'), PORT: new URL(url).port })
    expect(await third.ended).toBe(1)
    expect(third.output()).toContain(`Port ${new URL(url).port} is taken`)
    expect(third.output()).not.toMatch(/\n\s+at /)

    const call = await callUnderWay(`${url}/api/v1/sessions`)
    const ended = stop(first)
    expect([await call.finish(JSON.stringify({ email: 'claire@demo.example', password })), await ended]).toEqual([201, 0])
  })

  test.for([
    ['DATABASE_URL', {}],
    ['GUICHET_SECRET', { DATABASE_URL: 'postgres://a:b@127.0.0.1:1/c' }],
    ['GUICHET_PUBLIC_URL', { DATABASE_URL: 'postgres://a:b@127.0.0.1:1/c', GUICHET_SECRET: 'x'.repeat(32) }],
    ['SMTP_URL', { DATABASE_URL: 'postgres://a:b@127.0.0.1:1/c', GUICHET_SECRET: 'x'.repeat(32), GUICHET_PUBLIC_URL: 'https://numbers.example.org' }],
  ] as const)('in production a missing %s refuses the start with a sentence that names it', async ([name, env]) => {
    const program = launch({ GUICHET_MODE: 'production', ...env })
    expect(await program.ended).toBe(1)
    expect(program.output()).toContain(`GUICHET_MODE=production needs ${name}`)
  })

  test.for(['numbers.example.org', 'ftp://numbers.example.org', 'https://example.org/numbers', 'https://example.org?desk'])('the public address %s refuses the start, and is named', async (address) => {
    const program = launch({ GUICHET_PUBLIC_URL: address })
    expect(await program.ended).toBe(1)
    expect(program.output()).toContain(`GUICHET_PUBLIC_URL=${address} is not the address of a desk`)
  })

  test('a database server that does not answer is named in one sentence', async () => {
    const closed = createServer().listen(0, '127.0.0.1')
    await once(closed, 'listening')
    const address = closed.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    closed.close()
    const program = launch({ DATABASE_URL: `postgres://owner:x@127.0.0.1:${port}/guichet` })
    expect(await program.ended).toBe(1)
    expect(program.output()).toContain('DATABASE_URL names a server that does not answer')
    expect(program.output()).not.toMatch(/\n\s+at /)
  })
})
