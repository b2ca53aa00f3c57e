import { mostNumbersAtOnce } from '../../contract/vocabulary.ts'
import type { BodyGiven, ItemOf } from '../desk/queries.ts'

export type Offer = ItemOf<'searchOffers'>
export type Hold = ItemOf<'listHolds'>

/** A number that somebody may buy or request, found in a search or held already. */
export type Acquirable = Pick<Hold, 'offerId' | 'e164' | 'international' | 'country' | 'numberType' | 'monthlyPrice' | 'setupPrice'>

export function acquirable({ id, ...offer }: Offer): Acquirable {
  return { ...offer, offerId: id }
}

/** Whether numbers are requested rather than bought: the desk says so of each offer, so that nobody has to wait for what a country is like. */
export function needPapers(offers: readonly Pick<Offer, 'acquisition'>[]): boolean {
  return offers.some(({ acquisition }) => acquisition === 'request')
}

/** Why a number could not be had, in the desk's words. */
export type Lost = { readonly e164: string; readonly offerId: string; readonly why: string }

type HoldResult = BodyGiven<'holdOffers'>['results'][number]

/** What an organization holds after it asked, its own holds of before included, and what it could not get. */
export function sortResults(results: readonly HoldResult[], wanted: readonly Acquirable[]): { holds: Hold[]; lost: Lost[] } {
  const numbers = new Map(wanted.map(({ offerId, e164 }) => [offerId, e164]))
  const holds = results.flatMap(({ hold }) => hold ?? [])
  const lost = results.flatMap(({ hold, offerId, detail }) => (hold === null ? [{ offerId, e164: numbers.get(offerId) ?? '', why: detail ?? '' }] : []))
  return { holds, lost }
}

/** No more than one call takes, however many there are. */
export function inParts(ids: readonly string[]): string[][] {
  return Array.from({ length: Math.ceil(ids.length / mostNumbersAtOnce) }, (_, part) => ids.slice(part * mostNumbersAtOnce, (part + 1) * mostNumbersAtOnce))
}
