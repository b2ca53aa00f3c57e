import { readdir } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'

/** The paths of all files under some folders of the tree, relative to `root`, with `/` and in order. Folders that do not exist hold none. */
export async function filesUnder(root: string, folders: readonly string[]): Promise<string[]> {
  const present = new Set(await readdir(root))
  const found = await Promise.all(folders.filter((name) => present.has(name)).map((name) => readdir(join(root, name), { recursive: true, withFileTypes: true })))
  return found
    .flat()
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted()
}
