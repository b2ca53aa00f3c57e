import { hourOf, slowMs, type CallOutcome } from '../health.ts'
import type { CarrierNeeds } from '../needs.ts'

/** Keeps a carrier's health: failing while its last call failed, and how its calls went, hour by hour. */
export async function recordCall(needs: CarrierNeeds, { carrierId, ...call }: CallOutcome & { readonly carrierId: string }): Promise<void> {
  const at = needs.clock.now()
  if (call.outcome === 'answered') await needs.carrierRecords.answered(carrierId, at)
  else await needs.carrierRecords.failed(carrierId, { at, said: call.said })
  await needs.carrierRecords.count(carrierId, {
    hour: hourOf(at), answered: call.outcome === 'answered' ? 1 : 0, failed: call.outcome === 'failed' ? 1 : 0, slow: call.ms >= slowMs ? 1 : 0, ms: Math.round(call.ms),
  })
}
