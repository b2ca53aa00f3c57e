import { lifecycle, type StateOf } from '../lifecycle.ts'

/**
 * One version of the papers that a country demands, from first draft to expiry. A version that was submitted never changes:
 * a return or a withdrawal freezes it and a new draft version takes over its contents, so nothing is filled in twice. Changing one that was
 * decided leaves it as it stands and opens a new draft version too.
 */
export const dossierLifecycle = lifecycle('dossier', [
  // from        event        to            by
  ['draft',     'change',    'draft',      'requester'],
  ['draft',     'submit',    'submitted',  'requester'],
  ['submitted', 'claim',     'in_review',  'reviewer'],
  ['in_review', 'unclaim',   'submitted',  'reviewer'],
  ['in_review', 'judge',     'in_review',  'reviewer'],
  ['in_review', 'return',    'returned',   'reviewer'],
  ['in_review', 'approve',   'approved',   'reviewer'],
  ['in_review', 'reject',    'rejected',   'reviewer'],
  ['submitted', 'withdraw',  'withdrawn',  'requester'],
  ['in_review', 'withdraw',  'withdrawn',  'requester'],
  ['approved',  'change',    'approved',   'requester'],
  ['approved',  'supersede', 'superseded', 'reviewer'],
  ['approved',  'expire',    'expired',    'clock'],
  ['expired',   'change',    'expired',    'requester'],
  ['rejected',  'change',    'rejected',   'requester'],
])
export type DossierStatus = StateOf<typeof dossierLifecycle>

/** One demand for a document inside a dossier version. A reviewer may change a verdict, or take it back, until the case is decided. */
export const slotLifecycle = lifecycle('slot', [
  // from       event     to          by
  ['empty',    'fill',   'filled',   'requester'],
  ['filled',   'fill',   'filled',   'requester'],
  ['filled',   'clear',  'empty',    'requester'],
  ['filled',   'accept', 'accepted', 'reviewer'],
  ['filled',   'refuse', 'refused',  'reviewer'],
  ['accepted', 'refuse', 'refused',  'reviewer'],
  ['refused',  'accept', 'accepted', 'reviewer'],
  ['refused',  'refuse', 'refused',  'reviewer'],
  ['accepted', 'unjudge', 'filled',  'reviewer'],
  ['refused',  'unjudge', 'filled',  'reviewer'],
  ['refused',  'fill',   'filled',   'requester'],
  ['accepted', 'fill',   'filled',   'requester'],
])
export type SlotStatus = StateOf<typeof slotLifecycle>
