import { z } from 'zod/mini'
import { dossierStates, numberColumns, numberSorts, type NumberColumn } from '../../contract/number-listing.ts'
import { statesOf } from '../../contract/lifecycle.ts'
import { numberLifecycle } from '../../contract/lifecycles/number.ts'
import { capabilities, ownedNumberTypes } from '../../contract/vocabulary.ts'
import { carrierId, country, id, maybe, some, typed } from '../browser/address.ts'
import { ask, askPages, type Sent } from '../desk/queries.ts'

/** What the address of the inventory says: a link sent to a colleague shows what its sender saw. Nonsense is left out. */
export const inventorySearch = z.object({
  q: typed(100),
  status: some(z.enum(statesOf(numberLifecycle))), country: some(country), numberType: some(z.enum(ownedNumberTypes)), carrier: some(carrierId), capabilities: some(z.enum(capabilities)),
  inUse: maybe(z.boolean()), dossierState: some(z.enum(dossierStates)), organization: some(id),
  sort: maybe(z.enum(numberSorts)), columns: some(z.enum(numberColumns)),
  /** The number whose particulars are open. */
  number: maybe(id),
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

/** The list that the address names, page after page. */
export function askNumbers(search: InventorySearch) {
  return askPages('listNumbers', { query: { ...queryOf(search), limit: 100 } })
}

export function isNarrowed(search: InventorySearch): boolean {
  return filterNames.some((name) => search[name] !== undefined)
}

/** Requests that the inventory names above its list; whoever has more finds the others behind a link. */
export const mostUnderWay = 3

/** Numbers that are on their way, and one more to know whether there are others. */
export function askUnderWay() {
  return ask('listRequests', { query: { group: 'open', limit: mostUnderWay + 1 } })
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
