import { useRef, useState } from 'react'
import { desk } from '../desk/client.ts'
import { queryOf, type InventorySearch } from './listing-search.ts'
import type { NumberRow } from './number-row.ts'

/** Reads every number that a list matches, page after page, and tells how far it is. It can be stopped: what was read until then is let go. */
export function useAllMatching(search: InventorySearch) {
  const [read, setRead] = useState<number>()
  const [error, setError] = useState<unknown>()
  const reading = useRef(new AbortController())

  const run = async (then: (numbers: readonly NumberRow[]) => void) => {
    const { signal } = (reading.current = new AbortController())
    setError(undefined)
    setRead(0)
    try {
      const numbers: NumberRow[] = []
      for await (const number of desk().all.listNumbers({ query: { ...queryOf(search), limit: 200 } })) {
        if (signal.aborted) return
        numbers.push(number)
        if (numbers.length % 200 === 0) setRead(numbers.length)
      }
      then(numbers)
    } catch (failure) {
      setError(failure)
    } finally {
      setRead(undefined)
    }
  }
  return { read, error, run, stop: () => reading.current.abort() }
}
