import { CarrierFault, type Carrier } from '../../../ports/carrier.ts'
import type { Clock } from '../../../ports/clock.ts'
import type { CallOutcome } from '../health.ts'

/** Writes down how a call to a carrier went, in a unit of work of its own: none is open while a carrier is called. */
export type RecordCall = (carrierId: string, call: CallOutcome) => Promise<void>
type Watch = { readonly clock: Clock; readonly record: RecordCall }

/** Carriers whose every call leaves word of their health, whoever makes it. Only a CarrierFault is a carrier's failure; the rest are our bugs. */
export function watchCarriers(carriers: readonly Carrier[], watch: Watch): Carrier[] {
  return carriers.map((carrier) => watchCarrier(carrier, watch))
}

function watchCarrier(carrier: Carrier, { clock, record }: Watch): Carrier {
  const watched = async <T>(make: () => Promise<T>): Promise<T> => {
    const began = clock.now().getTime()
    const answer = await recordingFailure(make, began)
    await record(carrier.id, { outcome: 'answered', ms: clock.now().getTime() - began })
    return answer
  }
  const recordingFailure = async <T>(make: () => Promise<T>, began: number): Promise<T> => {
    try {
      return await make()
    } catch (error) {
      if (error instanceof CarrierFault) await record(carrier.id, { outcome: 'failed', ms: clock.now().getTime() - began, said: error.message })
      throw error
    }
  }
  return {
    ...carrier,
    async *stock() {
      const batches = carrier.stock()[Symbol.asyncIterator]()
      // Hundreds of batches follow the first: of those that come, one word of health is enough.
      let batch = await watched(() => batches.next())
      while (batch.done !== true) {
        yield batch.value
        batch = await recordingFailure(() => batches.next(), clock.now().getTime())
      }
    },
    submitOrder: (order) => watched(() => carrier.submitOrder(order)),
    findOrder: (idempotencyKey) => watched(() => carrier.findOrder(idempotencyKey)),
    cancelOrder: (carrierOrderId) => watched(() => carrier.cancelOrder(carrierOrderId)),
    releaseNumber: (e164) => watched(() => carrier.releaseNumber(e164)),
  }
}
