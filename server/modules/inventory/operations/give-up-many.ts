import { describeRefusal } from '../../../../contract/language/speak.ts'
import { notFound, Refusal } from '../../../kernel/refusal.ts'
import type { InventoryNeeds } from '../needs.ts'
import type { NumberRow } from '../store.ts'
import { reclaiming, releasing, writeDown, type Deed } from './give-up-numbers.ts'
import { showNumbers, type Asking } from './list-numbers.ts'

type Judged = { readonly numberId: string; readonly number: NumberRow | undefined; readonly verdict: NumberRow['status'] | 'unchanged' | Refusal }

/** Gives up what can be given up: each number has its own outcome, and what was given up before is not given up twice. */
export async function releaseNumbers(needs: InventoryNeeds, asking: Asking, numberIds: readonly string[]) {
  const { results, done, ...counts } = await doToEach(needs, asking, numberIds, { deed: releasing(needs), outcome: 'released' })
  return { results, released: done, ...counts }
}

/** Takes back what can be taken back, in the same way. */
export async function reclaimNumbers(needs: InventoryNeeds, asking: Asking, numberIds: readonly string[]) {
  const { results, done, ...counts } = await doToEach(needs, asking, numberIds, { deed: reclaiming(needs), outcome: 'reclaimed' })
  return { results, reclaimed: done, ...counts }
}

async function doToEach<const O extends string>(needs: InventoryNeeds, asking: Asking, numberIds: readonly string[], { deed, outcome }: { deed: Deed; outcome: O }) {
  const wanted = [...new Set(numberIds)]
  const locked = new Map((await needs.numbers.lockMany(wanted)).map((number) => [number.id, number]))
  const judged = wanted.map((numberId) => judge(numberId, locked.get(numberId), deed))
  const changed = await writeDown(needs, deed, judged.flatMap(({ number, verdict }) => (number === undefined || verdict instanceof Refusal || verdict === 'unchanged' ? [] : [{ number, status: verdict }])))
  const shown = await showNumbers(needs, asking.caller, [...new Map([...locked.values(), ...changed].map((number) => [number.id, number])).values()])
  const results = judged.map(({ numberId, verdict }) => ({
    numberId, outcome: verdict instanceof Refusal ? ('refused' as const) : verdict === 'unchanged' ? verdict : outcome,
    number: shown.find(({ id }) => id === numberId) ?? null, ...told(verdict, asking),
  }))
  const count = (what: string) => results.filter((result) => result.outcome === what).length
  return { results, done: count(outcome), unchanged: count('unchanged'), refused: count('refused') }
}

function judge(numberId: string, number: NumberRow | undefined, { decide, isDone }: Deed): Judged {
  if (number === undefined) return { numberId, number, verdict: notFound('number') }
  if (isDone(number)) return { numberId, number, verdict: 'unchanged' }
  try {
    return { numberId, number, verdict: decide(number) }
  } catch (error) {
    if (error instanceof Refusal) return { numberId, number, verdict: error }
    throw error
  }
}

function told(verdict: Judged['verdict'], { language }: Asking) {
  if (!(verdict instanceof Refusal)) return { code: null, detail: null, fix: null }
  const { detail, fix } = describeRefusal(language, verdict.code, verdict.params)
  return { code: verdict.code, detail, fix }
}
