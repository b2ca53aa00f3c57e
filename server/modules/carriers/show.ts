import type { AnswerOf } from '../../../contract/endpoint.ts'
import type { Endpoints } from '../../../contract/endpoints/index.ts'
import { tallyOf } from './health.ts'
import type { CarrierHourRow, CarrierRow, CoverageRow } from './store.ts'

type Known = { readonly coverage: readonly CoverageRow[]; readonly lastDay: readonly CarrierHourRow[] }

/** A carrier whose stock was never read covers nothing yet. */
export function showCarrier(row: CarrierRow, { coverage, lastDay }: Known): AnswerOf<Endpoints['listCarriers']>['items'][number] {
  return {
    id: row.id, name: row.name, kind: row.kind, rules: row.rules,
    countries: [...new Set(coverage.map(({ country }) => country))], offers: coverage.reduce((sum, { available }) => sum + available, 0),
    health: row.failing ? 'failing' : 'healthy', lastAnswerAt: row.last_answer_at?.toISOString() ?? null,
    failingSince: row.failing_since?.toISOString() ?? null, lastFailureAt: row.last_failure_at?.toISOString() ?? null, lastFailure: row.last_failure,
    stockReadAt: row.stock_read_at?.toISOString() ?? null, lastDay: tallyOf(lastDay),
  }
}

export function showCarrierInFull(row: CarrierRow, known: Known & { readonly hours: readonly CarrierHourRow[] }): AnswerOf<Endpoints['readCarrier']> {
  return {
    ...showCarrier(row, known),
    coverage: known.coverage.map(({ country, number_type: numberType, available, known: all }) => ({ country, numberType, available, known: all })),
    hours: known.hours.map((hour) => ({ hour: hour.hour.toISOString(), ...tallyOf([hour]) })),
  }
}
