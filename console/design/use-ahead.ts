import { useState } from 'react'

/**
 * What somebody has just chosen is there at once, though the address that keeps it follows a moment later: a box that is ticked stays ticked, and the next tick adds
 * to it. Whatever the address says then is right.
 */
export function useAhead<Value>(kept: Value, keep: (value: Value) => void): readonly [Value, (value: Value) => void] {
  const written = JSON.stringify(kept)
  const [ahead, setAhead] = useState<{ readonly value: Value; readonly of: string }>()
  return [ahead?.of === written ? ahead.value : kept, (value) => {
    setAhead({ value, of: written })
    keep(value)
  }]
}
