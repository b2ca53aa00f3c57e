import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isErrno } from './system-errors.ts'

/** What a running PostgreSQL writes into its data directory (documented in PostgreSQL's src/include/utils/pidfile.h). */
export type PidFile = { readonly pid: number; readonly status: string; readonly text: string }

export function pidFilePath(cluster: string): string {
  return join(cluster, 'postmaster.pid')
}

/** Undefined where there is none, or one that has only been begun. */
export async function readPidFile(cluster: string): Promise<PidFile | undefined> {
  try {
    const text = await readFile(pidFilePath(cluster), 'utf8')
    const lines = text.split('\n')
    const pid = Number.parseInt(lines[0] ?? '', 10)
    return pid > 0 ? { pid, status: (lines[7] ?? '').trim(), text } : undefined
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return undefined
    throw error
  }
}
