import type { Database } from '../server/platform/database/connect.ts'
import type { SimulatedCarrier } from '../server/ports/carrier-simulation.ts'
import type { Clock } from '../server/ports/clock.ts'
import { simulateCarrier } from './carrier.ts'
import { profiles } from './profiles.ts'
import type { SimulatorTables } from './tables.ts'

export type SimulatorWorld = { readonly database: Database; readonly clock: Clock }

/** Every simulated carrier, its books in the schema `simulator` of a desk's database, where none of the desk's tables are. */
export function simulateCarriers({ database, clock }: SimulatorWorld): SimulatedCarrier[] {
  const books = database.withSchema('simulator').$extendTables<SimulatorTables>().$pickTables<keyof SimulatorTables>()
  return profiles.map((profile) => simulateCarrier(profile, { database: books, clock }))
}
