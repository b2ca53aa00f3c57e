import { Skeleton } from '@mantine/core'
import { defaultRangeExtractor, useWindowVirtualizer, type Range } from '@tanstack/react-virtual'
import { useCallback, useRef, type CSSProperties, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { useSay } from '../language/speaking.tsx'
import { useFitted } from './fitting.ts'
import { HeadRow } from './listing-head.tsx'
import { useListKeys } from './listing-keys.ts'
import { ListingRow } from './listing-row.tsx'
import { pickedWith, tracksOf, type Column, type Picking, type Sorting } from './listing-columns.ts'
import { retryOf, useLoadMore, type Paging, type Reading } from './listing-pages.ts'
import { NarrowHead } from './narrow-head.tsx'
import { ProblemNotice } from './notice.tsx'
import { useTabStop } from './tab-stop.ts'
import styles from './listing.module.css'

export type ListingProps<Row> = {
  /** What the list is called, for those who do not see it. */
  readonly label: string
  readonly rows: readonly Row[]
  readonly keyOf: (row: Row) => string
  readonly columns: readonly Column<Row>[]
  readonly reading: Reading
  readonly empty: ReactNode
  readonly paging?: Paging
  readonly sorting?: Sorting
  readonly picking?: Picking<Row>
  /** Enter or a click on a row. */
  readonly onOpen?: (row: Row) => void
  readonly foot?: ReactNode
}

/** Every list of the console. However long it is, only the rows in sight are drawn; `j` `k` walk, `x` picks, `Enter` opens. */
export function Listing<Row>(props: ListingProps<Row>) {
  const { rows, reading, empty, paging } = props
  if (rows.length === 0 && reading.error != null) return <ProblemNotice error={reading.error} retry={retryOf(reading, paging)} />
  if (rows.length === 0 && !reading.isPending && paging?.hasMore !== true) return <>{empty}</>
  return (
    <>
      {reading.error != null && <ProblemNotice error={reading.error} retry={retryOf(reading, paging)} />}
      <Table {...props} />
    </>
  )
}

function Table<Row>(props: ListingProps<Row>) {
  const { label, rows, keyOf, reading, picking, paging, sorting, foot } = props
  const { frame, isMeasured, columns, isNarrow } = useFitted(props.columns, { picks: picking !== undefined })
  const isToCome = reading.isPending || rows.length === 0
  const tracks = { '--tracks': tracksOf(columns, { picks: picking !== undefined }) } as CSSProperties // A variable of our own, which the type of styles cannot know.
  return (
    <div ref={frame} className={styles['frame']} data-narrow={isNarrow || undefined}>
      {isNarrow && <NarrowHead columns={columns} rows={rows} keyOf={keyOf} picking={picking} sorting={sorting} />}
      <div role="grid" aria-label={label} aria-rowcount={1 + (paging?.total ?? rows.length)} aria-busy={isToCome} aria-multiselectable={picking !== undefined || undefined} className={styles['grid']} style={tracks}>
        <HeadRow columns={columns} rows={rows} keyOf={keyOf} picking={picking} sorting={sorting} />
        {isToCome ? <Waiting reading={reading} paging={paging} /> : isMeasured && <Rows {...props} columns={columns} />}
      </div>
      {foot !== undefined && <div className={styles['foot']}>{foot}</div>}
    </div>
  )
}

/** Rows to come, in the shape of those that will. A page may hold none though others follow: the next is fetched. */
function Waiting({ reading, paging }: Pick<ListingProps<never>, 'reading' | 'paging'>) {
  const say = useSay()
  useLoadMore({ reading, paging, lastShown: 0, count: 0 })
  return (
    <div className={styles['waiting']} role="row">
      <span role="gridcell" aria-label={say('console:design:loading')} style={{ display: 'block', height: 'auto' }}>
        {Array.from({ length: 8 }, (_, place) => (
          <span key={place} style={{ display: 'flex', height: 'var(--row)', alignItems: 'center' }}>
            <Skeleton height={12} radius="sm" width={`${96 - ((place * 7) % 24)}%`} />
          </span>
        ))}
      </span>
    </div>
  )
}

function Rows<Row>({ rows, keyOf, columns, picking, onOpen, reading, paging }: ListingProps<Row>) {
  const body = useRef<HTMLDivElement>(null)
  const stop = useTabStop(rows, keyOf)
  const active = stop.index
  const virtual = useWindowVirtualizer({
    count: rows.length, estimateSize: () => 41, overscan: 12, getItemKey: (index) => keyOf(at(rows, index)), scrollMargin: body.current?.offsetTop ?? 0, scrollPaddingStart: 140, scrollPaddingEnd: 80,
    initialRect: { width: innerWidth, height: innerHeight }, rangeExtractor: useCallback((range: Range) => withStop(defaultRangeExtractor(range), active), [active]),
  })
  const shown = virtual.getVirtualItems()
  useLoadMore({ reading, paging, lastShown: shown.at(-1)?.index ?? 0, count: rows.length })
  const lastPicked = useRef<number>(undefined)
  const pick = (index: number, { extend }: { readonly extend: boolean }) => {
    if (picking === undefined || picking.refused?.(at(rows, index)) !== undefined) return
    picking.change(pickedWith(picking, { rows, keyOf }, { index, from: extend ? lastPicked.current : undefined }))
    lastPicked.current = index
  }
  const go = (index: number) => {
    // Drawn at once, since what is not drawn cannot take the focus.
    flushSync(() => stop.hold(index, keyOf(at(rows, index))))
    body.current?.querySelector<HTMLElement>(`[data-index="${index}"]`)?.focus({ preventScroll: true })
    virtual.scrollToIndex(index)
  }
  useListKeys({ body, count: rows.length, active, go, pick: picking && ((how) => pick(active, how)), open: onOpen && (() => onOpen(at(rows, active))) })
  return (
    <div ref={body} className={styles['body']} role="rowgroup" style={{ height: virtual.getTotalSize() }} onBlur={({ currentTarget, relatedTarget }) => !currentTarget.contains(relatedTarget) && stop.leave()}>
      {shown.map(({ index, start }) => {
        const row = at(rows, index)
        return (
          <ListingRow
            key={keyOf(row)} rowKey={keyOf(row)} row={row} index={index} columns={columns} picking={picking} onOpen={onOpen} isTabStop={index === active}
            pick={(how) => pick(index, how)} onFocus={() => stop.hold(index, keyOf(row))} measure={virtual.measureElement} offset={start - virtual.options.scrollMargin}
          />
        )
      })}
    </div>
  )
}

/** The row of the tab stop is drawn however far away it is: the focus would be lost with it, and Tab would find no row. */
function withStop(range: number[], stop: number): number[] {
  const [first = stop, last = stop] = [range[0], range.at(-1)]
  if (stop < first) return [stop, ...range]
  return stop > last ? [...range, stop] : range
}

function at<Row>(rows: readonly Row[], index: number): Row {
  const row = rows[index]
  if (row === undefined) throw new Error(`The list has no row ${index}.`)
  return row
}
