import type { ItemOf } from '../desk/queries.ts'

export type Person = ItemOf<'listPeople'>
/** Whose people they are. */
export type OrganizationOfPeople = { readonly id: string; readonly name: string; readonly kind: 'customer' | 'desk' }
/** What is about to be done about somebody. */
export type PersonStep = { readonly kind: 'roles' | 'disable' | 'enable' | 'clear'; readonly person: Person }
