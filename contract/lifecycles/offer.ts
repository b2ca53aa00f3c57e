import { lifecycle, type StateOf } from '../lifecycle.ts'

/** A number before anyone owns it. `gone` is the carrier's word for a number that it no longer sells; it may come back. */
export const offerLifecycle = lifecycle('offer', [
  // from        event       to           by
  ['available', 'hold',     'held',      'requester'],
  ['held',      'expire',   'available', 'clock'],
  ['held',      'release',  'available', 'requester'],
  ['held',      'order',    'ordered',   ['requester', 'reviewer', 'clock']],
  ['ordered',   'confirm',  'sold',      'carrier'],
  ['ordered',   'reject',   'available', 'carrier'],
  ['ordered',   'cancel',   'available', ['requester', 'operator']],
  ['available', 'vanish',   'gone',      'carrier'],
  ['held',      'vanish',   'gone',      'carrier'],
  ['ordered',   'vanish',   'gone',      'carrier'],
  ['gone',      'reappear', 'available', 'carrier'],
  ['sold',      'return',   'available', 'carrier'],
])
export type OfferStatus = StateOf<typeof offerLifecycle>
