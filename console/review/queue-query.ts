import { askPages, type ItemOf, type Sent } from '../desk/queries.ts'
import type { QueueSearch } from './search.ts'

export type QueuedCase = ItemOf<'listCases'>
type Query = NonNullable<Sent<'listCases'>['query']>

const groups = {
  desk: { waitingOn: 'desk' }, mine: { mine: true }, unassigned: { unassigned: true }, late: { late: true }, requester: { waitingOn: 'requester' }, carrier: { waitingOn: 'carrier' },
} as const satisfies Record<NonNullable<QueueSearch['show']> | 'desk', Query>

export type Group = keyof typeof groups
/** In the order of their tabs. */
export const groupNames = ['desk', 'mine', 'unassigned', 'late', 'requester', 'carrier'] as const satisfies readonly Group[]

/** What the address asks of the queue, as the desk is asked. */
export function askQueue({ show, ...narrowing }: QueueSearch) {
  const query: Query = { ...groups[show ?? 'desk'], ...narrowing, limit: 100 }
  return askPages('listCases', { query })
}
