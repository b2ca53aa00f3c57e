import { useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react'
import { usualTrack, type Column } from './listing-columns.ts'

/** As listing.module.css has them: between two columns, at both edges of a row, and the box that picks. */
const gap = 12
const edges = 24
const box = 24 + gap

/** Narrower than this a row is a small page, however few its columns: a phone, held upright. */
const phone = 640

export type Fitted<Row> = { readonly columns: readonly Column<Row>[]; /** A row is a small page: the hero first, everything else under its name. */ readonly isNarrow: boolean }

/** What of a list's columns fits side by side into so many pixels. Where those that can make room have done so and it is still too little, every row becomes a small page, which has room for all. */
export function fitted<Row>(columns: readonly Column<Row>[], { width, picks }: { readonly width: number; readonly picks: boolean }): Fitted<Row> {
  const needed = (wanted: readonly Column<Row>[]) => wanted.reduce((sum, column) => sum + leastOf(column) + gap, edges - gap + (picks ? box : 0))
  const leaving = columns.filter((column) => roomOf(column) > 0).toSorted((a, b) => roomOf(b) - roomOf(a))
  let shown = columns
  for (const column of leaving) {
    if (needed(shown) <= width) break
    shown = shown.filter((other) => other !== column)
  }
  return width < phone || needed(shown) > width ? { columns, isNarrow: true } : { columns: shown, isNarrow: false }
}

function roomOf({ leaves, desktopOnly = false }: Pick<Column<never>, 'leaves' | 'desktopOnly'>): number {
  return leaves ?? (desktopOnly ? 1 : 0)
}

/** Of a track (`140px`, `minmax(160px, 1fr)`) the least that it takes. */
function leastOf({ width = usualTrack }: Pick<Column<never>, 'width'>): number {
  return Number(/(\d+)px/.exec(width)?.[1] ?? 0)
}

export type Frame<Row> = Fitted<Row> & { readonly frame: RefObject<HTMLDivElement | null>; /** Before that no row is worth drawing: it would be drawn twice. */ readonly isMeasured: boolean }

/** Measured before anything is painted, and again whenever the frame becomes wider or narrower. */
export function useFitted<Row>(columns: readonly Column<Row>[], { picks }: { readonly picks: boolean }): Frame<Row> {
  const frame = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState<number>()
  useLayoutEffect(() => {
    const element = frame.current
    if (element === null) return
    // A list that waits out of sight for another part of its page has no width, which is no reason to lay it out for a phone.
    const measure = () => setWidth((known) => element.clientWidth || known)
    measure()
    const watch = new ResizeObserver(measure)
    watch.observe(element)
    return () => watch.disconnect()
  }, [])
  return { frame, isMeasured: width !== undefined, ...useMemo(() => fitted(columns, { width: width ?? Number.POSITIVE_INFINITY, picks }), [columns, width, picks]) }
}
