import { z } from 'zod'
import { confidence, nameOfSet, ruleSet, ruleSource as source, type RuleSet } from '../../../contract/rule-set.ts'
import { country, day } from '../../../contract/shapes.ts'

/** Versions that staff of a desk make are numbered from here on: whatever Guichet ships later, an id names one version for ever. */
export const firstEditedVersion = 1001

const packVersion = z.strictObject({ version: z.int().positive().lt(firstEditedVersion), effectiveFrom: day, checkedOn: day, sets: z.array(ruleSet).min(1) })

/** One country's rule pack, as its file holds it. Versions stand in the order they came into force; the last stays in force. */
export const packFile = z
  .strictObject({ country, beta: z.boolean(), versions: z.array(packVersion).min(1) })
  .refine(({ versions }) => isAscending(versions.map(({ version }) => version)), 'versions do not ascend')
  .refine(({ versions }) => isAscending(versions.map(({ effectiveFrom }) => effectiveFrom)), 'effective days do not ascend')
  .refine(({ versions }) => versions.every(({ sets }) => isUnique(sets.map(nameOfSet))), 'a number type, end-user type and rules stand twice')
  .refine(({ versions }) => versions.flatMap(({ sets }) => sets).every(saysItsOrigin), 'a draft, and only a draft, says what it is derived from')
export type PackFile = z.output<typeof packFile>

/** A rule of a carrier that holds in several countries, or (`countries: null`) in all. It is shown to readers, not computed with. */
const generalRule = z.strictObject({
  rule: z.string().min(1), rules: z.string(), countries: z.array(country).nullable(), confidence, sources: z.array(source).min(1),
})
export const generalRulesFile = z.strictObject({ generalRules: z.array(generalRule) })
export type GeneralRule = z.output<typeof generalRule>

export function saysItsOrigin({ rules, derivedFrom }: RuleSet): boolean {
  return (rules === 'draft') === (derivedFrom !== null)
}

function isUnique(keys: readonly string[]): boolean {
  return new Set(keys).size === keys.length
}

function isAscending<T extends string | number>(values: readonly T[]): boolean {
  return values.every((value, index) => index === 0 || value > (values[index - 1] ?? value))
}
