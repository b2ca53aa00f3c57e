import { execFile } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { StartRefusal } from '../../start-refusal.ts'
import { pidFilePath, readPidFile } from './pid-file.ts'
import { isErrno } from './system-errors.ts'

const execute = promisify(execFile)
const waitMs = 60_000

/**
 * A Guichet that was killed could not stop its PostgreSQL, which runs on. We hold the data directory's lock, so nobody needs that server:
 * it is shut down cleanly (its clients' transactions roll back) and the caller starts another. A process is only ever signalled after
 * its command line has shown that it is the PostgreSQL of this cluster: the number in a file of yesterday may be anybody's today.
 */
export async function recoverOrphan(cluster: string, log: (sentence: string) => void): Promise<void> {
  const file = await readPidFile(cluster)
  if (file === undefined || !isAlive(file.pid)) return
  if (!(await isPostgresOf(cluster, file.pid))) return disownPidFile(cluster, file.text)
  process.kill(file.pid, 'SIGINT')
  if (!(await isGone(cluster, file.pid))) {
    throw new StartRefusal(`A PostgreSQL of an earlier Guichet (process ${file.pid}) still runs on ${cluster} and does not stop: end it, then start again.`)
  }
  log(`An earlier Guichet ended without stopping its PostgreSQL (process ${file.pid}); it has been stopped cleanly and is started anew.`)
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return isErrno(error, 'EPERM')
  }
}

async function isPostgresOf(cluster: string, pid: number): Promise<boolean> {
  const command = await commandLine(pid)
  return command.includes('postgres') && command.replaceAll('"', '').includes(`-D ${cluster} -p`)
}

/** Empty where the process is gone or is only waiting to be buried by a parent that does not care. */
async function commandLine(pid: number): Promise<string> {
  try {
    if (process.platform === 'linux') return (await readFile(`/proc/${pid}/cmdline`, 'utf8')).replaceAll('\0', ' ')
    const [program, args] = process.platform === 'win32' ? windowsQuery(pid) : (['ps', ['-ww', '-o', 'command=', '-p', String(pid)]] as const)
    return (await execute(program, args, { timeout: 10_000 })).stdout
  } catch {
    // The file, or the process in the answer of ps, has gone in the meantime.
    return ''
  }
}

function windowsQuery(pid: number): readonly [string, readonly string[]] {
  return ['powershell', ['-NoProfile', '-Command', `(Get-CimInstance Win32_Process -Filter "ProcessId=${pid}").CommandLine`]]
}

async function isGone(cluster: string, pid: number): Promise<boolean> {
  for (let waitedMs = 0; waitedMs < waitMs; waitedMs += 50) {
    if (!(await isPostgresOf(cluster, pid))) return true
    await sleep(50)
  }
  return false
}

/**
 * PostgreSQL takes its old number for a running server when the number has gone to another process of the same user, as it does at every
 * restart of a container. It knows one living process that cannot be that server: its own parent, us (CreateLockFile in
 * src/backend/utils/init/miscinit.c). The rest of the file must stay: from it PostgreSQL sees whether a backend of old is still at work.
 */
async function disownPidFile(cluster: string, text: string): Promise<void> {
  await writeFile(pidFilePath(cluster), text.replace(/^\d+/, String(process.pid)))
}
