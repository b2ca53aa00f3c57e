import { packRules } from '../../../contract/rule-set.ts'
import type { EndUserType, NumberType } from '../../../contract/vocabulary.ts'
import { endUserTypes } from '../../../contract/vocabulary.ts'
import { regulationId, standIn, type Regulation } from './regulation.ts'
import { versionInForce, type PackVersion, type RulePacks } from './rule-packs.ts'

export type Sought = {
  readonly country: string
  readonly numberType: NumberType
  readonly endUserType: EndUserType
  /** Whose published sets the carrier follows; undefined when no carrier is in question. */
  readonly rules: string | undefined
  /** The day of the lookup, ISO 8601. */
  readonly on: string
}

/** Whether numbers of a country need papers: whether the desk has a rule pack for it, on whatever day. Every other country is self-service. */
export function isRegulated(packs: RulePacks, country: string): boolean {
  return packs.countries.has(country)
}

/**
 * What is demanded on a day: the set of the carrier's own rules; else the pack's draft; else the set of another carrier, standing in.
 * Without a carrier the first set that has a source answers for itself. undefined: nothing is known, which is never the same as nothing is
 * demanded. Order of the answers: docs/decisions/drafts-where-facts-have-gaps.md.
 */
export function lookUpRegulation(packs: RulePacks, { rules, on, ...sought }: Sought): Regulation | undefined {
  const pack = packs.countries.get(sought.country)
  if (pack === undefined) return undefined
  const version = versionInForce(pack, on)
  return rules === undefined ? (firstSourced(version, sought) ?? draft(version, sought)) : (exact(version, sought, rules) ?? draft(version, sought))
}

/** The demands of one number type for every end-user type that has any, in the vocabulary's order. */
export function regulationsFor(packs: RulePacks, sought: Omit<Sought, 'endUserType'>): Regulation[] {
  return endUserTypes.flatMap((endUserType) => lookUpRegulation(packs, { ...sought, endUserType }) ?? [])
}

/** The regulation that an id of `regulationId` names, in whatever version; undefined for an id no pack ever gave. */
export function regulationById(packs: RulePacks, id: string): Regulation | undefined {
  const [country = '', numberType, endUserType, rules, version] = id.split(/[/@]/)
  const found = packs.countries.get(country)?.versions.find((candidate) => String(candidate.version) === version)
  if (found === undefined) return undefined
  const regulation = found.regulations.get(id)
  if (regulation !== undefined || rules !== 'draft') return regulation
  // A stand-in is not in the pack: it is derived again from the set it stands in for, as the lookup did.
  const source = sourcedSets(found).find((set) => set.numberType === numberType && set.endUserType === endUserType)
  return source && standIn(source)
}

type Kind = Pick<Sought, 'country' | 'numberType' | 'endUserType'>

function exact(version: PackVersion, sought: Kind, rules: string): Regulation | undefined {
  return version.regulations.get(regulationId({ ...sought, rules, version: version.version }))
}

function draft(version: PackVersion, sought: Kind): Regulation | undefined {
  const source = firstSourced(version, sought)
  return exact(version, sought, 'draft') ?? (source && standIn(source))
}

function firstSourced(version: PackVersion, { numberType, endUserType }: Kind): Regulation | undefined {
  return sourcedSets(version).find((set) => set.numberType === numberType && set.endUserType === endUserType)
}

/** In the order of `packRules`, so that every lookup of a gap derives the same set. */
function sourcedSets({ regulations }: PackVersion): Regulation[] {
  const rank = new Map<string, number>(packRules.map((rules, index) => [rules, index]))
  const rankOf = ({ rules }: Regulation): number => rank.get(rules) ?? rank.size
  return [...regulations.values()].filter(({ status }) => status === 'sourced').sort((a, b) => rankOf(a) - rankOf(b))
}
