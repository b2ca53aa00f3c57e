import { lifecycle, type StateOf } from '../lifecycle.ts'

/** The desk's work on one request. A request that comes back is the same case, with its history. */
export const caseLifecycle = lifecycle('case', [
  // from       event       to           by
  ['waiting',  'claim',    'claimed',   'reviewer'],
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
