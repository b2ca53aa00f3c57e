import type { Generated, GeneratedAlways } from 'kysely'

/** The schema `simulator`: the books of every simulated carrier. */
export type SimulatorTables = {
  simulated_settings: { carrier_id: string; answer_after_ms: number; failing: Generated<boolean>; answers_to_lose: Generated<number> }
  simulated_orders: {
    id: GeneratedAlways<number>; carrier_id: string; idempotency_key: string; accepted_at: Date; decide_at: Date; decided_at: Date | null; cancelled_at: Date | null
  }
  simulated_order_lines: {
    order_id: number; position: number; carrier_id: string; e164: string; state: 'pending' | 'active' | 'gone' | 'cancelled'
    decided_at: Date | null; released_at: Date | null
  }
  simulated_lost_numbers: { carrier_id: string; e164: string }
}
