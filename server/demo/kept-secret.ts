import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Random } from '../ports/random.ts'

/** The demo desk's own secret: drawn at the first start, kept in the data directory for this user's eyes only. */
export async function keptSecret(dataDir: string, random: Random): Promise<string> {
  return await keep(join(dataDir, 'secret'), () => random.bytes(48).toString('base64url'))
}

/** Reads a file, or makes it: whoever comes second reads what the first wrote. */
async function keep(path: string, make: () => string): Promise<string> {
  try {
    await writeFile(path, make(), { flag: 'wx', mode: 0o600, flush: true })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
  return await readFile(path, 'utf8')
}
