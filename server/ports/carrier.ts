import type { AddressRequirement, Capability, CarrierKind, NumberType } from '../../contract/vocabulary.ts'
import type { Reason } from '../../contract/reasons.ts'
import type { PackRules } from '../../contract/rule-set.ts'

/** A number that a carrier says it would sell. Prices are a month's, in minor units. */
export type StockLine = {
  readonly e164: string
  readonly national: string
  readonly country: string
  readonly numberType: NumberType
  readonly areaCode: string | null
  readonly region: string | null
  readonly locality: string | null
  readonly capabilities: readonly Capability[]
  readonly addressRequirement: AddressRequirement
  readonly priceMinor: number
  readonly setupMinor: number
  readonly currency: string
}

export type CarrierOrderLine = { readonly e164: string; readonly state: 'pending' | 'active' | 'gone' | 'refused' | 'cancelled'; readonly reason: Reason | null }

export type CarrierOrder = {
  readonly carrierOrderId: string
  readonly state: 'acknowledged' | 'in_progress' | 'done'
  readonly lines: readonly CarrierOrderLine[]
  /** The carrier's own words, for staff. */
  readonly said: string
}

/**
 * A company that supplies numbers. Every call has a deadline inside the adapter and throws CarrierFault when the carrier does not
 * answer or answers nonsense; nothing is known then, so callers look up by idempotency key before they try again.
 */
export type Carrier = {
  readonly id: string
  readonly name: string
  readonly kind: CarrierKind
  /** Whose published requirement sets it follows: the `rules` of a regulation set. */
  readonly rules: PackRules
  /** Everything it would sell, in batches. */
  stock(): AsyncIterable<readonly StockLine[]>
  /** Asks for numbers. The same key twice is the same order. */
  submitOrder(order: { readonly idempotencyKey: string; readonly numbers: readonly string[] }): Promise<CarrierOrder>
  /** What the carrier knows of a key, or undefined when it never got it. */
  findOrder(idempotencyKey: string): Promise<CarrierOrder | undefined>
  cancelOrder(carrierOrderId: string): Promise<CarrierOrder>
  /** Gives a number back. Giving back twice is giving back once. */
  releaseNumber(e164: string): Promise<void>
}

export class CarrierFault extends Error {
  readonly reason: 'carrier_error' | 'carrier_timeout'
  constructor(reason: 'carrier_error' | 'carrier_timeout', message: string) {
    super(message)
    this.reason = reason
  }
}
