import type { AddressRequirement, Capability, NumberType } from '../contract/vocabulary.ts'

/** What can be sold in one country: where its numbers are, how long they are, what they can do and what they cost. */
export type NumberPlan = {
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  /** E.164 country calling code, without the plus. */
  readonly callingCode: string
  /** ISO 4217. */
  readonly currency: string
  readonly types: Readonly<Partial<Record<NumberType, TypePlan>>>
}

export type TypePlan = {
  /** Length of the national significant number (no trunk prefix); an area may differ. */
  readonly digits: number
  readonly areas: readonly Area[]
  readonly capabilities: readonly Capability[]
  /** What about a third of the blocks can do besides. */
  readonly someAlso?: readonly Capability[]
  readonly addressRequirement: AddressRequirement
  /** Minor units of the plan's currency, before a carrier's own margin. */
  readonly monthlyMinor: number
  readonly setupMinor: number
}

/**
 * Where numbers are: every continuation of a prefix to the full length is a valid number of its type. An area with more prefixes
 * has more numbers. `areaCode` is what people dial to reach the area, without the trunk prefix; nationwide numbers have none.
 */
export type Area = {
  readonly areaCode: string | null
  readonly locality: string | null
  readonly region: string | null
  readonly prefixes: readonly string[]
  readonly digits?: number
}

export function city(areaCode: string, locality: string, region: string, ...prefixes: readonly string[]): Area {
  return { areaCode, locality, region, prefixes }
}

export function nationwide(...prefixes: readonly string[]): Area {
  return { areaCode: null, locality: null, region: null, prefixes }
}
