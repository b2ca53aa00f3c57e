import type { ArrowReader } from '../../../../contract/arrows.ts'
import type { AnswerOf } from '../../../../contract/endpoint.ts'
import type { Endpoints } from '../../../../contract/endpoints/index.ts'
import type { ComparisonAnswer, RuleVersionAnswer } from '../../../../contract/endpoints/rule-versions.ts'
import { nameOfSet } from '../../../../contract/rule-set.ts'
import { localDay } from '../../../kernel/day.ts'
import { notFound, Refusal } from '../../../kernel/refusal.ts'
import type { RuleVersionNeeds } from '../needs.ts'
import { compareSets } from '../rule-comparison.ts'
import { withEdited, type CountryPack, type RulePacks } from '../rule-packs.ts'
import { isStaff, showRuleVersion, versionsOf, type StandingVersion } from '../rule-version.ts'

type Needs = Pick<RuleVersionNeeds, 'clock' | 'rules' | 'shippedPacks' | 'ruleVersions'>

/** A country's rules as they are kept at this moment. */
export type Kept = { readonly pack: CountryPack; readonly packs: RulePacks; readonly versions: readonly StandingVersion[]; readonly numbers: readonly number[]; readonly today: string }

/** Read from the database, not from memory: what is shown beside its author, or changed, must be of one moment. Refuses `regulation.not_found` for a country without rules. */
export async function readKept({ clock, rules, shippedPacks, ruleVersions }: Needs, country: string): Promise<Kept> {
  const rows = await ruleVersions.ofCountry(country)
  const packs = withEdited(shippedPacks, rows.filter((row) => row.withdrawn_at === null))
  const pack = packs.countries.get(country)
  if (pack === undefined) throw new Refusal('regulation.not_found', { country })
  const today = localDay(clock.now(), rules.timeZone)
  return { pack, packs, today, versions: versionsOf(pack, rows, today), numbers: rows.map(({ version }) => version) }
}

/** Newest first. A version that was withdrawn is shown to staff alone: it never held for anybody. Refuses `regulation.not_found`. */
export async function listRuleVersions(needs: Needs, country: string, reader: ArrowReader): Promise<{ items: RuleVersionAnswer[] }> {
  const { versions } = await readKept(needs, country)
  return { items: versions.filter((version) => isVisible(version, reader)).map((version) => showRuleVersion(version, reader)) }
}

/** One version whole. Refuses `regulation.not_found`, `resource.not_found`. */
export async function readRuleVersion(needs: Needs, asked: { country: string; number: number }, reader: ArrowReader): Promise<AnswerOf<Endpoints['readRuleVersion']>> {
  const found = visibleVersion(await readKept(needs, asked.country), asked.number, reader)
  const regulations = [...found.version.regulations.values()]
  return {
    version: showRuleVersion(found, reader),
    sets: found.version.sets.map((set, index) => {
      const regulation = regulations[index]
      if (regulation === undefined) throw new Error(`The set ${nameOfSet(set)} of ${asked.country} stands for no regulation.`)
      return { ...set, id: regulation.id, status: regulation.status, slots: regulation.documents.map(({ slot }) => slot) }
    }),
  }
}

/** Refuses `regulation.not_found`, and `resource.not_found` where either version is not there. */
export async function readRuleComparison(needs: Needs, { country, from, to }: { country: string; from: number; to: number }, reader: ArrowReader): Promise<ComparisonAnswer> {
  const kept = await readKept(needs, country)
  const [before, after] = [from, to].map((number) => visibleVersion(kept, number, reader).version.sets)
  return { country, from, to, sets: compareSets(before ?? [], after ?? []) }
}

function visibleVersion({ versions }: Kept, number: number, reader: ArrowReader): StandingVersion {
  const found = versions.find((candidate) => candidate.version.version === number && isVisible(candidate, reader))
  if (found === undefined) throw notFound('ruleVersion')
  return found
}

function isVisible({ row }: StandingVersion, reader: ArrowReader): boolean {
  return row === undefined || row.withdrawn_at === null || isStaff(reader)
}
