import { lifecycle, type StateOf } from '../lifecycle.ts'

/** An offer set aside for one organization until a time. Only one hold of an offer is ever `held`: the database sees to it. */
export const holdLifecycle = lifecycle('hold', [
  // from   event      to          by
  ['held', 'extend',  'held',     'clock'],
  ['held', 'release', 'released', 'requester'],
  ['held', 'expire',  'expired',  'clock'],
  ['held', 'order',   'ordered',  ['requester', 'reviewer', 'clock']],
  ['held', 'lose',    'lost',     'carrier'],
])
export type HoldStatus = StateOf<typeof holdLifecycle>
