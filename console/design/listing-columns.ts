import type { ReactNode } from 'react'

export type Column<Row> = {
  readonly id: string
  readonly header: string
  readonly cell: (row: Row) => ReactNode
  /** The endpoint's values of `sort` for this column. */
  readonly sort?: { readonly ascending: string; readonly descending: string }
  /** A CSS grid track, which begins with the least that the column needs: `140px`, `minmax(160px, 1fr)`. `usualTrack` by default. */
  readonly width?: string
  readonly align?: 'end'
  /** Names, which may stand on two lines rather than be cut. */
  readonly wraps?: boolean
  /** On a phone: first and large, without its name. One a list. */
  readonly hero?: boolean
  /** Something else of the row says it: left out where a row is a small page, and the last to make room elsewhere, unless `leaves` says when. */
  readonly desktopOnly?: boolean
  /** How soon it makes room where a row has none for all (fitting.ts): the highest first; without it, never. Where a row is a small page it is back. */
  readonly leaves?: number
}

export type Sorting = { readonly value: string; readonly change: (value: string) => void }
export type Picking<Row> = {
  readonly picked: ReadonlySet<string>
  readonly change: (picked: ReadonlySet<string>) => void
  /** Why this row cannot be picked, as a sentence; undefined where it can. */
  readonly refused?: (row: Row) => string | undefined
  /** What a row is called: "+33 6 39 98 41 07". */
  readonly nameOf: (row: Row) => string
}

export type HeadProps<Row> = {
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly keyOf: (row: Row) => string
  readonly picking: Picking<Row> | undefined
  readonly sorting: Sorting | undefined
}

export const usualTrack = 'minmax(96px, 1fr)'

export function tracksOf(columns: readonly Pick<Column<never>, 'width'>[], { picks }: { readonly picks: boolean }): string {
  const tracks = columns.map(({ width }) => width ?? usualTrack)
  return [...(picks ? ['24px'] : []), ...tracks].join(' ')
}

/** Every row that is loaded and may be picked, beside what was picked before; or, where they all were, none of them any more. What is out of sight stays as it is. */
export function allPickedWith<Row>(picking: Picking<Row>, { rows, keyOf }: Rows<Row>): ReadonlySet<string> {
  const { pickable, picked } = pickedOf(picking, { rows, keyOf })
  const others = [...picking.picked].filter((key) => !pickable.includes(key))
  return new Set(picked === pickable.length ? others : [...others, ...pickable])
}

/** Which rows can be picked, and how many of them are. */
export function pickedOf<Row>(picking: Picking<Row>, { rows, keyOf }: Rows<Row>): { readonly pickable: readonly string[]; readonly picked: number } {
  const pickable = rows.filter((row) => picking.refused?.(row) === undefined).map(keyOf)
  return { pickable, picked: pickable.filter((key) => picking.picked.has(key)).length }
}

type Rows<Row> = { readonly rows: readonly Row[]; readonly keyOf: (row: Row) => string }
type PickedRow = { readonly index: number; readonly from: number | undefined }

/** What is picked once a row was picked or let go: it alone, or every row from another one to it, which then are as it is. Rows that cannot be picked stay as they are. */
export function pickedWith<Row>(picking: Picking<Row>, { rows, keyOf }: Rows<Row>, { index, from = index }: PickedRow): ReadonlySet<string> {
  const touched = rows.slice(Math.min(index, from), Math.max(index, from) + 1).filter((row) => picking.refused?.(row) === undefined).map(keyOf)
  const target = rows[index]
  const picks = target !== undefined && !picking.picked.has(keyOf(target))
  const picked = new Set(picking.picked)
  for (const key of touched) {
    if (picks) picked.add(key)
    else picked.delete(key)
  }
  return picked
}
