import type { AnswerOf } from '../../../../contract/endpoint.ts'
import type { Endpoints } from '../../../../contract/endpoints/index.ts'
import { notFound } from '../../../kernel/refusal.ts'
import { isRegulated, type RulePacks } from '../../regulations/index.ts'
import { aheadOf, isRequestStatus, pausesOf, stepsOf, type Move, type RequestStore } from '../../requests/index.ts'
import type { EventRow, EventStore } from '../store.ts'

export type TimelineNeeds = { readonly events: EventStore; readonly requests: Pick<RequestStore, 'read'>; readonly rulePacks: RulePacks }
type Timeline = AnswerOf<Endpoints['readTimeline']>

/** A request that went to and fro more often than this tells of its latest moves only. */
const mostMoves = 500

/** When a request entered each status, what comes next if all goes well, and when its clock stood still. Refuses `resource.not_found`. */
export async function readTimeline(needs: TimelineNeeds, id: string): Promise<Timeline> {
  const request = await needs.requests.read(id)
  if (request === undefined) throw notFound('request')
  const steps = stepsOf((await needs.events.movesOf(id, mostMoves)).flatMap(moveOf))
  return {
    steps: steps.map(({ status, enteredAt, leftAt, by }) => ({ status, enteredAt: enteredAt.toISOString(), leftAt: leftAt?.toISOString() ?? null, by })),
    ahead: aheadOf(request.status, { regulated: isRegulated(needs.rulePacks, request.country) }),
    pauses: pausesOf(steps).map(({ from, until, because }) => ({ from: from.toISOString(), until: until?.toISOString() ?? null, because })),
  }
}

type Doer = Timeline['steps'][number]['by']

function moveOf({ to_status: to, at, actor_kind: kind, actor_name: name }: EventRow): Move<Doer>[] {
  return to === null || !isRequestStatus(to) ? [] : [{ to, at, by: { kind, name } }]
}
