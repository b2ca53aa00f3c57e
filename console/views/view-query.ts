import { defaultParseSearch, defaultStringifySearch } from '@tanstack/react-router'
import type { BodyGiven } from '../desk/queries.ts'

/** A view as somebody keeps it. */
export type View = BodyGiven<'listViews'>['items'][number]
/** What stands in the search part of a page's address. */
export type Shown = Readonly<Record<string, unknown>>

/** The address of a view, without what is only open for the moment. The same list has the same text, so that a page knows which view it shows. */
export function writeView({ number: _number, ...shown }: Shown): string {
  const said = Object.entries(shown).filter(([, value]) => value !== undefined).toSorted(([a], [b]) => a.localeCompare(b))
  return defaultStringifySearch(Object.fromEntries(said)).replace(/^\?/, '')
}

/** What an address said; the page's own schema leaves out what it no longer knows. */
export function readView(query: string): Shown {
  return defaultParseSearch(`?${query}`)
}
