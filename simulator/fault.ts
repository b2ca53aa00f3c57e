/** A simulated carrier that fails: it answers with an error, or what it answered got lost on the way. */
export class SimulatedFault extends Error {
  readonly reason: 'carrier_error' | 'carrier_timeout'
  constructor(reason: 'carrier_error' | 'carrier_timeout', message: string) {
    super(message)
    this.reason = reason
  }
}
