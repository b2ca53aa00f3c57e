import type { AnswerOf } from '../../../contract/endpoint.ts'
import type { Endpoints } from '../../../contract/endpoints/index.ts'
import type { ArrivedRow, ClosedRow, DecidedRow, OrderedRow, Part, ReplacedRow } from './store.ts'

export type Figures = AnswerOf<Endpoints['readFigures']>
/** What was counted, each in parts of the whole. */
export type Counted = { readonly arrived: readonly ArrivedRow[]; readonly decided: readonly DecidedRow[]; readonly closed: readonly ClosedRow[]; readonly replaced: readonly ReplacedRow[] }

/** The figures of one part; of a part in which nothing happened, zeros and no shares. */
export function showPart(counted: Counted, { dimension, key }: Part): Figures['total'] {
  const isPart = (row: Part) => row.dimension === dimension && row.key === key
  const decided = counted.decided.find(isPart)
  const closed = counted.closed.find(isPart)
  return {
    arrived: counted.arrived.find(isPart)?.arrived ?? 0,
    decided: decided?.decided ?? 0, approved: decided?.approved ?? 0, rejected: (decided?.decided ?? 0) - (decided?.approved ?? 0),
    decisionMedian: rounded(decided?.median), decisionP90: rounded(decided?.p90),
    returned: decided?.returned ?? 0, returnedShare: shareOf(decided?.returned, decided?.decided),
    firstTimeRight: decided?.first_time_right ?? 0, firstTimeRightShare: shareOf(decided?.first_time_right, decided?.decided),
    closed: closed?.closed ?? 0, late: closed?.late ?? 0, lateShare: shareOf(closed?.late, closed?.closed),
    replaced: counted.replaced.find(isPart)?.replaced ?? 0,
  }
}

/** The countries or carriers of which anything was counted, in the order of the alphabet. */
export function keysOf(counted: Counted, dimension: Part['dimension']): string[] {
  const rows: readonly Part[] = [...counted.arrived, ...counted.decided, ...counted.closed, ...counted.replaced]
  return [...new Set(rows.filter((row) => row.dimension === dimension).map(({ key }) => key))].toSorted()
}

export function showOrders({ carrier_id: carrierId, ...row }: OrderedRow): Figures['orders'][number] {
  return { carrierId, ...row, deliveredShare: shareOf(row.delivered, row.numbers) }
}

function shareOf(part = 0, whole = 0): number | null {
  return whole === 0 ? null : part / whole
}

/** A hundredth of a day is a quarter of an hour: what is finer is chance. */
function rounded(days: number | null | undefined): number | null {
  return days == null ? null : Math.round(days * 100) / 100
}
