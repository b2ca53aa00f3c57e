import { lifecycle, type StateOf } from '../lifecycle.ts'

/** What a requester asks for. Before the carrier is involved a cancellation is immediate; afterwards the orders must end first. */
export const requestLifecycle = lifecycle('request', [
  // from                   event              to                       by
  ['draft',                 'change',          'draft',                 'requester'],
  ['draft',                 'submit',          'submitted',             'requester'],
  ['submitted',             'claim',           'in_review',             'reviewer'],
  ['submitted',             'pass',            'approved',              'clock'],
  ['in_review',             'unclaim',         'submitted',             'reviewer'],
  ['in_review',             'return',          'waiting_for_requester', 'reviewer'],
  ['waiting_for_requester', 'change',          'waiting_for_requester', 'requester'],
  ['waiting_for_requester', 'submit',          'submitted',             'requester'],
  ['in_review',             'approve',         'approved',              'reviewer'],
  ['in_review',             'reject',          'rejected',              'reviewer'],
  ['approved',              'order',           'with_carrier',          'clock'],
  ['with_carrier',          'ask',             'waiting_for_choice',    'carrier'],
  ['waiting_for_choice',    'ask',             'waiting_for_choice',    'carrier'],
  ['waiting_for_choice',    'choose',          'with_carrier',          ['requester', 'clock']],
  ['with_carrier',          'complete',        'completed',             'carrier'],
  ['with_carrier',          'complete_partly', 'partially_completed',   'carrier'],
  ['with_carrier',          'fail',            'failed',                'carrier'],
  ['waiting_for_requester', 'lapse',           'lapsed',                'clock'],
  ['waiting_for_choice',    'lapse',           'lapsed',                'clock'],
  ['waiting_for_choice',    'complete_partly', 'partially_completed',   ['requester', 'clock']],
  ['waiting_for_choice',    'fail',            'failed',                'requester'],
  ['draft',                 'cancel',          'cancelled',             'requester'],
  ['submitted',             'cancel',          'cancelled',             'requester'],
  ['in_review',             'cancel',          'cancelled',             'requester'],
  ['waiting_for_requester', 'cancel',          'cancelled',             'requester'],
  ['approved',              'cancel',          'cancelling',            'requester'],
  ['with_carrier',          'cancel',          'cancelling',            'requester'],
  ['waiting_for_choice',    'cancel',          'cancelling',            'requester'],
  ['cancelling',            'confirm_cancel',  'cancelled',             'carrier'],
  ['cancelling',            'complete',        'completed',             'carrier'],
  ['cancelling',            'complete_partly', 'partially_completed',   'carrier'],
])
export type RequestStatus = StateOf<typeof requestLifecycle>

/** One wanted number of a request. An alternative is a line of its own that names the line it replaces; where the requester is asked, it is born proposed. */
export const requestLineLifecycle = lifecycle('requestLine', [
  // from       event       to          by
  ['wanted',   'order',    'ordered',  ['requester', 'reviewer', 'clock']],
  ['wanted',   'drop',     'dropped',  ['requester', 'reviewer', 'clock']],
  ['wanted',   'lose',     'gone',     'carrier'],
  ['ordered',  'activate', 'active',   'carrier'],
  ['ordered',  'lose',     'gone',     'carrier'],
  ['ordered',  'refuse',   'refused',  'carrier'],
  ['ordered',  'drop',     'dropped',  ['requester', 'carrier']],
  ['proposed', 'choose',   'wanted',   'requester'],
  ['proposed', 'drop',     'dropped',  ['requester', 'clock']],
  ['proposed', 'lose',     'gone',     'carrier'],
], ['proposed'])
export type RequestLineStatus = StateOf<typeof requestLineLifecycle>
