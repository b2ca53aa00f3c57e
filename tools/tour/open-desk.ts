import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createClient, type Client } from '../../contract/client.ts'
import type { Language } from '../../contract/vocabulary.ts'

const main = fileURLToPath(new URL('../../server/main.ts', import.meta.url))
export const password = 'a password for the tour'

export type OpenedDesk = {
  readonly url: string
  readonly as: (email: string, language?: Language) => Promise<Client>
  readonly close: () => Promise<void>
}

/** The real program, as `npm start` runs it, on a folder and a port of its own; on a database of the caller's where there is one. */
export async function openDemoDesk({ databaseUrl = process.env['DATABASE_URL'] }: { readonly databaseUrl?: string | undefined } = {}): Promise<OpenedDesk> {
  const folder = await mkdtemp(join(tmpdir(), 'guichet-tour-'))
  const { PATH = '' } = process.env
  const program = spawn(process.execPath, [main], {
    env: { PATH, PORT: '0', GUICHET_DATA_DIR: folder, GUICHET_DEMO_PASSWORD: password, ...(databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl }) }, stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(program, 'exit')
  const url = await addressOf(program.stdout)
  return {
    url,
    as: async (email, language) => {
      const { body } = await createClient({ baseUrl: url }).signIn({ body: { email, password } })
      return createClient({ baseUrl: url, token: body.token, ...(language === undefined ? {} : { language }) })
    },
    async close() {
      program.kill('SIGTERM')
      await ended
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** Goes on reading afterwards: a program whose words nobody takes any more ends. */
function addressOf(output: NodeJS.ReadableStream): Promise<string> {
  let told = ''
  return new Promise((found, ended) => {
    output.on('data', (chunk) => {
      told += String(chunk)
      const address = /serves on (http:\S+)/.exec(told)?.[1]
      if (address !== undefined) found(address)
    })
    output.on('end', () => ended(new Error(`The desk ended before it served:\n${told}`)))
  })
}
