import { notFound } from '../../../kernel/refusal.ts'
import type { CarrierNeeds } from '../needs.ts'
import { showCarrier, type ShownCarrier } from '../show.ts'

/** One carrier. Refuses `resource.not_found`. */
export async function readCarrier(needs: CarrierNeeds, id: string): Promise<ShownCarrier> {
  const row = await needs.carrierRecords.read(id)
  if (row === undefined) throw notFound('carrier')
  const coverage = await needs.carrierRecords.coverage(id)
  return showCarrier(row, coverage.get(id))
}
