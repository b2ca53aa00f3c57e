import { nameOfSet, type RuleSet, type RuleSetDraft } from '../../contract/rule-set.ts'
import type { Sent } from '../desk/queries.ts'
import type { ReadSet } from './rule-words.ts'

/** What somebody has changed so far. Sets stand by name in the order of the version they start from; new ones at the end. */
export type Edited = {
  readonly baseVersion: number
  readonly base: readonly RuleSet[]
  readonly sets: readonly RuleSet[]
  readonly removed: readonly string[]
  readonly effectiveFrom: string
  readonly note: string
}
/** How the form changes what is edited. */
export type Change = (change: (edited: Edited) => Edited) => void
export type SetState = 'same' | 'edited' | 'fresh' | 'gone'
type Proposal = Sent<'publishRuleVersion'>['body']

/** A set as it would be sent back: without what the desk worked out. */
export function statedOf({ id: _id, status: _status, slots: _slots, ...stated }: ReadSet): RuleSet {
  return stated
}

export function startFrom(baseVersion: number, base: readonly RuleSet[], effectiveFrom: string): Edited {
  return { baseVersion, base, sets: base, removed: [], effectiveFrom, note: '' }
}

export function stateOfSet({ base, removed }: Edited, set: RuleSet): SetState {
  const before = base.find((candidate) => nameOfSet(candidate) === nameOfSet(set))
  if (before === undefined) return 'fresh'
  if (removed.includes(nameOfSet(set))) return 'gone'
  return JSON.stringify(before) === JSON.stringify(set) ? 'same' : 'edited'
}

export function changeSet(edited: Edited, set: RuleSet): Edited {
  return { ...edited, sets: edited.sets.map((candidate) => (nameOfSet(candidate) === nameOfSet(set) ? set : candidate)) }
}

export function addSet(edited: Edited, set: RuleSet): Edited {
  return { ...edited, sets: [...edited.sets, set] }
}

/** One of the base is marked as removed and can come back; a new one is simply gone. */
export function removeSet(edited: Edited, set: RuleSet): Edited {
  const name = nameOfSet(set)
  if (stateOfSet(edited, set) === 'fresh') return { ...edited, sets: edited.sets.filter((candidate) => nameOfSet(candidate) !== name) }
  return { ...edited, removed: [...edited.removed, name] }
}

/** As the base has it, whatever was done to it. */
export function undoSet(edited: Edited, set: RuleSet): Edited {
  const name = nameOfSet(set)
  const before = edited.base.find((candidate) => nameOfSet(candidate) === name)
  return { ...(before === undefined ? edited : changeSet(edited, before)), removed: edited.removed.filter((removed) => removed !== name) }
}

/** The sets that are sent: their places are what the desk's findings point at. */
export function changedSets(edited: Edited): RuleSet[] {
  return edited.sets.filter((set) => ['edited', 'fresh'].includes(stateOfSet(edited, set)))
}

export function isChanged(edited: Edited): boolean {
  return changedSets(edited).length > 0 || edited.removed.length > 0
}

export function proposalOf(edited: Edited): Proposal {
  const removedSets = edited.base.filter((set) => edited.removed.includes(nameOfSet(set))).map(({ numberType, endUserType, rules }) => ({ numberType, endUserType, rules }))
  const sets: RuleSetDraft[] = changedSets(edited)
  return { baseVersion: edited.baseVersion, effectiveFrom: edited.effectiveFrom, note: edited.note, sets, removedSets }
}

/** Monday of next week: changes come into force when everybody is at work, and there is time to think again. `day`: ISO 8601. */
export function nextMonday(day: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + ((8 - date.getUTCDay()) % 7 || 7))
  return date.toISOString().slice(0, 10)
}

/** The same changes on top of a newer version: a set that was touched here stays as it was typed, every other is taken from there. */
export function rebased(edited: Edited, { version, effectiveFrom }: { readonly version: number; readonly effectiveFrom: string }, base: readonly RuleSet[]): Edited {
  const touched = new Map(changedSets(edited).map((set) => [nameOfSet(set), set]))
  const known = new Set(base.map(nameOfSet))
  const sets = [...base.map((set) => touched.get(nameOfSet(set)) ?? set), ...[...touched.values()].filter((set) => !known.has(nameOfSet(set)))]
  return {
    ...edited, baseVersion: version, base, sets, removed: edited.removed.filter((name) => known.has(name)),
    effectiveFrom: edited.effectiveFrom < effectiveFrom ? effectiveFrom : edited.effectiveFrom,
  }
}
