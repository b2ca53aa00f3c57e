import type { Carrier } from '../../../ports/carrier.ts'
import type { CarrierNeeds } from '../needs.ts'

/** Writes the carriers that the desk was started with into its book; known ones keep their history. */
export async function registerCarriers(needs: CarrierNeeds, carriers: readonly Carrier[]): Promise<void> {
  if (carriers.length === 0) return
  const now = needs.clock.now()
  await needs.carrierRecords.register(carriers.map(({ id, name, kind, rules }) => ({ id, name, kind, rules, last_answer_at: null, created_at: now })))
}
