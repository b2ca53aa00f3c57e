import { z } from 'zod'
import { ruleSet, type RuleSet } from '../../../contract/rule-set.ts'
import type { RulePackFile } from '../../ports/rule-packs.ts'
import { generalRulesFile, packFile, type GeneralRule } from './pack.ts'
import { regulationFrom, type Regulation } from './regulation.ts'

/** One version of one country's rules: the sets in force from a day on, by id. */
export type PackVersion = {
  readonly version: number
  readonly effectiveFrom: string
  readonly checkedOn: string
  /** As they are stated. */
  readonly sets: readonly RuleSet[]
  /** As they are looked up. */
  readonly regulations: ReadonlyMap<string, Regulation>
}
export type CountryPack = { readonly country: string; readonly beta: boolean; readonly versions: readonly PackVersion[] }

/** Every rule pack the desk knows. Versions stand in the order in which they come into force. */
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

/** A version that staff made, as it is kept. */
export type EditedVersion = { readonly country: string; readonly version: number; readonly effective_from: string; readonly sets: unknown }

/**
 * The shipped packs with the versions that staff made. On one day an edited version comes after a shipped one, and a later one after an earlier: what staff
 * of the desk decided last is what holds. A version of a country without a pack, or one that does not fit the schema, is a desk that must not go on.
 */
export function withEdited(shipped: RulePacks, edited: readonly EditedVersion[]): RulePacks {
  const countries = new Map(shipped.countries)
  for (const { country, version, effective_from: effectiveFrom, sets } of edited) {
    const pack = countries.get(country)
    if (pack === undefined) throw new Error(`Version ${version} of the rules of ${country} is kept, but Guichet ships no pack of that country.`)
    const added = editedVersion(country, { version, effectiveFrom, sets: checked(z.array(ruleSet).min(1), { name: `${country}@${version}`, content: sets }) })
    countries.set(country, { ...pack, versions: [...pack.versions, added].toSorted(byDay) })
  }
  return { ...shipped, countries }
}

/** A version made by hand was checked when the least recently read of its sources was. */
export function editedVersion(country: string, { version, effectiveFrom, sets }: { version: number; effectiveFrom: string; sets: readonly RuleSet[] }): PackVersion {
  const checkedOn = sets.map((set) => set.checkedOn).toSorted()[0] ?? effectiveFrom
  return packVersion(country, { version, effectiveFrom, checkedOn, sets })
}

function byDay(a: PackVersion, b: PackVersion): number {
  return a.effectiveFrom === b.effectiveFrom ? a.version - b.version : a.effectiveFrom < b.effectiveFrom ? -1 : 1
}

/** The version that one takes the place of; undefined of the first. */
export function versionBefore({ versions }: CountryPack, number: number): PackVersion | undefined {
  return versions[versions.findIndex(({ version }) => version === number) - 1]
}

function countryPack(file: RulePackFile): CountryPack {
  const pack = checked(packFile, file)
  if (file.name !== `${pack.country}.json`) throw new Error(`Rule pack ${file.name} is the pack of ${pack.country}: a pack is named after its country.`)
  return { country: pack.country, beta: pack.beta, versions: pack.versions.map((version) => packVersion(pack.country, version)) }
}

function packVersion(country: string, { version, effectiveFrom, checkedOn, sets }: Omit<PackVersion, 'regulations'>): PackVersion {
  const regulations = new Map(sets.map((set) => regulationFrom(set, { country, version, effectiveFrom })).map((regulation) => [regulation.id, regulation]))
  for (const { id, derivedFrom } of regulations.values()) {
    if (derivedFrom === null || regulations.get(derivedFrom)?.status === 'sourced') continue
    throw new Error(`Draft ${id} is derived from ${derivedFrom}, which is no sourced set of its pack.`)
  }
  return { version, effectiveFrom, checkedOn, sets, regulations }
}

function checked<T>(schema: z.ZodType<T>, { name, content }: RulePackFile): T {
  const result = schema.safeParse(content)
  if (result.success) return result.data
  const findings = result.error.issues.map(({ path, message }) => `/${path.map(String).join('/')}: ${message}`)
  throw new Error(`Rule pack ${name} cannot be used. ${findings.join('; ')}`)
}
