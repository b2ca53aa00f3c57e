import { isOver } from '../../../contract/lifecycle.ts'
import { requestLifecycle } from '../../../contract/lifecycles/request.ts'
import type { RemarkSide } from '../../../contract/vocabulary.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { RequestRow } from './store.ts'

type Talked = Pick<RequestRow, 'status' | 'closed_at'>

/**
 * How long a conversation goes on after its request is over: whoever was refused asks why, and whoever got numbers finds out within a first bill whether
 * all is as it was meant. Later a new request is the place.
 */
export const daysAfterwards = 30
const dayMs = 86_400_000

/** Until when remarks can be added; null while the request is under way. */
export function addableUntil({ status, closed_at: closedAt }: Talked): Date | null {
  return isOver(requestLifecycle, status) && closedAt !== null ? new Date(closedAt.getTime() + daysAfterwards * dayMs) : null
}

export function isAddable(request: Talked, now: Date): boolean {
  const until = addableUntil(request)
  return until === null || now <= until
}

/** Refuses `remark.too_late` once the conversation about a request is over. */
export function refuseTooLate(request: Talked, now: Date): void {
  if (!isAddable(request, now)) throw new Refusal('remark.too_late', { days: daysAfterwards })
}

/** For whom somebody speaks: whoever belongs to the organization that asks is its requester, the desk's own people included. */
export function sideOf({ organization_id: owner }: Pick<RequestRow, 'organization_id'>, { organizationId }: { readonly organizationId: string }): RemarkSide {
  return organizationId === owner ? 'requester' : 'desk'
}
