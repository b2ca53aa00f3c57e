import type { BodyOf } from '../../../../contract/endpoint.ts'
import type { Endpoints } from '../../../../contract/endpoints/index.ts'
import type { Caller } from '../../../kernel/actor.ts'
import { notFound, Refusal } from '../../../kernel/refusal.ts'
import { refuseStale } from '../../../kernel/revision.ts'
import type { InventoryNeeds } from '../needs.ts'
import { subjectOf } from './provision-number.ts'
import { showRevised } from './read-number.ts'

type Wish = { readonly id: string; readonly change: BodyOf<Endpoints['changeNumber']>; readonly revision: number | undefined }

/** Labels a number, or says which flows and campaigns use it. Only a number that one has can be put to use. */
export async function changeNumber(needs: InventoryNeeds, caller: Caller, { id, change, revision }: Wish) {
  const number = await needs.numbers.lock(id)
  if (number === undefined) throw notFound('number')
  refuseStale(revision, number.revision)
  const usedBy = change.usedBy ?? number.used_by
  if (usedBy.length > 0 && number.status !== 'active') throw new Refusal('state.wrong', { noun: 'number', status: number.status, event: 'change', possible: [] })
  const changed = await needs.numbers.change(id, { label: change.label === undefined ? number.label : change.label, used_by: JSON.stringify(usedBy) })
  await needs.announce({ name: 'number.changed', subject: subjectOf(number), data: { fields: Object.keys(change) } })
  return await showRevised(needs, caller, changed)
}
