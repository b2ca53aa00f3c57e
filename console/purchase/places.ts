import type { Criteria } from './criteria.ts'
import type { Place } from './kind.ts'

type Named = Pick<Place, 'kind' | 'name' | 'region'>
type ShownPlace = Named & { readonly localities: readonly string[]; readonly offers?: number }

/** What a place is told by. */
export function keyOfPlace({ kind, name, region }: Named): string {
  return JSON.stringify([kind, name, region])
}

/** The place that the criteria name, as far as they know it. */
export function placeOf({ areaCode, locality, region }: Criteria): ShownPlace | undefined {
  if (areaCode !== undefined) return { kind: 'area_code', name: areaCode, region: null, localities: [] }
  if (locality !== undefined) return { kind: 'locality', name: locality, region: region ?? null, localities: [] }
  return region === undefined ? undefined : { kind: 'region', name: region, region: null, localities: [] }
}

/** The criteria of a place, or of none. Two towns of one name are told apart by their region. */
export function criteriaOf(place: Named | undefined): { areaCode: string | undefined; locality: string | undefined; region: string | undefined } {
  const none = { areaCode: undefined, locality: undefined, region: undefined }
  if (place === undefined) return none
  if (place.kind === 'area_code') return { ...none, areaCode: place.name }
  return place.kind === 'region' ? { ...none, region: place.name } : { ...none, locality: place.name, region: place.region ?? undefined }
}
