import type { QueryOf } from '../../../contract/endpoint.ts'
import type { Endpoints } from '../../../contract/endpoints/index.ts'
import { birthsOf, isOver, statesOf } from '../../../contract/lifecycle.ts'
import { requestLifecycle, type RequestStatus } from '../../../contract/lifecycles/request.ts'
import type { RemarkSide } from '../../../contract/vocabulary.ts'
import { waitingOn } from './ball.ts'

export type RequestGroup = NonNullable<QueryOf<Endpoints['listRequests']>['group']>

/** The statuses of a group, for a reader of one side. A draft waits for its requester too, but nobody waits for it: it is left aside. */
export function statusesOf(group: RequestGroup, side: RemarkSide): RequestStatus[] {
  const drafts = birthsOf(requestLifecycle)
  return statesOf(requestLifecycle).filter((status) => {
    if (group === 'waiting_for_me') return waitingOn(status) === side && !drafts.includes(status)
    return isOver(requestLifecycle, status) === (group === 'done')
  })
}
