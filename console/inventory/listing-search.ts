import { z } from 'zod'
import { dossierStates, numberColumns, numberSorts, type NumberColumn } from '../../contract/endpoints/inventory.ts'
import { statesOf } from '../../contract/lifecycle.ts'
import { numberLifecycle } from '../../contract/lifecycles/number.ts'
import { capabilities, carrierId, country, id, ownedNumberTypes } from '../../contract/vocabulary.ts'
import type { Sent } from '../desk/queries.ts'

const some = <T extends z.ZodType>(item: T) => z.array(item).min(1).max(50).optional().catch(undefined)

/** What the address of the inventory says: a link sent to a colleague shows what its sender saw. Nonsense is left out. */
export const inventorySearch = z.object({
  q: z.string().max(100).optional().catch(undefined),
  status: some(z.enum(statesOf(numberLifecycle))), country: some(country), numberType: some(z.enum(ownedNumberTypes)), carrier: some(carrierId), capabilities: some(z.enum(capabilities)),
  inUse: z.boolean().optional().catch(undefined), dossierState: some(z.enum(dossierStates)), organization: some(id),
  sort: z.enum(numberSorts).optional().catch(undefined), columns: some(z.enum(numberColumns)),
  /** The number whose particulars are open. */
  number: id.optional().catch(undefined),
})
export type InventorySearch = z.infer<typeof inventorySearch>
/** The parts of it that narrow the list. */
export const filterNames = ['q', 'status', 'country', 'numberType', 'carrier', 'capabilities', 'inUse', 'dossierState', 'organization'] as const satisfies readonly (keyof InventorySearch)[]

export const usualSort = '-purchased'

export type NumbersQuery = Omit<NonNullable<Sent<'listNumbers'>['query']>, 'limit' | 'cursor'>

/** What the desk is asked for. */
export function queryOf({ q, inUse, number: _number, columns: _columns, sort = usualSort, ...narrowed }: InventorySearch): NumbersQuery {
  return { ...narrowed, sort, ...(q !== undefined && q.trim() !== '' && { q: q.trim() }), ...(inUse !== undefined && { inUse: String(inUse) }) }
}

export function isNarrowed(search: InventorySearch): boolean {
  return filterNames.some((name) => search[name] !== undefined)
}

/** The list without anything that narrows it; order and columns stay. */
export function widened(search: InventorySearch): InventorySearch {
  return { ...search, ...Object.fromEntries(filterNames.map((name) => [name, undefined])) }
}

/** Where the same list is to be had as a file. */
export function fileAddress(search: InventorySearch, { columns, language }: { readonly columns: readonly NumberColumn[]; readonly language: string }): string {
  const asked = Object.entries<unknown>({ ...queryOf(search), columns, language }).filter(([, value]) => value !== undefined)
  return `/api/v1/numbers/export?${new URLSearchParams(asked.map(([name, value]) => [name, Array.isArray(value) ? value.join(',') : String(value)])).toString()}`
}
