import type { Regulation, AddressScope, DocumentDemand, InformationDemand } from './regulation.ts'
import { slotName, withSlots } from './regulation.ts'

/** What one dossier must hold to answer several regulations at once. */
export type Demands = {
  /** false: at least one of the carriers gives no such numbers to this end-user type. */
  readonly available: boolean
  readonly information: readonly InformationDemand[]
  readonly documents: readonly DocumentDemand[]
  readonly address: { readonly scope: AddressScope } | null
  readonly flags: readonly string[]
}

/**
 * The union of the demands, each as strict as the strictest: the youngest age, the papers that all accept, the narrowest address. Papers of one
 * kind and holder share a slot; where no single paper would satisfy both sides, the second keeps a slot of its own. In whatever
 * order the regulations are given, the outcome is the same.
 */
export function mergeDemands(regulations: readonly Regulation[]): Demands {
  const ordered = regulations.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  return {
    available: ordered.every(({ available }) => available),
    information: [...new Map(ordered.flatMap(({ information }) => information.map((demand) => [demand.key, demand]))).values()],
    documents: mergeDocuments(ordered.map(({ documents }) => documents)),
    address: narrowest(ordered.flatMap(({ address }) => address ?? [])),
    flags: [...new Set(ordered.flatMap(({ flags }) => flags))],
  }
}

function mergeDocuments(sets: readonly (readonly DocumentDemand[])[]): DocumentDemand[] {
  return withSlots(sets.reduce<readonly DocumentDemand[]>(mergeSet, []))
}

/** Adds one set's demands. Two demands of the same set never share a slot: the set asks for both. */
function mergeSet(merged: readonly DocumentDemand[], demands: readonly DocumentDemand[]): readonly DocumentDemand[] {
  const slots = [...merged]
  const taken = new Set<number>()
  for (const demand of demands) {
    const index = slots.findIndex((slot, at) => !taken.has(at) && canShare(slot, demand))
    const shared = slots[index]
    taken.add(shared === undefined ? slots.length : index)
    if (shared === undefined) slots.push(demand)
    else slots[index] = strictest(shared, demand)
  }
  return slots
}

function canShare(a: DocumentDemand, b: DocumentDemand): boolean {
  return slotName(a) === slotName(b) && commonPapers(a, b) !== undefined
}

function strictest(a: DocumentDemand, b: DocumentDemand): DocumentDemand {
  return {
    ...a,
    accepted: commonPapers(a, b) ?? [],
    maxAgeMonths: youngest(a.maxAgeMonths, b.maxAgeMonths),
    issuerScope: a.issuerScope === 'local' || b.issuerScope === 'local' ? 'local' : (a.issuerScope ?? b.issuerScope),
    signed: a.signed || b.signed,
    proves: union(a.proves, b.proves),
    localName: a.localName ?? b.localName,
    conditions: union(a.conditions, b.conditions),
    optional: a.optional && b.optional,
  }
}

/** Papers that satisfy both; an empty list accepts any paper of the kind. undefined: there is none. */
function commonPapers(a: DocumentDemand, b: DocumentDemand): string[] | undefined {
  if (a.accepted.length === 0) return b.accepted
  if (b.accepted.length === 0) return a.accepted
  const common = a.accepted.filter((paper) => b.accepted.includes(paper))
  return common.length === 0 ? undefined : common
}

function youngest(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : Math.min(a, b)
}

function union<T>(a: readonly T[], b: readonly T[]): T[] {
  return [...new Set([...a, ...b])]
}

/** Widest first. An address that is asked without saying where counts as narrower than "anywhere": what is not known stays in sight. */
const scopes: readonly AddressScope[] = ['worldwide', 'unspecified', 'in_country', 'matches_number_area_code', 'same_city_as_number']

function narrowest(addresses: readonly { readonly scope: AddressScope }[]): { readonly scope: AddressScope } | null {
  const scope = scopes.findLast((candidate) => addresses.some((address) => address.scope === candidate))
  return scope === undefined ? null : { scope }
}
