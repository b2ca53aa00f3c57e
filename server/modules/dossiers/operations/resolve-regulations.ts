import type { RegulationAnswer } from '../../../../contract/endpoints/regulations.ts'
import { localDay } from '../../../kernel/day.ts'
import { isRegulated, lookUpRegulation, mergeDemands, regulationById } from '../../regulations/index.ts'
import type { Demands } from '../demands.ts'
import type { DossierNeeds } from '../needs.ts'
import type { DossierRow } from '../store.ts'
import { isDraft, type Version } from '../version.ts'

export type Purpose = Pick<DossierRow, 'country' | 'number_type' | 'end_user_type'>
type RegulationNeeds = Pick<DossierNeeds, 'rulePacks' | 'rulesOf' | 'rules' | 'clock'>

/** The day it is at the desk, ISO 8601: the day on which ages of papers and rules in force are looked up. */
export function today({ clock, rules }: Pick<DossierNeeds, 'clock' | 'rules'>): string {
  return localDay(clock.now(), rules.timeZone)
}

/** What a carrier demands on a day, today by default; undefined where the desk does not know: a self-service country, an unknown carrier, a type without any set. */
export function regulationInForce(needs: RegulationNeeds, purpose: Purpose, carrierId: string, on: string = today(needs)): RegulationAnswer | undefined {
  const rules = needs.rulesOf(carrierId)
  if (rules === undefined || !isRegulated(needs.rulePacks, purpose.country)) return undefined
  const sought = { country: purpose.country, numberType: purpose.number_type, endUserType: purpose.end_user_type }
  const found = lookUpRegulation(needs.rulePacks, { ...sought, rules, on })
  return found && { ...found, appliesTo: carrierId }
}

/**
 * What a version must answer, one regulation a carrier in the order of the dossier's carriers. A draft answers the rules in force today, whenever it was
 * begun; what was handed in answers the rules of that day for good. Where today nothing is known any more, what was known stays in force: unknown is
 * never the same as nothing.
 */
export function regulationsOf(needs: RegulationNeeds, dossier: DossierRow, version: Pick<Version, 'status' | 'regulations'>): RegulationAnswer[] {
  if (isDraft(version)) return regulationsOn(needs, dossier, version, today(needs))
  return dossier.carriers.map((carrierId, index) => keptRegulation(needs, { id: version.regulations[index] ?? '', carrierId }))
}

/** What the contents of a version would have to answer if they were handed in on a day (ISO 8601). */
export function regulationsOn(needs: RegulationNeeds, dossier: DossierRow, version: Pick<Version, 'regulations'>, on: string): RegulationAnswer[] {
  return dossier.carriers.map((carrierId, index) =>
    regulationInForce(needs, dossier, carrierId, on) ?? keptRegulation(needs, { id: version.regulations[index] ?? '', carrierId }))
}

function keptRegulation({ rulePacks }: RegulationNeeds, { id, carrierId }: { id: string; carrierId: string }): RegulationAnswer {
  const regulation = regulationById(rulePacks, id)
  if (regulation === undefined) throw new Error(`No rule pack holds ${id}, which a dossier answers: versions of a pack are added to, never taken away.`)
  return { ...regulation, appliesTo: carrierId }
}

/** The demands of all at once. Carriers that follow the same set ask once. */
export function demandsOf(regulations: readonly RegulationAnswer[]): Demands {
  return mergeDemands([...new Map(regulations.map((regulation) => [regulation.id, regulation])).values()])
}
