import type { EndUserType, NumberType } from '../../contract/vocabulary.ts'
import type { BodyGiven } from '../desk/queries.ts'
import type { Dossier } from '../dossiers/dossier-shelf.ts'
import type { Request } from '../requests/facts.ts'
import { wantedOf } from '../requests/wanted.ts'

type Readiness = BodyGiven<'lookUpReadiness'>['readiness']
type Rules = Pick<BodyGiven<'readRegulations'>, 'sets'>

/** Whose numbers are asked for. */
export function carriersOf(request: Request): string[] {
  return [...new Set(wantedOf(request).map(({ carrierId }) => carrierId))].toSorted()
}

/** What people call them. */
export function carrierNamesOf(request: Request): ReadonlyMap<string, string> {
  return new Map(wantedOf(request).map(({ carrierId, carrierName }) => [carrierId, carrierName]))
}

/** A dossier that answers the demands of every carrier whose numbers are asked for. */
export function fits(dossier: Dossier, request: Request): boolean {
  return carriersOf(request).every((carrier) => dossier.carriers.includes(carrier))
}

/** Whether the rules in force say anything of such an end user's numbers: a set that nobody has read for one carrier stands in from another. */
export function isRuled({ sets }: Rules, sought: { readonly numberType: NumberType; readonly endUserType: EndUserType }): boolean {
  return sets.some(({ numberType, endUserType }) => numberType === sought.numberType && endUserType === sought.endUserType)
}

/** The carriers of these numbers that give none to such an end user. */
export function refusersOf(readiness: Readiness, carriers: ReadonlyMap<string, string>, endUserType: EndUserType): string[] {
  return readiness.filter((one) => one.endUserType === endUserType && !one.available).flatMap(({ carrierId }) => carriers.get(carrierId) ?? [])
}

/** What a dossier is good for, as far as its choice goes. */
export type Usefulness = 'as_it_is' | 'complete' | 'incomplete' | 'under_way'

/** Approved as it stands: the version approved is the latest one. One that may not be changed, and is not approved, lies with the desk. */
export function usefulnessOf({ approvedVersion, version, arrows, complete }: Dossier): Usefulness {
  if (approvedVersion === version) return 'as_it_is'
  if (!arrows.includes('change')) return 'under_way'
  return complete ? 'complete' : 'incomplete'
}

const order: readonly Usefulness[] = ['as_it_is', 'complete', 'incomplete', 'under_way']

/** Best first; of two alike the newer one, as the list has them. */
export function bestFirst(dossiers: readonly Dossier[]): Dossier[] {
  return dossiers.toSorted((a, b) => order.indexOf(usefulnessOf(a)) - order.indexOf(usefulnessOf(b)))
}
