import type { BodyOf } from '../../../../contract/endpoint.ts'
import type { Endpoints } from '../../../../contract/endpoints/index.ts'
import { numberLifecycle } from '../../../../contract/lifecycles/number.ts'
import type { Caller } from '../../../kernel/actor.ts'
import { move } from '../../../kernel/move.ts'
import { notFound, Refusal } from '../../../kernel/refusal.ts'
import { refuseStale } from '../../../kernel/revision.ts'
import type { InventoryNeeds } from '../needs.ts'
import { showNumber } from '../show.ts'
import type { NumberRow } from '../store.ts'
import { subjectOf } from './provision-number.ts'

/** Labels a number, or says which flows and campaigns use it. Only a number that one has can be put to use. */
export async function changeNumber(
  needs: InventoryNeeds, caller: Caller, { id, change, revision }: { id: string; change: BodyOf<Endpoints['changeNumber']>; revision: number | undefined },
) {
  const number = await lock(needs, id)
  refuseStale(revision, number.revision)
  const usedBy = change.usedBy ?? number.used_by
  if (usedBy.length > 0 && number.status !== 'active') throw new Refusal('state.wrong', { noun: 'number', status: number.status, event: 'change', possible: [] })
  const changed = await needs.numbers.change(id, { label: change.label === undefined ? number.label : change.label, used_by: JSON.stringify(usedBy) })
  await needs.announce({ name: 'number.changed', subject: subjectOf(number), data: { fields: Object.keys(change) } })
  return shown(needs, caller, changed)
}

/** Gives a number up into quarantine. Refuses `number.in_use` while a flow or a campaign is bound to it, naming them. */
export async function releaseNumber(needs: InventoryNeeds, caller: Caller, { id, revision }: { id: string; revision: number | undefined }) {
  const number = await lock(needs, id)
  refuseStale(revision, number.revision)
  const status = move(numberLifecycle, number.status, 'release')
  if (number.used_by.length > 0) throw new Refusal('number.in_use', { usedBy: number.used_by.map(({ name }) => name) })
  const quarantinedUntil = new Date(needs.clock.now().getTime() + needs.rules.quarantineDays * 86_400_000)
  const changed = await needs.numbers.change(id, { status, quarantined_until: quarantinedUntil })
  await needs.announce({ name: 'number.release', subject: subjectOf(number), from: number.status, to: status, data: { e164: number.e164, until: quarantinedUntil } })
  return shown(needs, caller, changed)
}

/** Takes a number back. Refuses `number.quarantine_over` once its time is up, even where the clock has not yet returned it. */
export async function reclaimNumber(needs: InventoryNeeds, caller: Caller, { id, revision }: { id: string; revision: number | undefined }) {
  const number = await lock(needs, id)
  refuseStale(revision, number.revision)
  const status = move(numberLifecycle, number.status, 'reclaim')
  if (number.quarantined_until !== null && number.quarantined_until <= needs.clock.now()) throw new Refusal('number.quarantine_over')
  const changed = await needs.numbers.change(id, { status, quarantined_until: null })
  await needs.announce({ name: 'number.reclaim', subject: subjectOf(number), from: number.status, to: status, data: { e164: number.e164 } })
  return shown(needs, caller, changed)
}

async function lock(needs: InventoryNeeds, id: string): Promise<NumberRow> {
  const number = await needs.numbers.lock(id)
  if (number === undefined) throw notFound('number')
  return number
}

function shown(needs: InventoryNeeds, caller: Caller, number: NumberRow) {
  return { answer: showNumber(number, { caller, now: needs.clock.now() }), revision: number.revision }
}
