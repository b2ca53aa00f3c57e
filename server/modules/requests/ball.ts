import type { RequestStatus } from '../../../contract/lifecycles/request.ts'

/** Who has the ball: whose turn it is to do something, so that nobody waits for nobody. */
const turns = {
  draft: 'requester',
  submitted: 'desk',
  in_review: 'desk',
  waiting_for_requester: 'requester',
  approved: 'desk',
  with_carrier: 'carrier',
  waiting_for_choice: 'requester',
  cancelling: 'carrier',
  completed: 'nobody',
  partially_completed: 'nobody',
  failed: 'nobody',
  rejected: 'nobody',
  cancelled: 'nobody',
  lapsed: 'nobody',
} as const satisfies Record<RequestStatus, 'requester' | 'desk' | 'carrier' | 'nobody'>

export function waitingOn(status: RequestStatus): (typeof turns)[RequestStatus] {
  return turns[status]
}
