import type { AnswerOf } from '../../../contract/endpoint.ts'
import type { Endpoints } from '../../../contract/endpoints/index.ts'
import type { CarrierRow, Coverage } from './store.ts'

export type ShownCarrier = AnswerOf<Endpoints['readCarrier']>

/** A carrier whose stock was never read covers nothing yet. */
export function showCarrier(row: CarrierRow, coverage: Coverage | undefined): ShownCarrier {
  return {
    id: row.id, name: row.name, kind: row.kind, rules: row.rules,
    countries: [...(coverage?.countries ?? [])], offers: coverage?.offers ?? 0,
    health: row.failing ? 'failing' : 'healthy', lastAnswerAt: row.last_answer_at?.toISOString() ?? null,
  }
}
