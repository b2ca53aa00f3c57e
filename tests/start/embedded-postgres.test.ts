import { spawn } from 'node:child_process'
import { chmod, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { startEmbeddedPostgres } from '../../server/platform/database/embedded.ts'
import { isRoot, nobody } from '../../server/platform/database/embedded/account.ts'
import { StartRefusal } from '../../server/platform/start-refusal.ts'
import { end, isRunning, postmasterPid, query, start, startElsewhere, temporaryFolder, usedDataDirectory } from './support.ts'

test('the first start makes a database with a password that only its user may read, and the second finds what the first one kept', async () => {
  const dataDir = join(await temporaryFolder(), 'not', 'there', 'yet')
  const first = await start(dataDir)
  await query(first.url, `create table note as select 'kept' as text`)
  await first.stop()
  const passwordFile = join(dataDir, 'postgres-password')
  const password = (await readFile(passwordFile, 'utf8')).trim()
  expect(password).toMatch(/^[\w-]{32}$/)
  expect(new URL(first.url).password).toBe(password)
  expect((await stat(passwordFile)).mode & 0o777).toBe(0o600)

  const second = await start(dataDir)
  expect(await query(second.url, 'select text from note')).toEqual([{ text: 'kept' }])
  const settings = `select current_setting('fsync') as fsync, current_setting('listen_addresses') as listen, current_setting('unix_socket_directories') as sockets`
  expect(await query(second.url, settings)).toEqual([{ fsync: 'on', listen: '127.0.0.1', sockets: '' }])
})

test('a stop is clean, ends the server, may be repeated and gives the directory free', async () => {
  const dataDir = await usedDataDirectory()
  const server = await start(dataDir)
  const pid = await postmasterPid(dataDir)
  await Promise.all([server.stop(), server.stop()])
  expect(isRunning(pid)).toBe(false)
  await expect(stat(join(dataDir, 'postgres', 'postmaster.pid'))).rejects.toThrow('ENOENT')
  await (await start(dataDir)).stop()
})

test('a second Guichet on one data directory is refused, naming the directory and the first one', async () => {
  const dataDir = await usedDataDirectory()
  const { child, url } = await startElsewhere(dataDir)
  await expect(startEmbeddedPostgres({ dataDir, log: () => undefined })).rejects.toThrow(
    new StartRefusal(`Another Guichet (process ${child.pid}) is running on the data directory ${dataDir}: stop it first, or set GUICHET_DATA_DIR to another folder.`),
  )
  expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }])
})

test('the PostgreSQL of a killed Guichet is stopped cleanly and started anew, and what was committed is there', async () => {
  const dataDir = await usedDataDirectory()
  const killed = await startElsewhere(dataDir)
  await query(killed.url, `create table note as select 'committed' as text`)
  const orphan = await postmasterPid(dataDir)
  await end(killed.child)
  expect(isRunning(orphan)).toBe(true)

  const said: string[] = []
  const server = await start(dataDir, said)
  expect(await query(server.url, 'select text from note')).toEqual([{ text: 'committed' }])
  expect(await postmasterPid(dataDir)).not.toBe(orphan)
  expect(said).toEqual([`An earlier Guichet ended without stopping its PostgreSQL (process ${orphan}); it has been stopped cleanly and is started anew.`])
})

test('a process that has inherited the number of yesterday\'s PostgreSQL is left alone, and the database starts', async () => {
  const dataDir = await usedDataDirectory()
  const killed = await startElsewhere(dataDir)
  const pidFile = join(dataDir, 'postgres', 'postmaster.pid')
  const text = await readFile(pidFile, 'utf8')
  await end(killed.child)
  await (await start(dataDir)).stop()

  const bystander = spawn('sleep', ['60'], { stdio: 'ignore', ...(isRoot() ? nobody : {}) })
  onTestFinished(() => end(bystander))
  await writeFile(pidFile, text.replace(/^\d+/, String(bystander.pid)))
  const server = await start(dataDir)
  expect(await query(server.url, 'select 1 as one')).toEqual([{ one: 1 }])
  expect(bystander.exitCode ?? bystander.signalCode).toBeNull()
})

