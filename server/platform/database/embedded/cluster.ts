import { chown, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { randomBytes } from 'node:crypto'
import { basename, dirname, join } from 'node:path'
import { StartRefusal } from '../../start-refusal.ts'
import type { Binaries } from './binaries.ts'
import type { Place } from './place.ts'
import { run } from './program.ts'
import { fullDiskSentence } from './system-errors.ts'

/** A desk on a small machine. They go into postgresql.conf, where an operator may change them afterwards. */
const settings = {
  shared_buffers: '128MB',
  max_connections: '60',
  max_wal_size: '512MB',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // A refused statement is answered to its sender; what we are told beside that need not hold its text or its data.
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_checkpoints: 'off',
}

/** Makes an empty cluster. Until it is whole it has another name, so that one that was interrupted is never taken for a database. */
export async function createCluster({ place, binaries, owner }: { place: Place; binaries: Binaries; owner: string }): Promise<void> {
  await removeInterrupted(place.cluster)
  await writePassword(place)
  const draft = `${place.cluster}.new-${process.pid}`
  await mkdir(draft, { mode: 0o700 })
  if (place.account !== undefined) await chown(draft, place.account.uid, place.account.gid)

  const { exitCode, output } = await run(binaries.initdb, initdbArguments({ draft, owner, passwordFile: place.passwordFile }), place.account)
  if (exitCode !== 0) {
    await rm(draft, { recursive: true, force: true })
    throw new StartRefusal(initdbSentence(place.cluster, output))
  }
  await rename(draft, place.cluster)
  await place.keep()
}

/** PostgreSQL reads only the data of its own major version. */
export async function refuseOtherMajor(cluster: string, major: number): Promise<void> {
  const written = (await readFile(join(cluster, 'PG_VERSION'), 'utf8')).trim()
  if (written === String(major)) return
  throw new StartRefusal(
    `The database in ${cluster} was written by PostgreSQL ${written}, and this Guichet brings PostgreSQL ${major}: start the Guichet that wrote it, or move its data over with pg_dump and pg_restore.`,
  )
}

export function initdbSentence(cluster: string, output: string): string {
  if (/no space left on device/i.test(output)) return fullDiskSentence(dirname(cluster))
  const reason = output.split('\n').findLast((line) => /FATAL:|error:|could not/.test(line)) ?? 'it gave no reason'
  return `PostgreSQL could not make a database in ${cluster}: ${reason.replace(/^.*?(FATAL|error|initdb): +/, '').trim()}.`
}

function initdbArguments({ draft, owner, passwordFile }: { draft: string; owner: string; passwordFile: string }): string[] {
  return [
    `--pgdata=${draft}`,
    `--username=${owner}`,
    '--auth=scram-sha-256',
    `--pwfile=${passwordFile}`,
    // No dependence on the locales that a system has or lacks; sorting for people's eyes happens elsewhere.
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    ...Object.entries(settings).map(([name, value]) => `--set=${name}=${value}`),
  ]
}

async function removeInterrupted(cluster: string): Promise<void> {
  const home = dirname(cluster)
  const interrupted = (await readdir(home)).filter((name) => name.startsWith(`${basename(cluster)}.new-`))
  await Promise.all(interrupted.map((name) => rm(join(home, name), { recursive: true, force: true, maxRetries: 5 })))
}

async function writePassword({ passwordFile, account }: Place): Promise<void> {
  await rm(passwordFile, { force: true })
  await writeFile(passwordFile, randomBytes(24).toString('base64url') + '\n', { mode: 0o600, flag: 'wx' })
  if (account !== undefined) await chown(passwordFile, account.uid, account.gid)
}
