import { useEffect, useRef, useState } from 'react'
import { desk } from '../desk/client.ts'
import { queryOf, type InventorySearch } from './listing-search.ts'
import type { NumberRow } from './number-row.ts'

/**
 * Reads every number that a list matches, page after page, and tells how far it is. It stops, and what was read until then is let go, when somebody says so, when the list is
 * narrowed otherwise, and when what asked is gone from the page: nobody is given numbers that they no longer ask for.
 */
export function useAllMatching(search: InventorySearch) {
  const [read, setRead] = useState<number>()
  const [error, setError] = useState<unknown>()
  const reading = useRef(new AbortController())
  const list = JSON.stringify(queryOf(search))
  useEffect(() => () => {
    reading.current.abort()
    setRead(undefined)
    setError(undefined)
  }, [list])

  const run = async (then: (numbers: readonly NumberRow[]) => void) => {
    const { signal } = (reading.current = new AbortController())
    setError(undefined)
    setRead(0)
    try {
      const numbers = await readAll(desk().all.listNumbers({ query: { ...queryOf(search), limit: 200 } }), { signal, tell: setRead })
      if (numbers !== undefined) then(numbers)
    } catch (failure) {
      if (!signal.aborted) setError(failure)
    } finally {
      if (!signal.aborted) setRead(undefined)
    }
  }
  const stop = () => {
    reading.current.abort()
    setRead(undefined)
  }
  return { read, error, run, stop }
}

type Reading = { readonly signal: AbortSignal; readonly tell: (read: number) => void }

/** Undefined where it was stopped, be it at the very last. */
export async function readAll<Row>(rows: AsyncIterable<Row>, { signal, tell }: Reading): Promise<readonly Row[] | undefined> {
  const read: Row[] = []
  for await (const row of rows) {
    if (signal.aborted) return undefined
    read.push(row)
    if (read.length % 200 === 0) tell(read.length)
  }
  return signal.aborted ? undefined : read
}
