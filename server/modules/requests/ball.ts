import type { RequestStatus } from '../../../contract/lifecycles/request.ts'
import { keysOf, type Turn } from '../../../contract/vocabulary.ts'

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
} as const satisfies Record<RequestStatus, Turn>

export function waitingOn(status: RequestStatus): (typeof turns)[RequestStatus] {
  return turns[status]
}

/** The statuses in which it is somebody's turn. */
export function statusesWaitingOn(turn: Turn): RequestStatus[] {
  return keysOf(turns).filter((status) => turns[status] === turn)
}
