import { execFile } from 'node:child_process'
import { chmod, statfs, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'
import { startEmbeddedPostgres } from '../../server/platform/database/embedded.ts'
import { isRoot } from '../../server/platform/database/embedded/account.ts'
import { findBinaries } from '../../server/platform/database/embedded/binaries.ts'
import { createCluster, initdbSentence } from '../../server/platform/database/embedded/cluster.ts'
import { diskSentence } from '../../server/platform/database/embedded/disk.ts'
import { choosePlace } from '../../server/platform/database/embedded/place.ts'
import { startSentence } from '../../server/platform/database/embedded/postmaster.ts'
import { StartRefusal } from '../../server/platform/start-refusal.ts'
import { temporaryFolder } from './support.ts'

const execute = promisify(execFile)
const mebibyte = 1024 ** 2
const log = () => undefined

test('a disk with less room than a start needs is named with both figures', () => {
  const needed = { path: '/data', neededBytes: 300 * mebibyte }
  expect(diskSentence({ ...needed, freeBytes: 300 * mebibyte })).toBeUndefined()
  expect(diskSentence({ ...needed, freeBytes: 20.9 * mebibyte })).toBe(
    'The disk that holds /data has 20 MiB left, and Guichet needs 300 MiB to start: make room, then start again.',
  )
  expect(diskSentence({ ...needed, freeBytes: 0 })).toBe('The disk that holds /data is full: make room, then start again.')
})

test('a first start on a disk that is too small is refused', async () => {
  const dataDir = await smallDisk(24)
  if (dataDir === undefined) return expectRecordedSentences()
  await expect(startEmbeddedPostgres({ dataDir, log })).rejects.toThrow(/^The disk that holds .* has 24 MiB left, and Guichet needs 300 MiB to start/)
})

test('a disk that fills up while the database is made is refused, and the remains are removed', async () => {
  const directory = await smallDisk(24)
  if (directory === undefined) return expectRecordedSentences()
  await expect(makeDatabase(directory)).rejects.toThrow(
    new StartRefusal(`The disk that holds ${directory} is full: make room, then start again.`),
  )
  expect(await freeBytes(directory)).toBeGreaterThan(20 * mebibyte)
})

test('a later start on a disk that has filled up is refused, and succeeds once there is room', async () => {
  const dataDir = await smallDisk(140)
  if (dataDir === undefined) return expectRecordedSentences()
  await makeDatabase(dataDir)
  const ballast = join(dataDir, 'ballast')
  await writeFile(ballast, Buffer.alloc((await freeBytes(dataDir)) - 2 * mebibyte))
  await expect(startEmbeddedPostgres({ dataDir, log })).rejects.toThrow(/has [12] MiB left, and Guichet needs 64 MiB to start/)
  await writeFile(ballast, '')
  await (await startEmbeddedPostgres({ dataDir, log })).stop()
})

/** The first start without its look at the free space. */
async function makeDatabase(directory: string): Promise<void> {
  const sharedDirectory = await temporaryFolder()
  const place = await choosePlace({ directory, sharedDirectory, log })
  await createCluster({ place, binaries: await findBinaries(place.account, sharedDirectory), owner: 'guichet_owner' })
}

/** A disk of so many MiB, gone after the test. Undefined where we may not mount one: without root's rights, or in a narrow container. */
async function smallDisk(sizeMebibytes: number): Promise<string | undefined> {
  const folder = await temporaryFolder()
  if (!isRoot() || process.platform !== 'linux') return undefined
  try {
    await execute('mount', ['-t', 'tmpfs', '-o', `size=${sizeMebibytes}m`, 'tmpfs', folder])
  } catch {
    return undefined
  }
  onTestFinished(async () => void (await execute('umount', ['--lazy', folder])))
  await chmod(folder, 0o711)
  return folder
}

async function freeBytes(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder)
  return bavail * bsize
}

/** Where no disk can be filled, what initdb and postgres write on a full one (recorded from a tmpfs) still becomes the sentence. */
function expectRecordedSentences(): void {
  const sentence = 'The disk that holds /data is full: make room, then start again.'
  const initdb = '2026-11-23 18:07:00.563 UTC [14174] FATAL:  could not write to file "base/4/3456_vm": No space left on device\nchild process exited with exit code 1\n'
  expect(initdbSentence('/data/postgres', initdb)).toBe(sentence)
  expect(startSentence('/data/postgres', '[postmaster] FATAL:  could not write lock file "postmaster.pid": No space left on device\n')).toBe(sentence)
}
