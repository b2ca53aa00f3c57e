import { quantityOf, waitingOn, type LineRow } from '../../requests/index.ts'
import type { AskedFor } from '../show.ts'
import type { CaseRow } from '../store.ts'

/** What a case tells of its request. */
export function askedForIn({ request_status: status }: Pick<CaseRow, 'request_status'>, lines: readonly LineRow[]): AskedFor {
  const names = new Map(lines.map((line) => [line.carrier_id, line.carrier_name]))
  const carriers = [...names.keys()].toSorted()
  return { quantity: quantityOf(lines), carriers, carrierNames: carriers.map((id) => names.get(id) ?? id), waitingOn: waitingOn(status) }
}
