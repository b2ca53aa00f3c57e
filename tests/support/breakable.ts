import type { World } from '../../server/compose.ts'
import type { Carrier } from '../../server/ports/carrier.ts'

export type CarrierCall = 'submitOrder' | 'findOrder' | 'cancelOrder' | 'releaseNumber'
/** A point around a call at which something may go wrong: what throws `before` never reached the carrier, what throws `after` did. */
export type Moment = { readonly carrierId: string; readonly call: CarrierCall; readonly when: 'before' | 'after' }
export type Hook = (moment: Moment) => void | Promise<void>

/** What a process that is killed leaves behind: nothing but what it had written down. */
export class Crash extends Error {}

/** Where a test says what happens around each call to a carrier, and reads what was called. */
export type Breaker = {
  hook: Hook
  /** Whether the carriers say of every order that they know none such. */
  denying: boolean
  readonly calls: string[]
}

/** A world whose carriers pass every call by a breaker; they are the simulated ones otherwise. */
export function breakable(): { readonly breaker: Breaker; readonly change: (world: World) => World } {
  const breaker: Breaker = { hook: () => undefined, denying: false, calls: [] }
  return { breaker, change: (world) => ({ ...world, carriers: world.carriers.map((carrier) => passedBy(carrier, breaker)) }) }
}

function passedBy(carrier: Carrier, breaker: Breaker): Carrier {
  const passed = async <T>(call: CarrierCall, argument: string, make: () => Promise<T>): Promise<T> => {
    await breaker.hook({ carrierId: carrier.id, call, when: 'before' })
    breaker.calls.push(`${call} ${argument}`)
    const answer = await make()
    await breaker.hook({ carrierId: carrier.id, call, when: 'after' })
    return answer
  }
  return {
    ...carrier,
    submitOrder: (order) => passed('submitOrder', order.idempotencyKey, () => carrier.submitOrder(order)),
    findOrder: (key) => passed('findOrder', key, () => (breaker.denying ? Promise.resolve(undefined) : carrier.findOrder(key))),
    cancelOrder: (id) => passed('cancelOrder', id, () => carrier.cancelOrder(id)),
    releaseNumber: (e164) => passed('releaseNumber', e164, () => carrier.releaseNumber(e164)),
  }
}
