import type { ComparisonAnswer } from '../../../contract/endpoints/rule-versions.ts'
import { nameOfSet, type DemandedDocument, type RuleSet } from '../../../contract/rule-set.ts'
import { withSlots } from './regulation.ts'

export type SetChange = ComparisonAnswer['sets'][number]
type DemandChange = SetChange['demands'][number]
type Field = DemandChange['fields'][number]
type Value = Field['before']
/** One thing that a set says: which it is, and what is said of it. */
type Statement = { readonly aspect: DemandChange['aspect']; readonly name: string | null; readonly fields: Readonly<Record<string, Value>> }

/** What differs between the sets of two versions, in the order of the later one, what was removed at the end. Sets that say the same are left out. */
export function compareSets(from: readonly RuleSet[], to: readonly RuleSet[]): SetChange[] {
  const before = new Map(from.map((set) => [nameOfSet(set), set]))
  const after = new Map(to.map((set) => [nameOfSet(set), set]))
  return [
    ...to.flatMap((set) => changeOf(before.get(nameOfSet(set)), set)),
    ...from.flatMap((set) => (after.has(nameOfSet(set)) ? [] : changeOf(set, undefined))),
  ]
}

function changeOf(before: RuleSet | undefined, after: RuleSet | undefined): SetChange[] {
  const set = after ?? before
  if (set === undefined) return []
  const demands = compareStatements(before === undefined ? [] : statementsOf(before), after === undefined ? [] : statementsOf(after))
  const change = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed'
  return demands.length === 0 ? [] : [{ numberType: set.numberType, endUserType: set.endUserType, rules: set.rules, change, demands }]
}

function compareStatements(before: readonly Statement[], after: readonly Statement[]): DemandChange[] {
  const earlier = new Map(before.map((statement) => [keyOf(statement), statement]))
  const later = new Map(after.map((statement) => [keyOf(statement), statement]))
  return [...new Map([...later, ...earlier]).keys()].flatMap((key) => {
    const [was, is] = [earlier.get(key), later.get(key)]
    const known = is ?? was
    const fields = fieldsBetween(was?.fields ?? {}, is?.fields ?? {})
    if (known === undefined || (was !== undefined && is !== undefined && fields.length === 0)) return []
    return [{ aspect: known.aspect, name: known.name, change: was === undefined ? 'added' : is === undefined ? 'removed' : 'changed', fields }]
  })
}

function fieldsBetween(before: Statement['fields'], after: Statement['fields']): Field[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return names.flatMap((field) => {
    const [was, is] = [before[field] ?? null, after[field] ?? null]
    return JSON.stringify(was) === JSON.stringify(is) ? [] : [{ field, before: was, after: is }]
  })
}

function keyOf({ aspect, name }: Statement): string {
  return JSON.stringify([aspect, name])
}

function statementsOf(set: RuleSet): Statement[] {
  const named = (aspect: Statement['aspect'], names: readonly string[]) => names.map((name): Statement => ({ aspect, name, fields: {} }))
  return [
    single('available', { available: set.available }),
    ...named('information', set.information),
    ...withSlots(set.documents).map(({ slot }, index): Statement => ({ aspect: 'document', name: slot, fields: fieldsOf(set.documents[index]) })),
    ...(set.address === null ? [] : [single('address', { scope: set.address.scope })]),
    ...named('flag', set.flags),
    ...named('note', set.notes),
    ...set.sources.map(({ url, note }): Statement => ({ aspect: 'source', name: url ?? note, fields: url === null ? {} : { note } })),
    ...(set.sourceConflict === null ? [] : [single('sourceConflict', { sourceConflict: set.sourceConflict })]),
    single('confidence', { confidence: set.confidence }),
    single('checkedOn', { checkedOn: set.checkedOn }),
    // The version in it always differs; what counts is which set the draft repeats.
    ...(set.derivedFrom === null ? [] : [single('derivedFrom', { derivedFrom: set.derivedFrom.replace(/@\d+$/, '') })]),
  ]
}

function single(aspect: Statement['aspect'], fields: Statement['fields']): Statement {
  return { aspect, name: null, fields }
}

/** What a document demands beyond its kind and holder, which its slot's name tells; what it does not ask for is left out. */
function fieldsOf(document: DemandedDocument | undefined): Statement['fields'] {
  const { kind, holder, ...asked } = document ?? {}
  const isAsked = (value: Value) => value !== null && value !== false && !(Array.isArray(value) && value.length === 0)
  return { kind: kind ?? null, holder: holder ?? null, ...Object.fromEntries(Object.entries(asked).filter(([, value]) => isAsked(value))) }
}
