import { Checkbox } from '@mantine/core'
import { ArrowDown, ArrowUp } from 'lucide-react'
import { useSay } from '../language/speaking.tsx'
import { allPickedWith, pickedOf, type Column, type Picking, type Sorting } from './listing-columns.ts'
import styles from './listing.module.css'

type HeadProps<Row> = {
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly keyOf: (row: Row) => string
  readonly picking: Picking<Row> | undefined
  readonly sorting: Sorting | undefined
}

export function HeadRow<Row>({ columns, rows, keyOf, picking, sorting }: HeadProps<Row>) {
  return (
    <div role="rowgroup">
      <div role="row" className={styles['headRow']} aria-rowindex={1}>
        {picking !== undefined && (
          <span role="columnheader">
            <PickAll rows={rows} keyOf={keyOf} picking={picking} />
          </span>
        )}
        {columns.map((column) => (
          <span key={column.id} role="columnheader" aria-sort={sortOf(column, sorting)} className={column.align === 'end' ? styles['end'] : undefined}>
            <Header column={column} sorting={sorting} />
          </span>
        ))}
      </div>
    </div>
  )
}

function sortOf<Row>({ sort }: Column<Row>, sorting: Sorting | undefined): 'ascending' | 'descending' | 'none' | undefined {
  if (sort === undefined || sorting === undefined) return undefined
  if (sorting.value === sort.ascending) return 'ascending'
  return sorting.value === sort.descending ? 'descending' : 'none'
}

function Header<Row>({ column, sorting }: { readonly column: Column<Row>; readonly sorting: Sorting | undefined }) {
  const { sort, header } = column
  if (sort === undefined || sorting === undefined) return header
  const now = sortOf(column, sorting)
  const Icon = now === 'ascending' ? ArrowUp : ArrowDown
  return (
    <button type="button" className={styles['sort']} onClick={() => sorting.change(now === 'ascending' ? sort.descending : sort.ascending)}>
      {header}
      {now !== 'none' && <Icon size={12} aria-hidden />}
    </button>
  )
}

type PickAllProps<Row> = Pick<HeadProps<Row>, 'rows' | 'keyOf'> & { readonly picking: Picking<Row> }

/** Picks every row that is loaded and may be picked: never more than one can see. */
function PickAll<Row>({ rows, keyOf, picking }: PickAllProps<Row>) {
  const say = useSay()
  const { pickable, picked } = pickedOf(picking, { rows, keyOf })
  const all = pickable.length > 0 && picked === pickable.length
  return (
    <Checkbox
      size="xs" aria-label={say('console:design:pickAll')} checked={all} indeterminate={picked > 0 && !all} disabled={pickable.length === 0}
      onChange={() => picking.change(allPickedWith(picking, { rows, keyOf }))}
    />
  )
}
