import { id } from '../../../../contract/shapes.ts'
import type { Caller } from '../../../kernel/actor.ts'
import { notFound } from '../../../kernel/refusal.ts'
import type { InventoryNeeds } from '../needs.ts'
import type { NumberRow } from '../store.ts'
import { showNumbers } from './list-numbers.ts'

/** One number, by its id or as people read it. */
export async function readNumber(needs: InventoryNeeds, caller: Caller, idOrE164: string) {
  const found = await findNumber(needs, idOrE164)
  if (found === undefined) throw notFound('number')
  return await showRevised(needs, caller, found)
}

/** A number with the revision that whoever changes it next has to name. */
export async function showRevised(needs: InventoryNeeds, caller: Caller, number: NumberRow) {
  const [shown] = await showNumbers(needs, caller, [number])
  if (shown === undefined) throw notFound('number')
  return { answer: shown, revision: number.revision }
}

/** The number with this id, or that is dialled so; of several that were had one after the other, that which is had now. */
export async function findNumber(needs: Pick<InventoryNeeds, 'numbers'>, idOrE164: string): Promise<NumberRow | undefined> {
  return id.safeParse(idOrE164).success ? await needs.numbers.read(idOrE164.toLowerCase()) : await needs.numbers.readByE164(idOrE164)
}
