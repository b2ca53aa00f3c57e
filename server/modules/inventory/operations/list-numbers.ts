import type { QueryOf } from '../../../../contract/endpoint.ts'
import type { Endpoints } from '../../../../contract/endpoints/index.ts'
import type { Language } from '../../../../contract/vocabulary.ts'
import type { Caller } from '../../../kernel/actor.ts'
import { decodeCursor, pageFrom } from '../../../kernel/cursor.ts'
import type { NumberFilter } from '../list-store.ts'
import type { InventoryNeeds } from '../needs.ts'
import { keyOf, keyTypes, orderOf, type Order } from '../order.ts'
import { needsCountries, readSearch } from '../search.ts'
import { showNumber, type ShownNumber } from '../show.ts'
import type { NumberRow } from '../store.ts'

type Listing = Omit<QueryOf<Endpoints['listNumbers']>, 'limit' | 'cursor'>
export type Asking = { readonly caller: Caller; readonly language: Language }

/** One page of the inventory, with the exact total of what matches. Refuses `cursor.invalid`. */
export async function listNumbers(needs: InventoryNeeds, { caller, language }: Asking, { limit, cursor, ...listing }: QueryOf<Endpoints['listNumbers']>) {
  const { filter, order } = await readListing(needs, listing, language)
  const rows = await needs.numberLists.list(filter, order, { limit: limit + 1, after: decodeCursor(cursor, keyTypes(order)) })
  const page = pageFrom(rows, limit, { key: (row) => keyOf(order, row), show: (row) => row })
  return { items: await showNumbers(needs, caller, page.items), nextCursor: page.nextCursor, total: await needs.numberLists.count(filter) }
}

/** What a query asks for, with what the store has to be told about the world: which countries there are, and how words are ordered. */
export async function readListing(
  needs: InventoryNeeds, { q, sort, ...narrowed }: Listing, language: Language,
): Promise<{ readonly filter: NumberFilter; readonly order: Order }> {
  const typed = q === undefined || q === '' ? undefined : q
  const dialled = typed !== undefined && needsCountries(typed)
  const countries = dialled || sort.endsWith('country') ? await needs.numberLists.countries() : []
  const carriers = sort.endsWith('carrier') ? await namesOf(needs, 'carriers', await needs.numberLists.carriers()) : []
  return {
    filter: { ...narrowed, search: typed === undefined ? undefined : readSearch(typed, countries) },
    order: orderOf(sort, { countries, carriers, language, now: needs.clock.now() }),
  }
}

/** Numbers as their reader sees them, with the names of what they refer to. */
export async function showNumbers(needs: InventoryNeeds, caller: Caller, rows: readonly NumberRow[]): Promise<ShownNumber[]> {
  const around = await needs.surroundings.of(rows)
  const reader = { caller, now: needs.clock.now() }
  return rows.map((row) => showNumber(row, around, reader))
}

/** What lists can be narrowed to. */
export async function readFacets(needs: InventoryNeeds) {
  return {
    countries: await needs.numberLists.countries(),
    carriers: await namesOf(needs, 'carriers', await needs.numberLists.carriers()),
    organizations: needs.scope === 'desk' ? await namesOf(needs, 'organizations', await needs.numberLists.organizations()) : [],
  }
}

async function namesOf(needs: InventoryNeeds, table: 'carriers' | 'organizations', ids: readonly string[]): Promise<{ id: string; name: string }[]> {
  const names = await needs.surroundings.names(table, ids)
  return [...names].map(([id, name]) => ({ id, name })).toSorted((a, b) => a.name.localeCompare(b.name))
}
