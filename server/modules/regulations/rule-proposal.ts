import type { RuleProposal } from '../../../contract/endpoints/rule-versions.ts'
import type { Issue } from '../../../contract/issue.ts'
import { nameOfSet, type RuleSet } from '../../../contract/rule-set.ts'
import { firstEditedVersion, saysItsOrigin } from './pack.ts'
import { compareSets } from './rule-comparison.ts'
import type { CountryPack, PackVersion } from './rule-packs.ts'

/** The version that came last, whether it is in force or still to come: what the next one starts from. */
export function newestVersion({ country, versions }: CountryPack): PackVersion {
  const newest = versions.at(-1)
  if (newest === undefined) throw new Error(`The rule pack of ${country} has no version.`)
  return newest
}

/** Numbers are never given twice, not even that of a version that was withdrawn. */
export function nextNumber(numbers: readonly number[]): number {
  return Math.max(firstEditedVersion - 1, ...numbers) + 1
}

/** The sets of a new version: those of its base, without the removed ones, each changed one in its place, new ones at the end. Drafts name their origin in the new version. */
export function proposedSets(base: PackVersion, { sets, removedSets }: RuleProposal, { country, version }: { country: string; version: number }): RuleSet[] {
  const removed = new Set(removedSets.map(nameOfSet))
  const changed = new Map(sets.map((set) => [nameOfSet(set), set]))
  const kept = base.sets.filter((set) => !removed.has(nameOfSet(set))).map((set) => changed.get(nameOfSet(set)) ?? set)
  const known = new Set(base.sets.map(nameOfSet))
  return [...kept, ...sets.filter((set) => !known.has(nameOfSet(set)))].map((set) => ({ ...set, derivedFrom: originIn(set, { country, version }) }))
}

/** What is wrong with a proposal on a day, by JSON pointer into it; empty: it can be published. */
export function proposalFindings(base: PackVersion, proposal: RuleProposal, { country, today }: { country: string; today: string }): Issue[] {
  const outcome = proposedSets(base, proposal, { country, version: firstEditedVersion })
  return [
    ...dayFindings(base, proposal, today),
    ...proposal.sets.flatMap((set, index) => setFindings(set, { pointer: `/sets/${index}`, today, outcome })),
    ...twiceNamed(proposal),
    ...removalFindings(base, proposal, outcome),
    ...(compareSets(base.sets, outcome).length === 0 ? [expected('/sets', 'rule_change')] : []),
  ]
}

function dayFindings(base: PackVersion, { effectiveFrom }: RuleProposal, today: string): Issue[] {
  if (effectiveFrom < today) return [expected('/effectiveFrom', 'present_day')]
  return effectiveFrom < base.effectiveFrom ? [expected('/effectiveFrom', 'day_after_base')] : []
}

type Place = { readonly pointer: string; readonly today: string; readonly outcome: readonly RuleSet[] }

function setFindings(set: RuleSet, { pointer, today, outcome }: Place): Issue[] {
  return [
    ...(set.checkedOn > today ? [expected(`${pointer}/checkedOn`, 'past_day')] : []),
    ...(saysItsOrigin(set) && hasOrigin(set, outcome) ? [] : [expected(`${pointer}/derivedFrom`, set.rules === 'draft' ? 'sourced_rule_set' : 'null')]),
    ...repeated(set.information).map((index) => expected(`${pointer}/information/${index}`, 'new_in_list')),
    ...repeated(set.flags).map((index) => expected(`${pointer}/flags/${index}`, 'new_in_list')),
    ...set.sources.flatMap(({ url, note }, index) => (url === null && note === null ? [expected(`${pointer}/sources/${index}`, 'rule_source')] : [])),
  ]
}

function twiceNamed({ sets, removedSets }: RuleProposal): Issue[] {
  const names = sets.map(nameOfSet)
  return [
    ...repeated(names).map((index) => expected(`/sets/${index}`, 'new_in_list')),
    ...removedSets.flatMap((key, index) => (names.includes(nameOfSet(key)) ? [expected(`/removedSets/${index}`, 'unchanged_rule_set')] : [])),
  ]
}

/** A set that drafts repeat cannot go while they stay: a draft without an origin is a rule from nowhere. */
function removalFindings(base: PackVersion, { sets, removedSets }: RuleProposal, outcome: readonly RuleSet[]): Issue[] {
  const sent = new Set(sets.map(nameOfSet))
  const stranded = outcome.filter((set) => !sent.has(nameOfSet(set)) && !hasOrigin(set, outcome)).map(({ derivedFrom }) => nameIn(derivedFrom))
  return removedSets.flatMap((key, index) => {
    const known = base.sets.some((set) => nameOfSet(set) === nameOfSet(key))
    if (sent.has(nameOfSet(key))) return [] // Said already, by twiceNamed.
    return known && !stranded.includes(nameOfSet(key)) ? [] : [expected(`/removedSets/${index}`, known ? 'rule_set_without_drafts' : 'known_rule_set')]
  })
}

function hasOrigin({ derivedFrom }: RuleSet, outcome: readonly RuleSet[]): boolean {
  return derivedFrom === null || outcome.some((set) => set.rules !== 'draft' && nameOfSet(set) === nameIn(derivedFrom))
}

/** `FR/mobile/business/telnyx@1` names `mobile/business/telnyx` of whatever version. */
function nameIn(derivedFrom: string | null): string {
  return (derivedFrom ?? '').replace(/^[A-Z]{2}\//, '').replace(/@\d+$/, '')
}

function originIn({ derivedFrom }: RuleSet, { country, version }: { country: string; version: number }): string | null {
  return derivedFrom === null ? null : `${country}/${nameIn(derivedFrom)}@${version}`
}

function repeated(values: readonly string[]): number[] {
  return values.flatMap((value, index) => (values.indexOf(value) < index ? [index] : []))
}

function expected(pointer: string, what: string): Issue {
  return { pointer, code: 'field.invalid', params: { expected: what } }
}
