import { useState } from 'react'

/**
 * Of all rows of a list one is reached by Tab. While the focus is on it it stays that row, wherever others that come and go move it; otherwise it stays in its place.
 */
export function useTabStop<Row>(rows: readonly Row[], keyOf: (row: Row) => string) {
  const [stop, setStop] = useState<{ readonly index: number; readonly key?: string }>({ index: 0 })
  const isAt = (index: number, key: string) => rows.slice(index, index + 1).some((row) => keyOf(row) === key)
  const { key } = stop
  const moved = key === undefined || isAt(stop.index, key) ? -1 : rows.findIndex((row) => keyOf(row) === key)
  const index = Math.min(moved === -1 ? stop.index : moved, rows.length - 1)
  return {
    index,
    hold: (to: number, its: string) => setStop((now) => (now.index === to && now.key === its ? now : { index: to, key: its })),
    leave: () => setStop({ index }),
  }
}
