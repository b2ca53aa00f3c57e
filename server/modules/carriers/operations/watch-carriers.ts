import { CarrierFault, type Carrier } from '../../../ports/carrier.ts'

/** Writes down how a call to a carrier went, in a unit of work of its own: none is open while a carrier is called. */
export type RecordCall = (carrierId: string, outcome: 'answered' | 'failed') => Promise<void>

/** Carriers whose every call leaves word of their health, whoever makes it. Only a CarrierFault is a carrier's failure; the rest are our bugs. */
export function watchCarriers(carriers: readonly Carrier[], record: RecordCall): Carrier[] {
  return carriers.map((carrier) => watchCarrier(carrier, record))
}

function watchCarrier(carrier: Carrier, record: RecordCall): Carrier {
  const watched = async <T>(call: Promise<T>): Promise<T> => {
    const answer = await recordingFailure(call)
    await record(carrier.id, 'answered')
    return answer
  }
  const recordingFailure = async <T>(call: Promise<T>): Promise<T> => {
    try {
      return await call
    } catch (error) {
      if (error instanceof CarrierFault) await record(carrier.id, 'failed')
      throw error
    }
  }
  return {
    ...carrier,
    async *stock() {
      const batches = carrier.stock()[Symbol.asyncIterator]()
      // Hundreds of batches follow the first: of those that come, one word of health is enough.
      let batch = await watched(batches.next())
      while (batch.done !== true) {
        yield batch.value
        batch = await recordingFailure(batches.next())
      }
    },
    submitOrder: (order) => watched(carrier.submitOrder(order)),
    findOrder: (idempotencyKey) => watched(carrier.findOrder(idempotencyKey)),
    cancelOrder: (carrierOrderId) => watched(carrier.cancelOrder(carrierOrderId)),
    releaseNumber: (e164) => watched(carrier.releaseNumber(e164)),
  }
}
