import type { Caller } from '../../../kernel/actor.ts'
import { notFound } from '../../../kernel/refusal.ts'
import { refuseStale } from '../../../kernel/revision.ts'
import { isReclaimed, isReleased, reclaim, release } from '../giving-up.ts'
import type { InventoryNeeds } from '../needs.ts'
import type { NumberRow } from '../store.ts'
import { subjectOf } from './provision-number.ts'
import { showRevised } from './read-number.ts'

type Wish = { readonly id: string; readonly revision: number | undefined }

/** What can be done to numbers, one or many: the rule that decides, and what is written down. */
export type Deed = {
  readonly event: 'release' | 'reclaim'
  readonly decide: (number: NumberRow) => NumberRow['status']
  readonly isDone: (number: NumberRow) => boolean
  readonly quarantinedUntil: Date | null
}

export function releasing({ clock, rules }: InventoryNeeds): Deed {
  return { event: 'release', decide: release, isDone: isReleased, quarantinedUntil: new Date(clock.now().getTime() + rules.quarantineDays * 86_400_000) }
}

export function reclaiming({ clock }: InventoryNeeds): Deed {
  return { event: 'reclaim', decide: (number) => reclaim(number, clock.now()), isDone: isReclaimed, quarantinedUntil: null }
}

/** Gives a number up into quarantine. Refuses `number.in_use` while a flow or a campaign is bound to it, naming them. */
export async function releaseNumber(needs: InventoryNeeds, caller: Caller, wish: Wish) {
  return await doToOne(needs, caller, wish, releasing(needs))
}

/** The same of a number that may have been given up before: then nothing is left to do. */
export async function giveUpOnce(needs: InventoryNeeds, id: string): Promise<void> {
  const number = await needs.numbers.lock(id)
  if (number === undefined) throw notFound('number')
  const deed = releasing(needs)
  if (!deed.isDone(number)) await writeDown(needs, deed, [{ number, status: deed.decide(number) }])
}

/** Takes a number back. Refuses `number.quarantine_over` once its time is up, even where the clock has not yet returned it. */
export async function reclaimNumber(needs: InventoryNeeds, caller: Caller, wish: Wish) {
  return await doToOne(needs, caller, wish, reclaiming(needs))
}

async function doToOne(needs: InventoryNeeds, caller: Caller, { id, revision }: Wish, deed: Deed) {
  const number = await needs.numbers.lock(id)
  if (number === undefined) throw notFound('number')
  refuseStale(revision, number.revision)
  const [changed] = await writeDown(needs, deed, [{ number, status: deed.decide(number) }])
  return await showRevised(needs, caller, changed ?? number)
}

/** Saves and announces what was decided of numbers. However many they are, they cost one statement a status. */
export async function writeDown(needs: InventoryNeeds, { event, quarantinedUntil }: Deed, decided: readonly { number: NumberRow; status: NumberRow['status'] }[]): Promise<NumberRow[]> {
  const changed: NumberRow[] = []
  for (const [status, some] of Map.groupBy(decided, (one) => one.status)) {
    changed.push(...(await needs.numbers.changeMany(some.map(({ number }) => number.id), { status, quarantined_until: quarantinedUntil })))
  }
  await needs.announce(...decided.map(({ number, status }) => ({
    name: `number.${event}` as const, subject: subjectOf(number), from: number.status, to: status,
    data: { e164: number.e164, ...(quarantinedUntil !== null && { until: quarantinedUntil }) },
  })))
  return changed
}
