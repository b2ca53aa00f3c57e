import { paperHolders } from '../../../contract/rule-set.ts'

// Slots are named after the kind of paper and whose it is: `identity_document_of_end_user`, `proof_of_address_2` (regulations/regulation.ts).

const whoseAndWhich = `(_of_(${paperHolders.join('|')}))?(_[0-9]+)?$`

/** The kind of paper that a slot demands, by its name. */
export function kindOfSlot(slot: string): string {
  return slot.replace(new RegExp(whoseAndWhich), '')
}

/** What the names of all slots look like that demand a kind of paper: a regular expression, as PostgreSQL and JavaScript both read it. */
export function slotsOfKind(kind: string): string {
  return `^${kind}${whoseAndWhich}`
}
