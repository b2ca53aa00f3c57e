import { quantityOf, waitingOn, type LineRow } from '../../requests/index.ts'
import type { AskedFor } from '../show.ts'
import type { CaseRow } from '../store.ts'

/** What a case tells of its request. */
export function askedForIn({ request_status: status }: Pick<CaseRow, 'request_status'>, lines: readonly LineRow[]): AskedFor {
  return { quantity: quantityOf(lines), carriers: [...new Set(lines.map((line) => line.carrier_id))].toSorted(), waitingOn: waitingOn(status) }
}
