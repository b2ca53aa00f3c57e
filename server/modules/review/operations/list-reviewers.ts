import type { AnswerOf } from '../../../../contract/endpoint.ts'
import type { Endpoints } from '../../../../contract/endpoints/index.ts'
import type { Caller } from '../../../kernel/actor.ts'
import { staffWhoMay } from '../../organizations/index.ts'
import type { ReviewNeeds } from '../needs.ts'

/** Everyone who can be given a case, by name, with how much they have already. */
export async function listReviewers(needs: ReviewNeeds, caller: Caller): Promise<AnswerOf<Endpoints['listReviewers']>> {
  const people = await staffWhoMay(needs, 'desk:case:judge')
  const loads = new Map((await needs.cases.workloads(people.map(({ id }) => id))).map((load) => [load.assignee_id, load.cases]))
  return { items: people.map(({ id, name }) => ({ id, name, cases: loads.get(id) ?? 0, own: id === caller.id })) }
}
