import type { EventOf } from '../../../../contract/lifecycle.ts'
import { requestLifecycle, requestLineLifecycle } from '../../../../contract/lifecycles/request.ts'
import type { Reason } from '../../../../contract/reasons.ts'
import type { Actor } from '../../../kernel/actor.ts'
import type { Core } from '../../../kernel/core.ts'
import { move } from '../../../kernel/move.ts'
import { notFound } from '../../../kernel/refusal.ts'
import type { LineRow, RequestRow, RequestStore } from '../store.ts'

type MoveNeeds = Core & { readonly requests: RequestStore }
type RequestChange = Parameters<RequestStore['change']>[1]
/** Who does it, where that is not the actor of the unit of work. */
type By = { readonly by?: Actor | undefined }

/** A request with all its lines, for one writer at a time. Refuses `resource.not_found`. */
export async function lockRequest(needs: MoveNeeds, id: string): Promise<{ request: RequestRow; lines: LineRow[] }> {
  const request = await needs.requests.lock(id)
  if (request === undefined) throw notFound('request')
  return { request, lines: await needs.requests.linesOf([id]) }
}

/** Follows one arrow, saves what changes with it and announces it. Refuses `state.wrong` where there is no such arrow. */
export async function moveRequest(
  needs: MoveNeeds, request: RequestRow, event: EventOf<typeof requestLifecycle>, { by, ...change }: Omit<RequestChange, 'status'> & By = {},
): Promise<RequestRow> {
  const to = move(requestLifecycle, request.status, event)
  const moved = await needs.requests.change(request.id, { ...change, status: to })
  await needs.announce({ name: `request.${event}`, subject: subjectOf(request), from: request.status, to, data: datesOf(request, moved), ...(by && { by }) })
  return moved
}

/**
 * What an event says of the dates at its time: by when its letter is written, the request may have moved on. `deadline`: until when its requester is
 * waited for, or was.
 */
function datesOf(before: RequestRow, { reference, expected_by: expectedBy, answer_deadline: answer, choice_deadline: choice }: RequestRow) {
  return { reference, expectedBy, deadline: answer ?? choice ?? before.answer_deadline ?? before.choice_deadline }
}

/** Moves lines along one arrow and announces each. A reason that is not given leaves the lines' own as it was. */
export async function moveLines(
  needs: MoveNeeds, lines: readonly LineRow[], event: EventOf<typeof requestLineLifecycle>, { reason, by }: { readonly reason?: Reason | null | undefined } & By = {},
): Promise<void> {
  const steps = lines.map((line) => ({ line, to: move(requestLineLifecycle, line.status, event) }))
  for (const [to, moved] of Map.groupBy(steps, (step) => step.to)) {
    await needs.requests.changeLines(moved.map(({ line }) => line.id), { status: to, ...(reason !== undefined && { reason }) })
  }
  await needs.announce(...steps.map(({ line, to }) => ({
    name: `requestLine.${event}` as const, subject: { type: 'requestLine' as const, id: line.id, organizationId: line.organization_id }, from: line.status, to,
    data: { requestId: line.request_id, e164: line.e164, ...(reason && { reason }) }, ...(by && { by }),
  })))
}

export function subjectOf({ id, organization_id: organizationId }: RequestRow) {
  return { type: 'request', id, organizationId } as const
}
