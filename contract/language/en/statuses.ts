import type { StatusWords } from '../shape.ts'

/** States as people read them. */
export const statuses = {
  offer: { available: 'Available', held: 'Held', ordered: 'Ordered', sold: 'Sold', gone: 'Gone' },
  hold: { held: 'Held', released: 'Released', expired: 'Expired', ordered: 'Ordered', lost: 'Lost' },
  dossier: {
    draft: 'Draft', submitted: 'Submitted', in_review: 'In review', returned: 'Returned', approved: 'Approved', rejected: 'Rejected',
    withdrawn: 'Withdrawn', superseded: 'Superseded', expired: 'Expired',
  },
  slot: { empty: 'Empty', filled: 'Filled', accepted: 'Accepted', refused: 'Refused' },
  document: { stored: 'Stored', accepted: 'Accepted', refused: 'Refused', replaced: 'Replaced', deleted: 'Deleted' },
  request: {
    draft: 'Draft', submitted: 'Submitted', in_review: 'In review', approved: 'Approved', waiting_for_requester: 'Waiting for the requester',
    rejected: 'Rejected', with_carrier: 'With the carrier', waiting_for_choice: 'Waiting for a choice', completed: 'Completed',
    partially_completed: 'Partly completed', failed: 'Failed', lapsed: 'Lapsed', cancelled: 'Cancelled', cancelling: 'Being cancelled',
  },
  requestLine: { wanted: 'Wanted', ordered: 'Ordered', dropped: 'Dropped', gone: 'Gone', active: 'Active', refused: 'Refused', proposed: 'Proposed' },
  case: { waiting: 'Waiting', claimed: 'Claimed', returned: 'Returned', approved: 'Approved', rejected: 'Rejected', withdrawn: 'Withdrawn' },
  order: {
    prepared: 'Prepared', submitting: 'Being sent', acknowledged: 'Acknowledged', failed: 'Failed', in_progress: 'In progress', completed: 'Completed',
    partially_completed: 'Partly completed', cancelled: 'Cancelled', cancelling: 'Being cancelled',
  },
  orderLine: { pending: 'Pending', active: 'Active', gone: 'Gone', refused: 'Refused', cancelled: 'Cancelled' },
  purchase: { with_carrier: 'With the carrier', completed: 'Completed', partially_completed: 'Partly completed', failed: 'Failed' },
  number: { provisioning: 'Being set up', active: 'Active', failed: 'Failed', quarantined: 'In quarantine', returning: 'Going back to the carrier', returned: 'Returned to the carrier' },
  ruleVersion: { future: 'Still to come', in_force: 'In force', withdrawn: 'Withdrawn', past: 'Past' },
  invitation: { sent: 'Invited', accepted: 'Accepted', revoked: 'Withdrawn', expired: 'Expired' },
  message: { prepared: 'To be sent', sent: 'Sent', kept: 'Kept in the outbox', undeliverable: 'Undeliverable' },
} as const satisfies StatusWords
