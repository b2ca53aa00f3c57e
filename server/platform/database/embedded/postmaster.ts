import { once } from 'node:events'
import { createServer, Socket } from 'node:net'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { StartRefusal } from '../../start-refusal.ts'
import type { Binaries } from './binaries.ts'
import { readPidFile } from './pid-file.ts'
import type { Place } from './place.ts'
import { cannotRun, run, spawnProgram } from './program.ts'
import { fullDiskSentence } from './system-errors.ts'

export type Postmaster = { readonly port: number; stop(): Promise<void> }
type Options = { readonly place: Place; readonly binaries: Binaries; readonly log: (sentence: string) => void }
type Child = ReturnType<typeof spawnProgram>

/** After a crash PostgreSQL replays its log before it takes connections. */
const readyWithinMs = 120_000
/** The port we found free may be taken before PostgreSQL binds it; a backend of a killed server may need a moment to notice. */
const attempts = 10

/** Starts PostgreSQL on a port of 127.0.0.1 and waits until it takes connections. */
export async function startPostmaster(options: Options): Promise<Postmaster> {
  let reason = ''
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const port = await findFreePort()
    const outcome = await tryStart(port, options)
    if ('stop' in outcome) return outcome
    reason = outcome.reason
    if (!/could not bind|Address already in use|still in use/i.test(reason)) break
    await sleep(300)
  }
  throw new StartRefusal(startSentence(options.place.cluster, reason))
}

/** What PostgreSQL wrote when it gave up, as one sentence. */
export function startSentence(cluster: string, output: string): string {
  if (/no space left on device/i.test(output)) return fullDiskSentence(dirname(cluster))
  const reason = output.split('\n').find((line) => /FATAL:|PANIC:|error while loading/.test(line)) ?? 'it gave no reason'
  return `PostgreSQL did not start on ${cluster}: ${reason.replace(/^.*?(FATAL|PANIC): +/, '').trim()}.`
}

async function tryStart(port: number, { place, binaries, log }: Options): Promise<Postmaster | { reason: string }> {
  const child = spawnProgram(binaries.postgres, postgresArguments(place.cluster, port), place.account)
  const output = collectOutput(child, log)
  const ended = new Promise<void>((resolve, reject) => {
    child.once('error', (error) => reject(cannotRun(binaries.postgres, error)))
    child.once('close', () => resolve())
  })
  const ready = await Promise.race([ended.then(() => false), isReady(place.cluster, child)])
  if (!ready) {
    if (child.exitCode === null) child.kill('SIGQUIT')
    return { reason: output.text() || 'FATAL: it was not ready in time' }
  }
  return supervise({ child, ended, port, log, pgCtl: binaries.pgCtl, place })
}

function postgresArguments(cluster: string, port: number): string[] {
  // On the command line, where no postgresql.conf can open the desk's database to a network or write what we cannot read.
  return ['-D', cluster, '-p', String(port), '-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=', '-c', 'log_line_prefix=[%b] ']
}

async function isReady(cluster: string, child: Child): Promise<boolean> {
  for (let waitedMs = 0; waitedMs < readyWithinMs && child.exitCode === null; waitedMs += 20) {
    const file = await readPidFile(cluster)
    if (file?.pid === child.pid && file?.status === 'ready') return true
    await sleep(20)
  }
  return false
}

type Running = { child: Child; ended: Promise<void>; port: number; log: Options['log']; pgCtl: string; place: Place }

function supervise({ child, ended, port, log, pgCtl, place }: Running): Postmaster {
  let stopping: Promise<void> | undefined
  // Where we end without a stop (an uncaught error), PostgreSQL is at least told to shut down.
  const interrupt = () => void child.kill('SIGINT')
  process.once('exit', interrupt)
  // The server alone keeps no process alive that has nothing else to do.
  child.unref()
  if (child.stderr instanceof Socket) child.stderr.unref()
  void ended.then(() => {
    process.off('exit', interrupt)
    if (stopping === undefined) log('PostgreSQL has ended by itself; Guichet has to be started again.')
  })
  const stop = async () => {
    child.ref()
    if (process.platform === 'win32') await run(pgCtl, ['stop', '-m', 'fast', '-D', place.cluster], place.account)
    else child.kill('SIGINT')
    const patience = setTimeout(() => child.kill('SIGQUIT'), 60_000)
    await ended
    clearTimeout(patience)
  }
  return { port, stop: () => (stopping ??= stop()) }
}

/**
 * Trouble that no statement of ours would hear of: PostgreSQL's own processes write it (a checkpoint on a full disk), or it ends the server.
 * Each line begins with the kind of process that wrote it, in brackets.
 */
const trouble = /^\[(?!client backend)[^\]]*\] (?:WARNING|ERROR): +(.*)|^\[[^\]]*\] PANIC: +(.*)/

/** Keeps what was written last, for the sentence of a failed start, and passes on what an operator must hear later. */
function collectOutput(child: Child, log: Options['log']): { text: () => string } {
  let text = ''
  child.stderr.setEncoding('utf8').on('data', (part: string) => {
    text = (text + part).slice(-8_000)
    for (const line of part.split('\n')) {
      const [, warning, panic] = trouble.exec(line) ?? []
      const message = warning ?? panic
      if (message !== undefined) log(`PostgreSQL reports: ${message}.`)
    }
  })
  return { text: () => text }
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('A server that listens on a TCP port has one.')
  return address.port
}
