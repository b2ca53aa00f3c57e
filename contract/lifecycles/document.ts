import { lifecycle, type StateOf } from '../lifecycle.ts'

/**
 * One uploaded paper. It is refused when any slot that it fills is refused, accepted when all of them are, neither once the verdict is taken back, and replaced once another paper
 * fills the last slot that it was refused in. Any other paper that leaves a slot stays as it is and can be used again,
 * or be deleted if it was never handed in.
 */
export const documentLifecycle = lifecycle('document', [
  // from       event      to          by
  ['stored',   'accept',  'accepted', 'reviewer'],
  ['stored',   'refuse',  'refused',  'reviewer'],
  ['stored',   'delete',  'deleted',  'requester'],
  ['accepted', 'refuse',  'refused',  'reviewer'],
  ['refused',  'accept',  'accepted', 'reviewer'],
  ['accepted', 'unjudge', 'stored',  'reviewer'],
  ['refused',  'unjudge', 'stored',  'reviewer'],
  ['refused',  'replace', 'replaced', 'requester'],
])
export type DocumentStatus = StateOf<typeof documentLifecycle>
