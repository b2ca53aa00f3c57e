import { lstat, stat } from 'node:fs/promises'
import { dirname } from 'node:path'

/** The operating system's user that PostgreSQL runs as; undefined: the one who started Guichet. */
export type Account = { readonly uid: number; readonly gid: number } | undefined

/** PostgreSQL refuses to run as root. `nobody` exists everywhere, so nothing has to be added to the system. */
export const nobody = { uid: 65_534, gid: 65_534 }

export function isRoot(): boolean {
  return process.getuid?.() === 0
}

/** Whether the account may walk down to a path and enter (a folder) or run (a file) what is there. `path` is real: without symbolic links. */
export async function mayReach(path: string, account: Account): Promise<boolean> {
  if (account === undefined) return true
  if (!mayEnter(await stat(path), account)) return false
  return dirname(path) === path || mayReach(dirname(path), account)
}

/** The one who owns a path. */
export async function ownerOf(path: string): Promise<{ uid: number; gid: number }> {
  const { uid, gid } = await lstat(path)
  return { uid, gid }
}

type Entry = { readonly mode: number; readonly uid: number; readonly gid: number }

/** The kernel asks one of the three: the owner's bit, else the group's, else the others'. */
function mayEnter({ mode, uid, gid }: Entry, account: { uid: number; gid: number }): boolean {
  if (uid === account.uid) return (mode & 0o100) !== 0
  if (gid === account.gid) return (mode & 0o010) !== 0
  return (mode & 0o001) !== 0
}
