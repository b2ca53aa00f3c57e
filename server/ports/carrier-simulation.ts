import type { Carrier } from './carrier.ts'

/** How to make a simulated carrier misbehave. What is left out stays as it is. */
export type Steering = {
  /** Numbers that the carrier silently no longer has. One that somebody owns stays theirs, and is lost when it is given back. */
  readonly lose?: readonly string[] | undefined
  readonly restore?: readonly string[] | undefined
  /** How long orders submitted from now on take. */
  readonly answerAfterMs?: number | undefined
  /** Every call fails while true. */
  readonly failing?: boolean | undefined
  /** The answers to the next n new orders are lost, though the orders are taken in. */
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
