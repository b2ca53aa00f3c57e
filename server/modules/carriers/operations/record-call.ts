import type { CarrierNeeds } from '../needs.ts'

/** Keeps a carrier's health: failing while its last call failed. */
export async function recordCall(needs: CarrierNeeds, { carrierId, outcome }: { carrierId: string; outcome: 'answered' | 'failed' }): Promise<void> {
  if (outcome === 'answered') await needs.carrierRecords.answered(carrierId, needs.clock.now())
  else await needs.carrierRecords.failed(carrierId)
}
