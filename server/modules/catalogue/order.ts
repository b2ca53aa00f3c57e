import { Refusal } from '../../kernel/refusal.ts'
import { decodeCursor, type Key } from '../../kernel/cursor.ts'
import type { AskedSearch } from './criteria.ts'

/**
 * The order of a search's results, and where its next page begins. `sample` orders by a hash of the number and the seed: a seed draws one lasting
 * shuffle of all results, another seed another one. Prices of different currencies are not compared, so `price` lists currency by currency.
 * A country's numbers differ, so that the number, last in every key, leaves no two results in one place.
 */
export type Order = { readonly sort: AskedSearch['sort']; readonly seed: number; readonly after: Key | undefined }

/** What an offer's place in an order is told by. `draw` is its hash, a whole number of 53 bits. */
export type Placed = { readonly national: string; readonly currency: string; readonly price_minor: number; readonly draw: number }

/** Reads sort, seed and cursor. The cursor carries its seed. Refuses `cursor.invalid` for the cursor of another sort or seed. */
export function readOrder({ sort, seed, cursor }: Pick<AskedSearch, 'sort' | 'seed' | 'cursor'>, drawSeed: () => number): Order {
  const { parts, fit } = keys[sort]
  const key = decodeCursor(cursor, ['string', 'number', ...parts])
  if (key === undefined) return { sort, seed: seed ?? drawSeed(), after: undefined }
  const [sortOfCursor, seedOfCursor = null, ...after] = key
  const continues = sortOfCursor === sort && isSeed(seedOfCursor) && (seed ?? seedOfCursor) === seedOfCursor && fit.test(after.join(' '))
  if (!continues) throw new Refusal('cursor.invalid')
  return { sort, seed: seedOfCursor, after }
}

/** Where the page after this offer begins. */
export function keyOf(offer: Placed, { sort, seed }: Order): Key {
  return [sort, seed, ...keys[sort].of(offer)]
}

/** Below 2 to the 31: what the contract lets a caller send. */
export const seedsBelow = 2 ** 31

function isSeed(part: string | number | null): part is number {
  return typeof part === 'number' && Number.isInteger(part) && part >= 0 && part < seedsBelow
}

type KeyShape = { readonly parts: readonly ('string' | 'number')[]; readonly fit: RegExp; readonly of: (offer: Placed) => (string | number)[] }

const byNumber: KeyShape = { parts: ['string'], fit: /^\d{1,15}$/, of: ({ national }) => [national] }
const byPrice: KeyShape = {
  parts: ['string', 'number', 'string'], fit: /^[A-Z]{3} \d{1,9} \d{1,15}$/, of: ({ currency, price_minor: price, national }) => [currency, price, national],
}
const keys: Readonly<Record<AskedSearch['sort'], KeyShape>> = {
  sample: { parts: ['number', 'string'], fit: /^\d{1,16} \d{1,15}$/, of: ({ draw, national }) => [draw, national] },
  number: byNumber, '-number': byNumber, price: byPrice, '-price': byPrice,
}
