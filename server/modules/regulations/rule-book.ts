import { withEdited, type EditedVersion, type RulePacks } from './rule-packs.ts'

/**
 * The rules in the memory of this process: the shipped packs and what staff made of them. They are read from the database only when the revision that a unit
 * of work sees is newer than the one in memory, so that a look-up costs no query and yet a version that another process published counts at once.
 */
export function ruleBook(shipped: RulePacks) {
  let known = { revision: 0, packs: shipped }
  return {
    async at(revision: number, readEdited: () => Promise<readonly EditedVersion[]>): Promise<RulePacks> {
      if (revision <= known.revision) return known.packs
      const read = { revision, packs: withEdited(shipped, await readEdited()) }
      if (read.revision > known.revision) known = read
      return read.packs
    },
  }
}
