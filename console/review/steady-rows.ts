import { useState } from 'react'
import type { QueuedCase } from './queue-query.ts'

/** A row of the queue. `gone`: it has left the list since it was shown, and keeps its place until the list is asked for anew. */
export type SteadyRow = { readonly row: QueuedCase; readonly gone: boolean }
/** The rows as they were last shown, and what had been read by then. */
type Kept = { readonly list: string; readonly read: readonly QueuedCase[] | undefined; readonly rows: readonly SteadyRow[] }

/**
 * Keeps the rows where they are while others work on the queue: what changed changes in its place, what left stays as gone, and what is new in between waits
 * until it is asked for. `list` names the list: another one begins anew. `read` is the same value for as long as nothing else was read.
 */
export function useSteadyRows(read: readonly QueuedCase[], { list, settled }: { readonly list: string; readonly settled: boolean }) {
  const [kept, keep] = useState<Kept>({ list: '', read: undefined, rows: [] })
  const isNews = settled && (kept.list !== list || kept.read !== read)
  const now: Kept = isNews ? { list, read, rows: kept.list === list ? steady(kept.rows, read) : fresh(read) } : kept
  // What follows from what was kept and what was read since is kept while it is drawn, as React has it (https://react.dev/reference/react/useState#storing-information-from-previous-renders).
  if (isNews) keep(now)
  const rows = settled ? now.rows : fresh(read)
  const waiting = read.filter(({ id }) => !rows.some(({ row }) => row.id === id)).length
  return { rows, waiting, showWaiting: () => keep({ list, read, rows: fresh(read) }) }
}

function fresh(read: readonly QueuedCase[]): SteadyRow[] {
  return read.map((row) => ({ row, gone: false }))
}

/** What comes after everything that is shown moves nothing, and is shown at once: so the next page is. */
export function steady(shown: readonly SteadyRow[], read: readonly QueuedCase[]): SteadyRow[] {
  const now = new Map(read.map((row) => [row.id, row]))
  const known = new Set(shown.map(({ row }) => row.id))
  const lastKnown = read.findLastIndex(({ id }) => known.has(id))
  const changed = shown.map(({ row }) => ({ row: now.get(row.id) ?? row, gone: !now.has(row.id) }))
  return lastKnown < 0 ? [...changed, ...fresh(read)] : [...changed, ...fresh(read.slice(lastKnown + 1))]
}
