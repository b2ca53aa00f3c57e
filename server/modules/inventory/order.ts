import { countryName } from '../../../contract/language/format.ts'
import { statesOf } from '../../../contract/lifecycle.ts'
import { numberLifecycle } from '../../../contract/lifecycles/number.ts'
import type { NumberSort } from '../../../contract/number-listing.ts'
import { ownedNumberTypes, type Language } from '../../../contract/vocabulary.ts'
import type { Key, PartType } from '../../kernel/cursor.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { nextRenewal } from './renewal.ts'
import type { NumberRow } from './store.ts'

/**
 * How a list of numbers is ordered. By a column with few values it goes group by group, in the order in which their words are read, and by number within a group:
 * so Germany comes before France in English and after it in French, and each group is a range of one index.
 */
export type Order =
  | { readonly by: 'number' | 'purchased' | 'price'; readonly backwards: boolean }
  | { readonly by: GroupColumn; readonly groups: readonly (string | number)[] }
export type GroupColumn = 'status' | 'country' | 'number_type' | 'carrier_key' | 'renewal_day'

/** What has to be known to put words in order. */
export type Reading = { readonly countries: readonly string[]; readonly carriers: readonly { readonly id: string; readonly name: string }[]; readonly language: Language; readonly now: Date }

export function orderOf(sort: NumberSort, reading: Reading): Order {
  const backwards = sort.startsWith('-')
  const grouped = (by: GroupColumn, groups: readonly (string | number)[]): Order => ({ by, groups: backwards ? groups.toReversed() : groups })
  switch (sort) {
    case 'number': case '-number': return { by: 'number', backwards }
    case 'purchased': case '-purchased': return { by: 'purchased', backwards }
    case 'price': case '-price': return { by: 'price', backwards }
    case 'status': case '-status': return grouped('status', statesOf(numberLifecycle))
    case 'numberType': case '-numberType': return grouped('number_type', ownedNumberTypes)
    case 'country': case '-country': return grouped('country', byName(reading.countries, (code) => countryName(reading.language, code), reading.language))
    case 'carrier': case '-carrier': return withNoneLast(grouped('carrier_key', byName(reading.carriers, ({ name }) => name, reading.language).map(({ id }) => id)))
    case 'renews': return { by: 'renewal_day', groups: [...renewalDays(reading.now), 0] }
    case '-renews': return { by: 'renewal_day', groups: [...renewalDays(reading.now).toReversed(), 0] }
  }
}

/** Numbers of no carrier come last, whichever way carriers go. */
function withNoneLast(order: Order): Order {
  return 'groups' in order ? { ...order, groups: [...order.groups, ''] } : order
}

function byName<T>(things: readonly T[], nameOf: (thing: T) => string, language: Language): T[] {
  return things.toSorted((a, b) => nameOf(a).localeCompare(nameOf(b), language))
}

/** The days of the month on which numbers renew, that which comes next first. */
function renewalDays(now: Date): number[] {
  // January has every day there is.
  const dated = Array.from({ length: 31 }, (_, index) => ({ day: index + 1, on: nextRenewal(new Date(Date.UTC(2024, 0, index + 1)), now) }))
  return dated.toSorted((a, b) => a.on.localeCompare(b.on) || a.day - b.day).map(({ day }) => day)
}

/** What the key of a page's last row is made of. */
export function keyTypes({ by }: Order): readonly PartType[] {
  if (by === 'number') return ['string', 'id']
  if (by === 'purchased') return ['instant', 'id']
  if (by === 'price') return ['string', 'number', 'string', 'id']
  return [by === 'renewal_day' ? 'number' : 'string', 'string', 'id']
}

export function keyOf({ by }: Order, row: NumberRow): Key {
  if (by === 'number') return [row.e164, row.id]
  if (by === 'purchased') return [row.listed_at.toISOString(), row.id]
  if (by === 'price') return [row.currency, row.price_minor, row.e164, row.id]
  return [row[by], row.e164, row.id]
}

/** Where a page begins: the groups still to be read, the first of them from after a number on. Refuses `cursor.invalid` for a group that there is not. */
export function groupsFrom(groups: readonly (string | number)[], after: Key | undefined): readonly (string | number)[] {
  if (after === undefined) return groups
  const [first] = after
  const place = groups.findIndex((group) => group === first)
  if (place < 0) throw new Refusal('cursor.invalid')
  return groups.slice(place)
}
