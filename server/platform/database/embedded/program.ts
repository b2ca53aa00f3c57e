import { spawn, type ChildProcess } from 'node:child_process'
import { StartRefusal } from '../../start-refusal.ts'
import type { Account } from './account.ts'
import { isErrno } from './system-errors.ts'

/** Only this reaches PostgreSQL from the environment: ours holds secrets, and a PGDATA or PGPORT of somebody's shell must not count. */
const environment = { LC_ALL: 'C' }

/** Starts one of PostgreSQL's programs as the account, apart from our terminal: Ctrl-C is for Guichet, which still needs its database to end well. */
export function spawnProgram(path: string, args: readonly string[], account: Account): ChildProcess & { stderr: NonNullable<ChildProcess['stderr']> } {
  return spawn(path, args, { ...account, env: environment, cwd: '/', detached: true, windowsHide: true, stdio: ['ignore', 'ignore', 'pipe'] })
}

/** Runs a program to its end, at most two minutes. `output` is what it wrote to its error stream. */
export async function run(path: string, args: readonly string[], account: Account): Promise<{ exitCode: number; output: string }> {
  const child = spawnProgram(path, args, account)
  const deadline = setTimeout(() => child.kill('SIGKILL'), 120_000)
  let output = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (output += text))
  try {
    return await new Promise((resolve, reject) => {
      child.once('error', (error) => reject(cannotRun(path, error)))
      child.once('close', (code) => resolve({ exitCode: code ?? 1, output }))
    })
  } finally {
    clearTimeout(deadline)
  }
}

/** A program that is there and yet not found was built for another C library; one that may not change its user runs in a narrow container. */
export function cannotRun(path: string, error: Error): Error {
  if (!isErrno(error, 'ENOENT', 'EPERM', 'EINVAL', 'EACCES')) return error
  return new StartRefusal(
    `The PostgreSQL that npm brought (${path}) cannot be run here (${error.code}): start Guichet as an ordinary user on a system with glibc, or set DATABASE_URL to a PostgreSQL server (15 or newer).`,
    { cause: error },
  )
}
