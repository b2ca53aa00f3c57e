import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { RulePacksPort } from '../ports/rule-packs.ts'

/** Rule packs as JSON files of one directory. */
export function rulePacksFromFiles(directory: string): RulePacksPort {
  return {
    async readAll() {
      const names = (await readdir(directory)).filter((name) => name.endsWith('.json')).sort()
      return Promise.all(names.map(async (name) => ({ name, content: parse(name, await readFile(join(directory, name), 'utf8')) })))
    },
  }
}

function parse(name: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Error(`Rule pack ${name} is not JSON.`, { cause: error })
  }
}
