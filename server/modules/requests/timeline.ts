import { arrowFor, birthsOf, statesOf, type EventOf } from '../../../contract/lifecycle.ts'
import { requestLifecycle, type RequestStatus } from '../../../contract/lifecycles/request.ts'
import { waitingOn } from './ball.ts'

/** A move of a request, as the audit trail has it. */
export type Move<By> = { readonly to: RequestStatus; readonly at: Date; readonly by: By }
export type Step<By> = { readonly status: RequestStatus; readonly enteredAt: Date; readonly leftAt: Date | null; readonly by: By }
export type Pause = { readonly from: Date; readonly until: Date | null; readonly because: RequestStatus }

type RequestEvent = EventOf<typeof requestLifecycle>

/** Every status that a request has stood in, in order. A move that leads back to where it began (a draft that is changed) is no step. */
export function stepsOf<By>(moves: readonly Move<By>[]): Step<By>[] {
  const entries = moves.filter(({ to }, index) => to !== moves[index - 1]?.to)
  return entries.map(({ to, at, by }, index) => ({ status: to, enteredAt: at, leftAt: entries[index + 1]?.at ?? null, by }))
}

/** When the clock stood still: while the requester had to act. A draft has no clock yet. */
export function pausesOf(steps: readonly Step<unknown>[]): Pause[] {
  const drafts = birthsOf(requestLifecycle)
  return steps
    .filter(({ status }) => waitingOn(status) === 'requester' && !drafts.includes(status))
    .map(({ status, enteredAt, leftAt }) => ({ from: enteredAt, until: leftAt, because: status }))
}

/** What leads on from each status if all goes well. */
const onwards: { readonly [S in RequestStatus]?: RequestEvent } = {
  draft: 'submit', submitted: 'claim', in_review: 'approve', waiting_for_requester: 'submit', approved: 'order', with_carrier: 'complete',
  waiting_for_choice: 'choose', cancelling: 'confirm_cancel',
}

/** The statuses that a request still goes through if all goes well, the last one an end. Nobody reads what needs no papers. */
export function aheadOf(status: RequestStatus, { regulated }: { readonly regulated: boolean }): RequestStatus[] {
  const event = !regulated && status === 'submitted' ? 'pass' : onwards[status]
  const next = event === undefined ? undefined : arrowFor(requestLifecycle, status, event)?.[2]
  return next === undefined || !isRequestStatus(next) ? [] : [next, ...aheadOf(next, { regulated })]
}

/** An arrow that is looked up by words leads to words. */
export function isRequestStatus(text: string): text is RequestStatus {
  return statesOf(requestLifecycle).some((status) => status === text)
}
