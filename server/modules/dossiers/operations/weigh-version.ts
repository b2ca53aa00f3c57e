import type { RegulationAnswer } from '../../../../contract/endpoints/regulations.ts'
import type { Issue } from '../../../../contract/issue.ts'
import { localDay } from '../../../kernel/day.ts'
import type { Demands } from '../demands.ts'
import { missingDemands, type Contents } from '../missing-demands.ts'
import type { DossierNeeds } from '../needs.ts'
import type { Slot } from '../slot.ts'
import type { DossierRow } from '../store.ts'
import { answersToday, type Version } from '../version.ts'
import { demandsOf, regulationsOf, today } from './resolve-regulations.ts'

/** A version held against its regulations. */
export type Weighed = { readonly regulations: RegulationAnswer[]; readonly demands: Demands; readonly missing: Issue[]; /** The day by which it was measured, ISO 8601. */ readonly on: string }

/**
 * What a version must answer and what it lacks. One that is under way or stands approved is measured by the day it was handed in: papers may age while
 * the desk reads them.
 */
export function weighVersion(needs: DossierNeeds, { dossier, version, slots }: { dossier: DossierRow; version: Version; slots: readonly Slot[] }): Weighed {
  const regulations = regulationsOf(needs, dossier, version)
  const demands = demandsOf(regulations)
  const on = measuredOn(needs, version)
  return { regulations, demands, missing: missingDemands(demands, contentsOf(dossier, version, slots), on), on }
}

/** What a version holds, as the rules look at it. */
export function contentsOf(dossier: DossierRow, version: Version, slots: readonly Slot[]): Contents {
  return {
    country: dossier.country, endUserType: dossier.end_user_type, information: version.information, address: version.address,
    papers: new Map(slots.map((slot) => [slot.slot, slot])),
  }
}

/** The day on which the ages of its papers are counted. */
export function measuredOn(needs: Pick<DossierNeeds, 'clock' | 'rules'>, version: Version): string {
  return answersToday(version) || version.submitted_at === null ? today(needs) : localDay(version.submitted_at, needs.rules.timeZone)
}
