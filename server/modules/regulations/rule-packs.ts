import type { z } from 'zod'
import type { RulePackFile } from '../../ports/rule-packs.ts'
import { generalRulesFile, packFile, type GeneralRule, type PackFile } from './pack.ts'
import { regulationFrom, type Regulation } from './regulation.ts'

/** One version of one country's rules: the sets in force from a day on, by id. */
export type PackVersion = {
  readonly version: number
  readonly effectiveFrom: string
  readonly checkedOn: string
  readonly regulations: ReadonlyMap<string, Regulation>
}
export type CountryPack = { readonly country: string; readonly beta: boolean; readonly versions: readonly PackVersion[] }

/** Every rule pack the desk knows, checked once at start. */
export type RulePacks = { readonly countries: ReadonlyMap<string, CountryPack>; readonly generalRules: readonly GeneralRule[] }

const generalRulesName = 'general-rules.json'

/**
 * Checks the files and turns them into regulations. A file that does not fit the schema, whose name is not its country, or whose draft
 * names a set that is not there ends the start with a sentence: a desk that guesses at its rules must not open.
 */
export function rulePacksFrom(files: readonly RulePackFile[]): RulePacks {
  const packs = files.filter(({ name }) => name !== generalRulesName).map(countryPack)
  const generalRules = files.filter(({ name }) => name === generalRulesName).flatMap((file) => checked(generalRulesFile, file).generalRules)
  return { countries: new Map(packs.map((pack) => [pack.country, pack])), generalRules }
}

/** The version in force on a day, ISO 8601. Before the first version its rules count too: to ask for papers early is the safer mistake. */
export function versionInForce(pack: CountryPack, day: string): PackVersion {
  const version = pack.versions.findLast(({ effectiveFrom }) => effectiveFrom <= day) ?? pack.versions[0]
  if (version === undefined) throw new Error(`The rule pack of ${pack.country} has no version.`)
  return version
}

function countryPack(file: RulePackFile): CountryPack {
  const pack = checked(packFile, file)
  if (file.name !== `${pack.country}.json`) throw new Error(`Rule pack ${file.name} is the pack of ${pack.country}: a pack is named after its country.`)
  return { country: pack.country, beta: pack.beta, versions: pack.versions.map((version) => packVersion(pack.country, version)) }
}

function packVersion(country: string, { version, effectiveFrom, checkedOn, sets }: PackFile['versions'][number]): PackVersion {
  const regulations = new Map(sets.map((set) => regulationFrom(set, { country, version, effectiveFrom })).map((regulation) => [regulation.id, regulation]))
  for (const { id, derivedFrom } of regulations.values()) {
    if (derivedFrom === null || regulations.get(derivedFrom)?.status === 'sourced') continue
    throw new Error(`Draft ${id} is derived from ${derivedFrom}, which is no sourced set of its pack.`)
  }
  return { version, effectiveFrom, checkedOn, regulations }
}

function checked<T>(schema: z.ZodType<T>, { name, content }: RulePackFile): T {
  const result = schema.safeParse(content)
  if (result.success) return result.data
  const findings = result.error.issues.map(({ path, message }) => `/${path.map(String).join('/')}: ${message}`)
  throw new Error(`Rule pack ${name} cannot be used. ${findings.join('; ')}`)
}
