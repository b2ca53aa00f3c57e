import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import pg from 'pg'
import { afterAll, onTestFinished } from 'vitest'
import { startEmbeddedPostgres, type EmbeddedPostgres } from '../../server/platform/database/embedded.ts'

const execute = promisify(execFile)

/** A new folder that everybody may enter, gone after the test. */
export async function temporaryFolder(): Promise<string> {
  const folder = await makeFolder()
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/**
 * A data directory that has been started and stopped before, gone after the test: a copy, since PostgreSQL takes its time to make one.
 * Copied by cp, which keeps the owner that root's copy would otherwise lose.
 */
export async function usedDataDirectory(): Promise<string> {
  original ??= makeOriginal()
  const copy = await temporaryFolder()
  await execute('cp', ['-a', `${await original}/.`, copy])
  return copy
}

let original: Promise<string> | undefined
afterAll(async () => {
  if (original !== undefined) await rm(await original, { recursive: true, force: true })
})

async function makeOriginal(): Promise<string> {
  const dataDir = await makeFolder()
  await (await startEmbeddedPostgres({ dataDir, log: () => undefined })).stop()
  return dataDir
}

async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'guichet-start-'))
  await chmod(folder, 0o755)
  return folder
}

/** Starts the embedded database in this process; stopped after the test at the latest. `said` collects the sentences for the operator. */
export async function start(dataDir: string, said: string[] = []): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({ dataDir, log: (sentence) => said.push(sentence) })
  onTestFinished(() => server.stop())
  return server
}

/** The same in another process, as the leader of a process group of its own. */
export async function startElsewhere(dataDir: string): Promise<{ url: string; child: ChildProcess; nextLine: () => Promise<string> }> {
  const child = spawn(process.execPath, [fileURLToPath(new URL('run-embedded.ts', import.meta.url)), dataDir], {
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => end(child))
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const nextLine = async () => String((await lines.next()).value)
  return { url: await nextLine(), child, nextLine }
}

/** Kills as the kernel does when memory runs out: no handler runs. */
export async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGKILL')
  await once(child, 'exit')
}

export async function query(url: string, statement: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url })
  // The server may be stopped while we are still saying goodbye.
  client.on('error', () => undefined)
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(statement)).rows
  } finally {
    await client.end()
  }
}

/** The number of the PostgreSQL that runs (or ran) on a data directory. */
export async function postmasterPid(dataDir: string): Promise<number> {
  return Number.parseInt(await readFile(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8'), 10)
}

export function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
