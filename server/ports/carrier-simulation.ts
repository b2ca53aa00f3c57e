import type { Carrier } from './carrier.ts'

/** How to make a simulated carrier misbehave. What is left out stays as it is. */
export type Steering = {
  readonly lose?: readonly string[] | undefined
  readonly restore?: readonly string[] | undefined
  readonly answerAfterMs?: number | undefined
  readonly failing?: boolean | undefined
  readonly timeOutAfterAccepting?: number | undefined
}

/** How it misbehaves now. */
export type SteeringState = { readonly lost: readonly string[]; readonly answerAfterMs: number; readonly failing: boolean }

/** One number sold once, by the carrier's own books. `releasedAt` is null while somebody owns it. */
export type Sale = {
  readonly e164: string
  readonly carrierOrderId: string
  readonly idempotencyKey: string
  readonly soldAt: Date
  readonly releasedAt: Date | null
}

/** A carrier that exists only here: it can be made to lose numbers, dawdle and fail, and shows its books. */
export type SimulatedCarrier = Carrier & {
  /** Works while the carrier fails. Lost numbers that the carrier never had are passed over. */
  steer(steering: Steering): Promise<SteeringState>
  /** Every sale ever made: what proves that nothing was bought twice. */
  ledger(): Promise<readonly Sale[]>
}

export function isSimulated(carrier: Carrier): carrier is SimulatedCarrier {
  return 'steer' in carrier && 'ledger' in carrier
}
