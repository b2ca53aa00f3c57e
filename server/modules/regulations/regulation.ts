import type { RegulationAnswer } from '../../../contract/endpoints/regulations.ts'
import type { RuleSet } from '../../../contract/rule-set.ts'
import type { EndUserType, NumberType } from '../../../contract/vocabulary.ts'
import { informationKinds, type InformationKey } from '../../../contract/information-kinds.ts'

/** What one carrier's rules demand in one country, for one number type and end-user type. `appliesTo` is said by who looked it up. */
export type Regulation = Omit<RegulationAnswer, 'appliesTo'>
export type InformationDemand = Regulation['information'][number]
export type DocumentDemand = Regulation['documents'][number]
export type AddressScope = NonNullable<Regulation['address']>['scope']

export type RegulationKey = {
  readonly country: string
  readonly numberType: NumberType
  readonly endUserType: EndUserType
  readonly rules: string
  readonly version: number
}

/** `FR/mobile/business/draft@1`. A dossier keeps these; `regulationById` finds the set again. */
export function regulationId({ country, numberType, endUserType, rules, version }: RegulationKey): string {
  return `${country}/${numberType}/${endUserType}/${rules}@${version}`
}

/** Reads a set of a pack file as the regulation it states. */
export function regulationFrom(set: RuleSet, pack: { country: string; version: number; effectiveFrom: string }): Regulation {
  const { information, documents, sourceConflict, notes, ...stated } = set
  return {
    ...stated, ...pack,
    id: regulationId({ ...set, ...pack }),
    status: set.rules === 'draft' ? 'unverified' : 'sourced',
    information: information.map(informationDemand),
    documents: withSlots(documents),
    notes: sourceConflict === null ? notes : [`The sources disagree. ${sourceConflict}`, ...notes],
  }
}

/**
 * Another carrier's set standing in for one that nobody has read: unverified, and of low confidence, for the carrier it is shown for.
 * A stand-in is a draft like those that packs hold, only that the closest set is of the very same number type and end-user type.
 */
export function standIn(regulation: Regulation): Regulation {
  return {
    ...regulation,
    id: regulationId({ ...regulation, rules: 'draft' }), rules: 'draft', status: 'unverified', confidence: 'low', derivedFrom: regulation.id,
    notes: [`These are another carrier's demands (${regulation.rules}); confirm them with the carrier of the number before relying on them.`, ...regulation.notes],
  }
}

/**
 * Names each demand's slot after the kind of paper and whose it is, so that the same demand has the same name in every set and a dossier keeps
 * its papers when carriers change. A second demand of the same kind and holder is `_2`.
 */
export function withSlots(demands: readonly Omit<DocumentDemand, 'slot'>[]): DocumentDemand[] {
  const seen = new Map<string, number>()
  return demands.map((demand) => {
    const name = slotName(demand)
    const nth = (seen.get(name) ?? 0) + 1
    seen.set(name, nth)
    return { ...demand, slot: nth === 1 ? name : `${name}_${nth}` }
  })
}

/** `identity_document_of_end_user`, or `proof_of_address` where the rules do not say whose paper it is. */
export function slotName({ kind, holder }: Pick<DocumentDemand, 'kind' | 'holder'>): string {
  return holder === null ? kind : `${kind}_of_${holder}`
}

function informationDemand(key: InformationKey): InformationDemand {
  return { key, pointer: `/information/${key}`, kind: informationKinds[key] }
}
