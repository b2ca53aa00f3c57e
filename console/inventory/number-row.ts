import type { ItemOf } from '../desk/queries.ts'

/** A number as the list and its particulars have it. */
export type NumberRow = ItemOf<'listNumbers'>
