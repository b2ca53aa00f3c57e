import { lifecycle, type StateOf } from '../lifecycle.ts'

/** Somebody is asked by e-mail to join an organization. Sent again it has a new link, and the old one opens nothing; after seven days the link is worth nothing. */
export const invitationLifecycle = lifecycle('invitation', [
  // from      event     to          by
  ['sent',    'resend', 'sent',     ['requester', 'operator']],
  ['sent',    'accept', 'accepted', 'requester'],
  ['sent',    'revoke', 'revoked',  ['requester', 'operator']],
  ['sent',    'expire', 'expired',  'clock'],
  ['expired', 'resend', 'sent',     ['requester', 'operator']],
])
export type InvitationStatus = StateOf<typeof invitationLifecycle>
