import type { QueryOf } from '../../../contract/endpoint.ts'
import type { Endpoints } from '../../../contract/endpoints/index.ts'
import type { Pattern } from './pattern.ts'
import { readAreaCode, readPattern } from './pattern.ts'
import { numberingOf } from './numbering.ts'
import { placeKey } from './place.ts'

/** What a person typed into the form of the search. */
export type AskedSearch = QueryOf<Endpoints['searchOffers']>

/** Which offers are sought: every criterion that is given holds. */
export type Criteria = Pick<AskedSearch, 'country' | 'numberType' | 'addressRequirement' | 'carrier'> & {
  readonly pattern: Pattern
  readonly areaCode: string | undefined
  /** Start of a region's or a locality's name, by `placeKey`. */
  readonly region: string | undefined
  readonly locality: string | undefined
  readonly capabilities: NonNullable<AskedSearch['capabilities']>
}

/** Reads what a person typed. Refuses `pattern.invalid` for a pattern that cannot be one of the country's numbers. */
export function readCriteria(asked: AskedSearch): Criteria {
  const numbering = numberingOf(asked.country)
  return {
    country: asked.country, numberType: asked.numberType, addressRequirement: asked.addressRequirement, carrier: asked.carrier,
    pattern: readPattern(asked, numbering),
    areaCode: asked.areaCode === undefined ? undefined : readAreaCode(asked.areaCode, numbering),
    region: asked.region === undefined ? undefined : placeKey(asked.region),
    locality: asked.locality === undefined ? undefined : placeKey(asked.locality),
    capabilities: asked.capabilities ?? [],
  }
}
