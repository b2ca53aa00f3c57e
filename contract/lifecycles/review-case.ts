import { lifecycle, type StateOf } from '../lifecycle.ts'

/**
 * The desk's work on one request. A request that comes back is the same case, with its history. A case that is assigned is claimed in the name of the person it
 * is given to; one that somebody works on moves to them as it is.
 */
export const caseLifecycle = lifecycle('case', [
  // from       event       to           by
  ['waiting',  'claim',    'claimed',   'reviewer'],
  ['waiting',  'assign',   'claimed',   ['reviewer', 'operator']],
  ['claimed',  'assign',   'claimed',   ['reviewer', 'operator']],
  ['claimed',  'unclaim',  'waiting',   'reviewer'],
  ['claimed',  'judge',    'claimed',   'reviewer'],
  ['claimed',  'return',   'returned',  'reviewer'],
  ['returned', 'reopen',   'waiting',   'requester'],
  ['claimed',  'approve',  'approved',  'reviewer'],
  ['claimed',  'reject',   'rejected',  'reviewer'],
  ['waiting',  'withdraw', 'withdrawn', 'requester'],
  ['claimed',  'withdraw', 'withdrawn', 'requester'],
  ['returned', 'withdraw', 'withdrawn', ['requester', 'clock']],
])
export type CaseStatus = StateOf<typeof caseLifecycle>
