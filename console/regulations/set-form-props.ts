import type { RuleSet } from '../../contract/rule-set.ts'

export type SetFormProps = {
  readonly set: RuleSet
  /** Every set of the version: what a draft may repeat. */
  readonly others: readonly RuleSet[]
  readonly change: (set: RuleSet) => void
  readonly error: unknown
  /** Where the set stands in what is sent; the desk's findings begin with it. */
  readonly pointer: string
}
