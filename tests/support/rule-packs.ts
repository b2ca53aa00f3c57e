import { fileURLToPath } from 'node:url'
import { rulePacksFromFiles } from '../../server/adapters/rule-packs-files.ts'
import { rulePacksFrom, type RulePacks } from '../../server/modules/regulations/index.ts'

/** The rule packs that the desk ships, read from their files. */
export async function shippedRulePacks(): Promise<RulePacks> {
  return rulePacksFrom(await rulePacksFromFiles(fileURLToPath(new URL('../../server/modules/regulations/packs', import.meta.url))).readAll())
}
