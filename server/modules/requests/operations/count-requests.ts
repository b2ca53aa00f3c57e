import type { AnswerOf } from '../../../../contract/endpoint.ts'
import type { Endpoints } from '../../../../contract/endpoints/index.ts'
import type { Caller } from '../../../kernel/actor.ts'
import { statusesOf, type RequestGroup } from '../group.ts'
import type { RequestNeeds } from '../needs.ts'
import { readingSide } from './read-requests.ts'

/** How many requests there are for a reader's navigation: of each group, and with remarks that they have not read. */
export async function countRequests(needs: Pick<RequestNeeds, 'requestLists' | 'scope'>, caller: Caller): Promise<AnswerOf<Endpoints['readRequestCounts']>> {
  const counts = await needs.requestLists.countByStatus()
  const countOf = (group: RequestGroup) => {
    const statuses = statusesOf(group, readingSide(needs))
    return counts.reduce((sum, { status, count }) => (statuses.includes(status) ? sum + count : sum), 0)
  }
  return { open: countOf('open'), waitingForMe: countOf('waiting_for_me'), done: countOf('done'), unread: await needs.requestLists.countUnread(caller.id) }
}
