import { ArrowDown, ArrowUp } from 'lucide-react'
import type { Column, HeadProps, Sorting } from './listing-columns.ts'
import { PickAll } from './pick-all.tsx'
import styles from './listing.module.css'

export function HeadRow<Row>({ columns, rows, keyOf, picking, sorting }: HeadProps<Row>) {
  return (
    <div role="rowgroup" className={styles['head']}>
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
