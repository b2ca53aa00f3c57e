import type { BodyGiven } from '../desk/queries.ts'

/** A carrier with its health over time and what it covers. */
export type CarrierInFull = BodyGiven<'readCarrier'>
