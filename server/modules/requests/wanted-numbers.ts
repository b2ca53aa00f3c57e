import type { Issue } from '../../../contract/issue.ts'
import type { NumberType } from '../../../contract/vocabulary.ts'
import { Refusal } from '../../kernel/refusal.ts'

/** A hold that a requester names, with the number that it keeps. */
export type NamedHold = {
  readonly id: string
  readonly status: string
  readonly held_until: Date
  readonly request_id: string | null
  readonly e164: string
  readonly country: string
  readonly number_type: NumberType
}
type Pointed<H> = { readonly pointer: string; readonly hold: H }

/** `wanted`: the holds of the numbers that it wants already. */
type Asking = { readonly id: string; readonly country: string; readonly wanted: readonly string[]; readonly now: Date }

/**
 * The holds that a request is to be made of, in the order in which they were named, each once. Refuses, naming each culprit by `/holdIds/<n>`: holds
 * that are not the organization's or stand in another request (`resource.not_found`), that are added and no longer held (`request.hold_lost`), whose numbers are of
 * another country (`request.country_mismatch`; clauses 83 and 84 of the process that this desk replaces) or of several types (`request.type_mismatch`).
 * What is wanted already may stay, held or lost: the holds of a draft end together, and its numbers are taken out one after the other.
 */
export function usableHolds<H extends NamedHold>(holdIds: readonly string[], found: readonly H[], request: Asking): H[] {
  const free = new Map(found.filter((hold) => isFree(hold, request.id)).map((hold) => [hold.id, hold]))
  const named = [...new Set(holdIds)].map((id) => ({ pointer: `/holdIds/${holdIds.indexOf(id)}`, hold: free.get(id) }))
  const unknown = named.filter(({ hold }) => hold === undefined).map(({ pointer }): Issue => ({ pointer, code: 'hold.unknown' }))
  if (unknown.length > 0) throw new Refusal('resource.not_found', { noun: 'hold' }, unknown)

  const holds = named.flatMap(({ pointer, hold }) => (hold === undefined ? [] : [{ pointer, hold }]))
  refuseLost(holds.filter(({ hold }) => !request.wanted.includes(hold.id)), request.now)
  refuseMixture(holds, request.country)
  return holds.map(({ hold }) => hold)
}

/** A request that is over has let go of its holds: one that still names a request stands in it. */
function isFree({ request_id: requestId }: NamedHold, id: string): boolean {
  return requestId === null || requestId === id
}

function refuseLost(holds: readonly Pointed<NamedHold>[], now: Date): void {
  const lost = holds.filter(({ hold }) => hold.status !== 'held' || hold.held_until <= now)
  const issues = lost.map(({ pointer, hold }): Issue => ({ pointer, code: 'hold.lost', params: { number: hold.e164 } }))
  if (issues.length > 0) throw new Refusal('request.hold_lost', { numbers: lost.map(({ hold }) => hold.e164) }, issues)
}

function refuseMixture(holds: readonly Pointed<NamedHold>[], country: string): void {
  const elsewhere = holds.filter(({ hold }) => hold.country !== country)
  const issues = elsewhere.map(({ pointer, hold }): Issue => ({ pointer, code: 'hold.country_mismatch', params: { number: hold.e164, country } }))
  if (issues.length > 0) throw new Refusal('request.country_mismatch', { country }, issues)

  const others = holds.filter(({ hold }) => hold.number_type !== holds[0]?.hold.number_type)
  const mixed = others.map(({ pointer, hold }): Issue => ({ pointer, code: 'hold.type_mixed', params: { number: hold.e164, numberType: hold.number_type } }))
  if (mixed.length > 0) throw new Refusal('request.type_mismatch', {}, mixed)
}
