import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import type { z } from 'zod'
import { run } from '../../cli/run.ts'
import { testSecrets } from '../support/test-secrets.ts'

const binary = fileURLToPath(new URL('../../bin/guichet.mjs', import.meta.url))

export type Ran = { readonly exitCode: number | null; readonly out: string; readonly err: string }
type Environment = Readonly<Record<string, string>>

/** What the environment of a person on the machine of a demo desk says. */
export function environmentAt(url: string): Environment {
  return { GUICHET_URL: url, GUICHET_DEMO_PASSWORD: testSecrets.password }
}

/** Runs the real command in a process of its own, with nothing of our environment but what is given. */
export async function spawnGuichet(line: readonly string[], env: Environment): Promise<Ran> {
  const child = spawn(process.execPath, [binary, ...line], { env: { PATH: process.env['PATH'] ?? '', TZ: 'UTC', ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = new Promise<number | null>((resolve, reject) => child.once('exit', resolve).once('error', reject))
  const [exitCode, out, err] = await Promise.all([ended, text(child.stdout), text(child.stderr)])
  return { exitCode, out, err }
}

/** The same without the process, whose start takes longer than most commands: for the many that differ only in what they say. */
export async function runGuichet(line: readonly string[], env: Environment): Promise<Ran> {
  const said = { out: '', err: '' }
  const exitCode = await run(line, { env, terminal: { print: (part) => void (said.out += `${part}\n`), complain: (part) => void (said.err += `${part}\n`) } })
  return { exitCode, ...said }
}

/** The command line on the machine of a demo desk. */
export function guichetAt(url: string, env: Environment = {}): (...line: string[]) => Promise<Ran> {
  return (...line) => runGuichet(line, { ...environmentAt(url), ...env })
}

/** What a program reads on the standard output: all of it is one JSON value, and that is as its schema says. */
export function jsonOf<T>(schema: z.ZodType<T>, { out }: Ran): T {
  return schema.parse(JSON.parse(out))
}
