import { NativeSelect } from '@mantine/core'
import { useSay, type Say } from '../language/speaking.tsx'
import type { Column, HeadProps, Sorting } from './listing-columns.ts'
import { PickAll } from './pick-all.tsx'
import styles from './listing.module.css'

/** What the head of a list does, where a row is a small page and no head fits above it: on a phone, or drawn four times as large. */
export function NarrowHead<Row>({ columns, rows, keyOf, picking, sorting }: HeadProps<Row>) {
  const sortable = sorting !== undefined && columns.some(({ sort }) => sort !== undefined)
  if (picking === undefined && !sortable) return null
  return (
    <div className={styles['narrowHead']}>
      {picking !== undefined && <PickAll rows={rows} keyOf={keyOf} picking={picking} titled />}
      {sortable && <Order columns={columns} sorting={sorting} />}
    </div>
  )
}

function Order<Row>({ columns, sorting: { value, change } }: { readonly columns: readonly Column<Row>[]; readonly sorting: Sorting }) {
  const say = useSay()
  const orders = ordersOf(columns, say)
  // A list may begin in an order that none of its columns has: newest first.
  const data = orders.some((order) => order.value === value) ? orders : [{ value, label: say('console:design:order:usual') }, ...orders]
  return <NativeSelect size="xs" aria-label={say('console:design:order:label')} value={value} data={data} onChange={({ currentTarget }) => change(currentTarget.value)} />
}

function ordersOf<Row>(columns: readonly Column<Row>[], say: Say) {
  return columns.flatMap(({ header, sort }) => (sort === undefined ? [] : [
    { value: sort.ascending, label: say('console:design:order:ascending', { column: header }) },
    { value: sort.descending, label: say('console:design:order:descending', { column: header }) },
  ]))
}
