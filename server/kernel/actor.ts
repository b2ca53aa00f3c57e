import type { Language } from '../../contract/vocabulary.ts'
import type { Licence } from '../../contract/licences.ts'

/** Someone who acts: a person, an API client, or the desk itself (its clock, a carrier's answer, a seeding). */
export type Actor = {
  readonly kind: 'person' | 'client' | 'clock' | 'carrier' | 'system'
  /** null for the desk itself. */
  readonly id: string | null
  readonly name: string
}

/** A signed-in caller of the API. `id` is never null: it signs what it does. */
export type Caller = Actor & {
  readonly kind: 'person' | 'client'
  readonly id: string
  readonly organizationId: string
  readonly licence: Licence
  readonly grants: readonly string[]
  readonly language: Language
  /** The session or token that spoke, so that it can be ended. */
  readonly sessionId: string | null
}

export const theClock: Actor = { kind: 'clock', id: null, name: 'clock' }
export const theSystem: Actor = { kind: 'system', id: null, name: 'desk' }

/** The carrier speaking: what it answered is done in its name. */
export function carrierAsActor(carrierId: string): Actor {
  return { kind: 'carrier', id: carrierId, name: carrierId }
}
