import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { FileTooLarge, type FilesPort } from '../ports/files.ts'

/** Files in a folder: written beside, synced, then renamed, so that after a crash each is whole or absent. Two levels keep folders small. */
export function diskFiles(folder: string): FilesPort {
  const root = resolve(folder)
  const placeOf = (id: string) => {
    if (!/^[0-9a-f-]{36}$/.test(id)) throw new Error(`Not the id of a file: ${id}`)
    return { directory: join(root, id.slice(-2)), path: join(root, id.slice(-2), id) }
  }
  return {
    async put(id, content, { maxBytes }) {
      const { directory, path } = placeOf(id)
      // A stream may fail before the pipeline listens to it, which tells of it all the same; an error that nobody hears ends the process.
      content.on('error', () => undefined)
      await makeDirectory(directory)
      const arriving = `${path}.arriving`
      const meter = metered(maxBytes)
      try {
        await pipeline(content, meter.stream, createWriteStream(arriving, { mode: 0o600, flush: true }))
        await rename(arriving, path)
        await syncDirectory(directory)
      } catch (error) {
        await Promise.all([rm(arriving, { force: true }), rm(path, { force: true })])
        throw error
      }
      return meter.result()
    },
    async head(id, length) {
      const handle = await open(placeOf(id).path, 'r')
      try {
        const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, 0)
        return buffer.subarray(0, bytesRead)
      } finally {
        await handle.close()
      }
    },
    async open(id) {
      const handle = await open(placeOf(id).path, 'r')
      return createReadStream('', { fd: handle })
    },
    remove: (id) => rm(placeOf(id).path, { force: true }),
  }
}

/** Counts and digests what flows through; breaks the flow at the first byte too many. */
function metered(maxBytes: number) {
  const digest = createHash('sha256')
  let bytes = 0
  const stream = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length
      if (bytes > maxBytes) return done(new FileTooLarge())
      digest.update(chunk)
      done(null, chunk)
    },
  })
  return { stream, result: () => ({ bytes, sha256: digest.digest('hex') }) }
}

/** For the desk's own eyes. A new folder survives a power cut only once the one that holds it is synced. */
async function makeDirectory(directory: string): Promise<void> {
  const first = await mkdir(directory, { recursive: true, mode: 0o700 })
  if (first === undefined) return
  for (let made = directory; made.length >= first.length; made = dirname(made)) await syncDirectory(dirname(made))
}

/** A rename survives a power cut only once its directory is synced. Windows cannot open directories, and does not need it. */
async function syncDirectory(directory: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(directory, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

