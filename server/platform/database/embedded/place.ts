import { createHash, randomBytes } from 'node:crypto'
import { chmod, chown, mkdir, readFile, realpath, stat, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { StartRefusal } from '../../start-refusal.ts'
import { isRoot, mayReach, nobody, ownerOf, type Account } from './account.ts'
import { exists, isErrno } from './system-errors.ts'

/** Where the database of a data directory lives, and who runs it. */
export type Place = {
  /** PostgreSQL's own data directory. */
  readonly cluster: string
  /** The owner's password, readable by `account` alone. */
  readonly passwordFile: string
  readonly account: Account
  readonly isNew: boolean
  /** Called once the cluster stands: from then on the data directory points at it. */
  keep(): Promise<void>
}

/** Makes the data directory when it is not there, and gives its real path. */
export async function openDataDirectory(path: string): Promise<string> {
  try {
    await mkdir(path, { recursive: true })
  } catch (error) {
    if (!isErrno(error, 'EEXIST', 'ENOTDIR')) throw error
    throw new StartRefusal(`GUICHET_DATA_DIR is ${resolve(path)}, and that is not a folder.`)
  }
  return realpath(path)
}

type PlaceOptions = { readonly directory: string; readonly sharedDirectory: string; readonly log: (sentence: string) => void }

/**
 * The database lives in the data directory itself, except when root starts Guichet below a folder that only root may enter (a home of mode
 * 0700): PostgreSQL does not run as root, and its user could not reach it there. Then the data directory holds a pointer.
 */
export async function choosePlace({ directory, sharedDirectory, log }: PlaceOptions): Promise<Place> {
  const pointer = join(directory, 'postgres-is-kept-in')
  const pointed = await readPointer(pointer)
  const home = pointed ?? directory
  if (await exists(join(home, 'postgres'))) return existingPlace(home)
  if (pointed !== undefined) throw new StartRefusal(`The database of ${directory} was kept in ${pointed} and is not there any more: restore it, or remove ${pointer} to begin anew.`)
  if (!isRoot()) return newPlace(directory, undefined)
  if (await openTo(nobody, directory)) return newPlace(directory, nobody)

  const elsewhere = join(sharedDirectory, `${shortHash(directory)}-${randomBytes(4).toString('hex')}`)
  await makeReachable(elsewhere)
  log(`The database of ${directory} is kept in ${elsewhere}: Guichet was started as root, and PostgreSQL, which does not run as root, cannot reach a folder of root.`)
  return newPlace(elsewhere, nobody, () => writeFile(pointer, elsewhere + '\n'))
}

export async function readPassword({ passwordFile }: Place): Promise<string> {
  try {
    return (await readFile(passwordFile, 'utf8')).trim()
  } catch (error) {
    if (!isErrno(error, 'ENOENT')) throw error
    throw new StartRefusal(`The file ${passwordFile} is missing, and without it nobody can log in to the database beside it: restore it from a backup.`)
  }
}

/** A folder with a name of its own, which everybody may enter and only root may write. */
export async function makeReachable(path: string): Promise<void> {
  // A recursive mkdir would give its mode to the parents it makes, and a strict umask would take bits away.
  if (!(await exists(dirname(path)))) await makeReachable(dirname(path))
  await mkdir(path, { recursive: true })
  await chmod(path, 0o755)
}

export function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}

async function existingPlace(home: string): Promise<Place> {
  const cluster = join(home, 'postgres')
  const { uid, gid } = await ownerOf(cluster)
  if (isRoot()) {
    const account = uid === 0 ? nobody : { uid, gid }
    await openTo(account, home)
    return placeIn(home, account)
  }
  const ours = process.getuid?.()
  if (ours !== undefined && uid !== ours) {
    throw new StartRefusal(`The database in ${cluster} belongs to the user with the number ${uid}, and Guichet was started by number ${ours}: start it as the same user as before (or as root).`)
  }
  return placeIn(home, undefined)
}

function newPlace(home: string, account: Account, keep = () => Promise.resolve()): Place {
  return { ...placeIn(home, account), isNew: true, keep }
}

function placeIn(home: string, account: Account): Place {
  return { cluster: join(home, 'postgres'), passwordFile: join(home, 'postgres-password'), account, isNew: false, keep: () => Promise.resolve() }
}

/** Lets the account's group pass through the data directory where nothing above it stands in the way; nobody else gains a right. */
async function openTo(account: { uid: number; gid: number }, directory: string): Promise<boolean> {
  if (await mayReach(directory, account)) return true
  if (!(await mayReach(dirname(directory), account))) return false
  const { mode, uid } = await stat(directory)
  await chown(directory, uid, account.gid)
  await chmod(directory, (mode & 0o700) | 0o010)
  return true
}

async function readPointer(pointer: string): Promise<string | undefined> {
  try {
    return (await readFile(pointer, 'utf8')).trim()
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return undefined
    throw error
  }
}
