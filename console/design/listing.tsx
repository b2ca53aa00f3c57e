import { Skeleton } from '@mantine/core'
import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef, useState, type CSSProperties, type KeyboardEvent, type ReactNode, type RefObject } from 'react'
import { useSay } from '../language/speaking.tsx'
import { useFitted } from './fitting.ts'
import { HeadRow } from './listing-head.tsx'
import { ListingRow } from './listing-row.tsx'
import { pickedWith, tracksOf, type Column, type Picking, type Sorting } from './listing-columns.ts'
import { retryOf, useLoadMore, type Paging, type Reading } from './listing-pages.ts'
import { NarrowHead } from './narrow-head.tsx'
import { ProblemNotice } from './notice.tsx'
import { isTyping } from './typing.ts'
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
  if (rows.length === 0 && reading.error != null) return <ProblemNotice error={reading.error} retry={reading.refetch} />
  if (rows.length === 0 && !reading.isPending) return <>{empty}</>
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
  const tracks = { '--tracks': tracksOf(columns, { picks: picking !== undefined }) } as CSSProperties // A variable of our own, which the type of styles cannot know.
  return (
    <div ref={frame} className={styles['frame']} data-narrow={isNarrow || undefined}>
      {isNarrow && <NarrowHead columns={columns} rows={rows} keyOf={keyOf} picking={picking} sorting={sorting} />}
      <div role="grid" aria-label={label} aria-rowcount={1 + (paging?.total ?? rows.length)} aria-busy={reading.isPending} aria-multiselectable={picking !== undefined || undefined} className={styles['grid']} style={tracks}>
        <HeadRow columns={columns} rows={rows} keyOf={keyOf} picking={picking} sorting={sorting} />
        {reading.isPending ? <Waiting /> : isMeasured && <Rows {...props} columns={columns} />}
      </div>
      {foot !== undefined && <div className={styles['foot']}>{foot}</div>}
    </div>
  )
}

/** Rows to come, in the shape of those that will. */
function Waiting() {
  const say = useSay()
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
  const [active, setActive] = useState(0)
  const virtual = useWindowVirtualizer({
    count: rows.length, estimateSize: () => 41, overscan: 12, getItemKey: (index) => keyOf(at(rows, index)), scrollMargin: body.current?.offsetTop ?? 0, scrollPaddingStart: 140, scrollPaddingEnd: 80,
    initialRect: { width: innerWidth, height: innerHeight },
  })
  const shown = virtual.getVirtualItems()
  useLoadMore({ reading, paging, lastShown: shown.at(-1)?.index ?? 0, count: rows.length })
  const lastPicked = useRef<number>(undefined)
  const pick = (index: number, { extend }: { readonly extend: boolean }) => {
    if (picking === undefined || picking.refused?.(at(rows, index)) !== undefined) return
    picking.change(pickedWith(picking, { rows, keyOf }, { index, from: extend ? lastPicked.current : undefined }))
    lastPicked.current = index
  }
  const walk = useWalk({ body, count: rows.length, active, setActive, reveal: (index) => virtual.scrollToIndex(index) })
  return (
    <div ref={body} className={styles['body']} role="rowgroup" style={{ height: virtual.getTotalSize() }} onKeyDown={walk}>
      {shown.map(({ index, start }) => {
        const row = at(rows, index)
        return (
          <ListingRow
            key={keyOf(row)} rowKey={keyOf(row)} row={row} index={index} columns={columns} picking={picking} onOpen={onOpen} isTabStop={index === Math.min(active, rows.length - 1)}
            pick={(how) => pick(index, how)} onFocus={() => setActive(index)} measure={virtual.measureElement} offset={start - virtual.options.scrollMargin}
          />
        )
      })}
    </div>
  )
}

function at<Row>(rows: readonly Row[], index: number): Row {
  const row = rows[index]
  if (row === undefined) throw new Error(`The list has no row ${index}.`)
  return row
}

type Walk = { readonly body: RefObject<HTMLDivElement | null>; readonly count: number; readonly active: number; readonly setActive: (index: number) => void; readonly reveal: (index: number) => void }

/** Moves the focus from row to row; a row that is not drawn yet is scrolled into sight first. */
function useWalk({ body, count, active, setActive, reveal }: Walk): (event: KeyboardEvent) => void {
  const wanted = useRef<number>(undefined)
  useEffect(() => {
    if (wanted.current === undefined) return
    const row = body.current?.querySelector<HTMLElement>(`[data-index="${wanted.current}"]`)
    if (row == null) return
    row.focus()
    wanted.current = undefined
  })
  return (event) => {
    const to = destination(event, active, count)
    if (to === undefined || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
    event.preventDefault()
    wanted.current = to
    setActive(to)
    reveal(to)
  }
}

function destination({ key }: KeyboardEvent, active: number, count: number): number | undefined {
  if (key === 'j' || key === 'ArrowDown') return Math.min(active + 1, count - 1)
  if (key === 'k' || key === 'ArrowUp') return Math.max(active - 1, 0)
  if (key === 'Home') return 0
  return key === 'End' ? count - 1 : undefined
}
