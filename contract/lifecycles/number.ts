import { lifecycle, type StateOf } from '../lifecycle.ts'

/**
 * A number that an organization owns. A released number rests in quarantine, where its owner can take it back, before the carrier gets it. One that no carrier
 * of the desk delivers, a number imported or a sender ID, is active from the start.
 */
export const numberLifecycle = lifecycle('number', [
  // from           event       to             by
  ['provisioning', 'activate', 'active',      'carrier'],
  ['provisioning', 'fail',     'failed',      'carrier'],
  ['active',       'release',  'quarantined', 'requester'],
  ['quarantined',  'reclaim',  'active',      'requester'],
  ['quarantined',  'return',   'returning',   'clock'],
  ['returning',    'confirm',  'returned',    ['carrier', 'clock']],
], ['active'])
export type NumberStatus = StateOf<typeof numberLifecycle>
