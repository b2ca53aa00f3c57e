import type { Kysely, Selectable, Transaction } from 'kysely'
import type { Clock } from '../server/ports/clock.ts'
import type { SimulatorTables } from './tables.ts'

/** Where a carrier keeps its book, and what time it believes it is. */
export type BookKeeping = { readonly database: Kysely<SimulatorTables>; readonly clock: Clock; readonly carrierId: string }

/** A carrier's order book while somebody writes in it: what was due is decided, and nobody else writes. */
export type Book = {
  readonly tx: Transaction<SimulatorTables>
  readonly carrierId: string
  readonly settings: Selectable<SimulatorTables['simulated_settings']>
  readonly now: Date
}
