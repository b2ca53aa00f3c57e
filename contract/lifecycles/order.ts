import { lifecycle, type StateOf } from '../lifecycle.ts'

/**
 * What Guichet asks one carrier for. `submitting` survives a crash: the next attempt first asks the carrier what it knows of our key. An operator can have the
 * carrier asked now, and settle an order that it took in and denies ever since: it is taken at its word the next time it says so.
 */
export const orderLifecycle = lifecycle('order', [
  // from           event              to                     by
  ['prepared',     'submit',          'submitting',          'clock'],
  ['submitting',   'acknowledge',     'acknowledged',        'carrier'],
  ['submitting',   'fail',            'failed',              'carrier'],
  ['acknowledged', 'progress',        'in_progress',         'carrier'],
  ['acknowledged', 'complete',        'completed',           'carrier'],
  ['acknowledged', 'complete_partly', 'partially_completed', 'carrier'],
  ['acknowledged', 'fail',            'failed',              'carrier'],
  ['in_progress',  'complete',        'completed',           'carrier'],
  ['in_progress',  'complete_partly', 'partially_completed', 'carrier'],
  ['in_progress',  'fail',            'failed',              'carrier'],
  ['prepared',     'cancel',          'cancelled',           'requester'],
  ['submitting',   'cancel',          'cancelling',          'requester'],
  ['acknowledged', 'cancel',          'cancelling',          'requester'],
  ['in_progress',  'cancel',          'cancelling',          'requester'],
  ['cancelling',   'confirm_cancel',  'cancelled',           'carrier'],
  ['cancelling',   'complete',        'completed',           'carrier'],
  ['cancelling',   'complete_partly', 'partially_completed', 'carrier'],
  ['cancelling',   'fail',            'failed',              'carrier'],
  ['submitting',   'retry',           'submitting',          'operator'],
  ['acknowledged', 'retry',           'acknowledged',        'operator'],
  ['in_progress',  'retry',           'in_progress',         'operator'],
  ['cancelling',   'retry',           'cancelling',          'operator'],
  ['acknowledged', 'settle',          'acknowledged',        'operator'],
  ['in_progress',  'settle',          'in_progress',         'operator'],
  ['cancelling',   'settle',          'cancelling',          'operator'],
])
export type OrderStatus = StateOf<typeof orderLifecycle>

/** One number of an order, as the carrier answers it. */
export const orderLineLifecycle = lifecycle('orderLine', [
  // from       event       to           by
  ['pending',  'activate', 'active',    'carrier'],
  ['pending',  'lose',     'gone',      'carrier'],
  ['pending',  'refuse',   'refused',   'carrier'],
  ['pending',  'cancel',   'cancelled', ['requester', 'carrier']],
])
export type OrderLineStatus = StateOf<typeof orderLineLifecycle>

/** A direct purchase of unregulated offers: over when each of its orders is. */
export const purchaseLifecycle = lifecycle('purchase', [
  // from           event              to                     by
  ['with_carrier', 'complete',        'completed',           'carrier'],
  ['with_carrier', 'complete_partly', 'partially_completed', 'carrier'],
  ['with_carrier', 'fail',            'failed',              'carrier'],
])
export type PurchaseStatus = StateOf<typeof purchaseLifecycle>
