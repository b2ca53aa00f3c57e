import type { CarrierNeeds } from '../needs.ts'
import { showCarrier, type ShownCarrier } from '../show.ts'

/** Every carrier, what it covers and how it is. They are as many as the desk has accounts: one page. */
export async function listCarriers(needs: CarrierNeeds): Promise<{ items: ShownCarrier[] }> {
  const rows = await needs.carrierRecords.list()
  const coverage = await needs.carrierRecords.coverage()
  return { items: rows.map((row) => showCarrier(row, coverage.get(row.id))) }
}
