import { Checkbox } from '@mantine/core'
import { memo, type MouseEvent, type ReactNode } from 'react'
import { useSay } from '../language/speaking.tsx'
import { Hint } from './hint.tsx'
import type { Column, Picking } from './listing-columns.ts'
import styles from './listing.module.css'

type RowProps<Row> = {
  readonly row: Row
  readonly rowKey: string
  readonly index: number
  readonly columns: readonly Column<Row>[]
  readonly picking: Picking<Row> | undefined
  readonly onOpen: ((row: Row) => void) | undefined
  /** Of all rows one is reached by Tab; the others by the arrows. */
  readonly isTabStop: boolean
  /** Picks the row, or lets it go; with Shift, all from the last one picked to it. */
  readonly pick: (how: { readonly extend: boolean }) => void
  readonly onFocus: () => void
  readonly measure: (element: Element | null) => void
  readonly offset: number
}

export function ListingRow<Row>({ row, rowKey, index, columns, picking, onOpen, isTabStop, pick, onFocus, measure, offset }: RowProps<Row>) {
  const onClick = (event: MouseEvent) => {
    if (!isControl(event.target, event.currentTarget) && !hasSelectedText()) onOpen?.(row)
  }
  return (
    <div
      ref={measure} data-index={index} role="row" aria-rowindex={index + 2} aria-selected={picking === undefined ? undefined : picking.picked.has(rowKey)} tabIndex={isTabStop ? 0 : -1}
      data-plain={picking === undefined || undefined} className={`${styles['row'] ?? ''} ${onOpen === undefined ? '' : (styles['openable'] ?? '')}`} style={{ transform: `translateY(${offset}px)` }}
      onFocus={onFocus} onClick={onClick}
    >
      {picking !== undefined && <Pick picking={picking} row={row} rowKey={rowKey} pick={pick} />}
      <Cells row={row} columns={columns} />
    </div>
  )
}

/** What a row says is drawn when the row or the columns change, and not at every step of a scroll. */
const Cells = memo(function Cells<Row>({ row, columns }: Pick<RowProps<Row>, 'row' | 'columns'>) {
  return columns.map(({ id, header, cell, align, hero = false, desktopOnly = false, wraps = false }) => (
    <span
      key={id} role="gridcell" data-label={header} data-hero={hero || undefined} data-desktop={desktopOnly || undefined} data-wraps={wraps || undefined}
      className={`${styles['cell'] ?? ''} ${align === 'end' ? (styles['end'] ?? '') : ''}`}
    >
      {cell(row)}
    </span>
  ))
}) as <Row>(props: Pick<RowProps<Row>, 'row' | 'columns'>) => ReactNode // memo forgets that the component is generic.

type PickProps<Row> = { readonly picking: Picking<Row>; readonly row: Row; readonly rowKey: string; readonly pick: RowProps<Row>['pick'] }

/** A row that cannot be picked says why. */
function Pick<Row>({ picking, row, rowKey, pick }: PickProps<Row>) {
  const say = useSay()
  const why = picking.refused?.(row)
  const box = (
    <Checkbox
      size="xs" checked={picking.picked.has(rowKey)} onChange={(event) => pick({ extend: event.nativeEvent instanceof MouseEvent && event.nativeEvent.shiftKey })} tabIndex={-1} disabled={why !== undefined}
      aria-label={why === undefined ? say('console:design:pick', { name: picking.nameOf(row) }) : say('console:design:notPickable', { name: picking.nameOf(row), why })}
    />
  )
  return (
    <span role="gridcell" data-pick className={styles['cell']}>
      {why === undefined ? box : <Hint label={why} multiline maw={320}><span>{box}</span></Hint>}
    </span>
  )
}

/** A click on a link or a button inside of a row is meant for that, and not for the row. */
function isControl(target: EventTarget, row: EventTarget): boolean {
  const control = target instanceof Element ? target.closest('a, button, input, label, [role="button"], [role="menuitem"]') : null
  return control !== null && control !== row
}

/** Whoever marks a number to copy it does not want to open it. */
function hasSelectedText(): boolean {
  return (getSelection()?.toString() ?? '') !== ''
}
