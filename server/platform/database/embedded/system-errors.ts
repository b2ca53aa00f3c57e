import { access } from 'node:fs/promises'
import { resolve } from 'node:path'
import { StartRefusal } from '../../start-refusal.ts'

/** Runs a part of the start, and says what the operating system refuses (rights, space) in a sentence instead of a stack. */
export async function refuseSystemError<T>(dataDir: string, start: () => Promise<T>): Promise<T> {
  try {
    return await start()
  } catch (error) {
    if (isErrno(error, 'ENOSPC', 'EDQUOT')) throw new StartRefusal(fullDiskSentence(resolve(dataDir)), { cause: error })
    if (isErrno(error, 'EACCES', 'EPERM', 'EROFS')) throw new StartRefusal(deniedSentence(resolve(dataDir), error), { cause: error })
    throw error
  }
}

export function fullDiskSentence(path: string): string {
  return `The disk that holds ${path} is full: make room, then start again.`
}

export function isErrno(error: unknown, ...codes: string[]): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && codes.includes(error.code)
}

export async function exists(path: string): Promise<boolean> {
  try {
    await access(path)
    return true
  } catch (error) {
    if (isErrno(error, 'ENOENT', 'ENOTDIR')) return false
    throw error
  }
}

function deniedSentence(dataDir: string, { code, path, syscall }: NodeJS.ErrnoException): string {
  const what = path ?? syscall ?? 'an operation'
  return `Guichet may not use its data directory ${dataDir} (the system answers ${code} to ${what}): give the user who starts it the right to write there, or set GUICHET_DATA_DIR to another folder.`
}
