import { useState } from 'react'

type Ahead<Value> = { readonly value: Value; readonly of: string }

/**
 * What somebody has just chosen is there at once, though the address that keeps it follows a moment later: a box that is ticked stays ticked, and the next tick adds
 * to it. Whatever the address says then is right, also where it says again what it said before.
 */
export function useAhead<Value>(kept: Value, keep: (value: Value) => void): readonly [Value, (value: Value) => void] {
  const written = JSON.stringify(kept)
  const [ahead, setAhead] = useState<Ahead<Value>>()
  const isOver = ahead !== undefined && ahead.of !== written
  if (isOver) setAhead(undefined)
  return [ahead === undefined || isOver ? kept : ahead.value, (value) => {
    setAhead({ value, of: written })
    keep(value)
  }]
}
