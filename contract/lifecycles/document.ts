import { lifecycle, type StateOf } from '../lifecycle.ts'

/** One uploaded paper. It is refused when any slot that it fills is refused, accepted when all of them are. */
export const documentLifecycle = lifecycle('document', [
  // from       event      to          by
  ['stored',   'accept',  'accepted', 'reviewer'],
  ['stored',   'refuse',  'refused',  'reviewer'],
  ['accepted', 'refuse',  'refused',  'reviewer'],
  ['refused',  'accept',  'accepted', 'reviewer'],
  ['refused',  'replace', 'replaced', 'requester'],
  ['stored',   'replace', 'replaced', 'requester'],
])
export type DocumentStatus = StateOf<typeof documentLifecycle>