test('Ctrl-C reaches Guichet and not its database, which the drain still needs', async () => {
  const { child, url, nextLine } = await startElsewhere(await usedDataDirectory())
  process.kill(-(child.pid ?? 0), 'SIGINT')
  expect(await nextLine()).toBe('heard SIGINT')
  expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }])
})

test('an interrupted first start is begun again', async () => {
  const dataDir = await temporaryFolder()
  await mkdir(join(dataDir, 'postgres.new-1'))
  await writeFile(join(dataDir, 'postgres.new-1', 'PG_VERSION'), '18\n')
  const server = await start(dataDir)
  expect(await query(server.url, 'select 1 as one')).toEqual([{ one: 1 }])
  await expect(stat(join(dataDir, 'postgres.new-1'))).rejects.toThrow('ENOENT')
})

test('a database of another PostgreSQL version is refused', async () => {
  const dataDir = await usedDataDirectory()
  await writeFile(join(dataDir, 'postgres', 'PG_VERSION'), '17\n')
  const refused = expect(startEmbeddedPostgres({ dataDir, log: () => undefined })).rejects
  await refused.toThrow(StartRefusal)
  await refused.toThrow('was written by PostgreSQL 17, and this Guichet brings PostgreSQL 18')
})

test('a lost password file and one of another database are each refused with what to do', async () => {
  const dataDir = await usedDataDirectory()
  const passwordFile = join(dataDir, 'postgres-password')
  await writeFile(passwordFile, 'of another database\n')
  await expect(startEmbeddedPostgres({ dataDir, log: () => undefined })).rejects.toThrow(
    new StartRefusal(`The password in ${passwordFile} is not the one of this database: restore that file together with the data it belongs to.`),
  )
  await rm(passwordFile)
  await expect(startEmbeddedPostgres({ dataDir, log: () => undefined })).rejects.toThrow(
    new StartRefusal(`The file ${passwordFile} is missing, and without it nobody can log in to the database beside it: restore it from a backup.`),
  )
})

test('a data directory that is a file is refused', async () => {
  const dataDir = join(await temporaryFolder(), 'file')
  await writeFile(dataDir, '')
  await expect(startEmbeddedPostgres({ dataDir, log: () => undefined })).rejects.toThrow(new StartRefusal(`GUICHET_DATA_DIR is ${dataDir}, and that is not a folder.`))
})

test('in a folder that only its owner may enter, the database lives where its user can reach it', async () => {
  const [home, sharedDirectory] = await Promise.all([temporaryFolder(), temporaryFolder()])
  await chmod(home, 0o700)
  const dataDir = join(home, 'data')
  const said: string[] = []
  const options = { dataDir, sharedDirectory, log: (sentence: string) => said.push(sentence) }
  const first = await startEmbeddedPostgres(options)
  await query(first.url, `create table note as select 'kept' as text`)
  await first.stop()

  const second = await startEmbeddedPostgres(options)
  onTestFinished(() => second.stop())
  expect(await query(second.url, 'select text from note')).toEqual([{ text: 'kept' }])
  await second.stop()

  // An ordinary user's PostgreSQL runs as that user, who reaches their own folders.
  if (!isRoot()) return expect((await stat(join(dataDir, 'postgres'))).isDirectory()).toBe(true)
  const kept = (await readFile(join(dataDir, 'postgres-is-kept-in'), 'utf8')).trim()
  expect(kept.startsWith(sharedDirectory)).toBe(true)
  expect(said).toEqual([expect.stringContaining(kept)])
  await rm(kept, { recursive: true })
  await expect(startEmbeddedPostgres(options)).rejects.toThrow(`was kept in ${kept} and is not there any more`)
})

test('a data directory that only root may enter is opened to the database\'s user and to nobody else', async () => {
  const dataDir = await usedDataDirectory()
  await chmod(dataDir, 0o700)
  const server = await start(dataDir)
  expect(await query(server.url, 'select 1 as one')).toEqual([{ one: 1 }])
  const { mode, gid } = await stat(dataDir)
  expect({ mode: mode & 0o777, gid }).toEqual(isRoot() ? { mode: 0o710, gid: nobody.gid } : { mode: 0o700, gid: process.getgid?.() })
})
