import { once } from 'node:events'
import { rm } from 'node:fs/promises'
import { createConnection, createServer, type Server } from 'node:net'
import { StartRefusal } from '../../start-refusal.ts'
import { shortHash } from './place.ts'
import { isErrno } from './system-errors.ts'

export type DataLock = { release(): Promise<void> }

/**
 * Takes a data directory for this process, until it releases it or dies, however it dies. Whoever comes second is refused, and told the
 * first one's process number where that one answers. Guards against processes of one machine (one network namespace), not of two.
 */
export async function lockDataDirectory(directory: string): Promise<DataLock> {
  const address = lockAddress(directory, process.platform)
  const server = (await listen(address)) ?? (await listenAfterTheDead(address))
  if (server === undefined) throw new StartRefusal(takenSentence(directory, await askHolder(address)))
  // The lock alone keeps no process alive.
  server.unref()
  return {
    async release() {
      if (!server.listening) return
      server.close()
      await once(server, 'close')
    },
  }
}

/** An address that the operating system frees when its process ends: a name without a file on Linux, a pipe on Windows. */
function lockAddress(directory: string, platform: NodeJS.Platform): string {
  const name = `guichet-${shortHash(directory)}`
  if (platform === 'linux') return `\0${name}`
  return platform === 'win32' ? `\\\\.\\pipe\\${name}` : `/tmp/${name}.sock`
}

/** Undefined where somebody else has the address. */
async function listen(address: string): Promise<Server | undefined> {
  const server = createServer((asker) => {
    asker.on('error', () => undefined) // An asker that hangs up early is none of our concern.
    asker.end(String(process.pid))
  })
  try {
    server.listen(address)
    await once(server, 'listening')
    return server
  } catch (error) {
    if (isErrno(error, 'EADDRINUSE')) return undefined
    throw error
  }
}

/** Elsewhere than on Linux and Windows the address is a file, which outlives a killed process: one that nobody answers at is removed. */
async function listenAfterTheDead(address: string): Promise<Server | undefined> {
  if (!address.startsWith('/') || (await isAnswered(address))) return undefined
  await rm(address, { force: true })
  return listen(address)
}

async function isAnswered(address: string): Promise<boolean> {
  const socket = createConnection(address)
  try {
    await once(socket, 'connect')
    return true
  } catch {
    return false
  } finally {
    socket.destroy()
  }
}

/** The holder's process number; undefined where it is too busy to answer within a second. */
async function askHolder(address: string): Promise<number | undefined> {
  const socket = createConnection(address)
  socket.setTimeout(1_000, () => socket.destroy())
  let answer = ''
  try {
    for await (const part of socket) answer += String(part)
  } catch {
    return undefined
  }
  return /^\d+$/.test(answer) ? Number(answer) : undefined
}

function takenSentence(directory: string, pid: number | undefined): string {
  const who = pid === undefined ? 'Another Guichet' : `Another Guichet (process ${pid})`
  return `${who} is running on the data directory ${directory}: stop it first, or set GUICHET_DATA_DIR to another folder.`
}
