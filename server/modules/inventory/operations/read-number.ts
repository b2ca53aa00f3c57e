import type { Caller } from '../../../kernel/actor.ts'
import { notFound } from '../../../kernel/refusal.ts'
import type { InventoryNeeds } from '../needs.ts'
import type { NumberRow } from '../store.ts'
import { showNumbers } from './list-numbers.ts'

/** One number, by its id or as people read it. */
export async function readNumber(needs: InventoryNeeds, caller: Caller, idOrE164: string) {
  const found = idOrE164.startsWith('+') ? await needs.numbers.readByE164(idOrE164) : await needs.numbers.read(idOrE164)
  if (found === undefined) throw notFound('number')
  return await showRevised(needs, caller, found)
}

/** A number with the revision that whoever changes it next has to name. */
export async function showRevised(needs: InventoryNeeds, caller: Caller, number: NumberRow) {
  const [shown] = await showNumbers(needs, caller, [number])
  if (shown === undefined) throw notFound('number')
  return { answer: shown, revision: number.revision }
}
