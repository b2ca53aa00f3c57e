import { RefusedByDesk } from '../../contract/client/refused.ts'
import { nameOfSet, type RuleSet } from '../../contract/rule-set.ts'
import { changedSets, type Edited } from './edited-rules.ts'

/** What a refusal says of a field or of anything inside it, as one text: a list is one field to whoever fills it in. */
export function findingsIn(error: unknown): (pointer: string) => string | undefined {
  return (pointer) => {
    const found = error instanceof RefusedByDesk ? error.errors.filter((issue) => issue.pointer === pointer || issue.pointer.startsWith(`${pointer}/`)) : []
    return found.length === 0 ? undefined : [...new Set(found.map(({ detail }) => detail))].join(' ')
  }
}

/** The sets that a refusal points into, by the places in which they were sent; by name. */
export function faultySets(edited: Edited, error: unknown): ReadonlyMap<string, RuleSet> {
  const sent = changedSets(edited)
  const places = error instanceof RefusedByDesk ? error.errors.flatMap(({ pointer }) => /^\/sets\/(\d+)/.exec(pointer)?.[1] ?? []) : []
  return new Map(places.flatMap((place) => sent[Number(place)] ?? []).map((set) => [nameOfSet(set), set]))
}
