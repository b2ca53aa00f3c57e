import { Button, Group } from '@mantine/core'
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { lazy, Suspense, useEffect, useMemo, useState, type ReactNode } from 'react'
import { numberColumns, type NumberColumn } from '../../contract/number-listing.ts'
import { remember, remembered } from '../browser/preferences.ts'
import { patiently } from '../browser/patience.ts'
import { Listing } from '../design/listing.tsx'
import { useOpenedBeside } from '../design/opened-beside.ts'
import { Empty, Page } from '../design/page.tsx'
import { useMay } from '../desk/me.tsx'
import { useReader, useSay } from '../language/speaking.tsx'
import { SavedViews } from '../views/saved-views.tsx'
import { ColumnMenu } from './column-menu.tsx'
import { Filters } from './filters.tsx'
import { askNumbers, fileAddress, inventorySearch, isNarrowed, usualSort, widened, type InventorySearch } from './listing-search.ts'
import { useColumns, usualColumns } from './number-columns.tsx'
import { SelectionBar } from './selection-bar.tsx'
import { usePicking } from './picking.ts'
import styles from './inventory.module.css'

const NumberDrawer = lazy(patiently(async () => ({ default: (await import('./number-drawer.tsx')).NumberDrawer })))

/** Another address of the same page, in the place of the one before; what is opened beside the list is a step of its own, which Back undoes. */
type Change = (search: InventorySearch, how?: { readonly replace: boolean }) => void

export type InventoryProps = {
  readonly title: string
  readonly search: InventorySearch
  readonly change: Change
  readonly action?: ReactNode
  readonly above?: ReactNode
  /** Numbers of every organization, each with the name of its own. */
  readonly across?: boolean
}

/** The inventory: the same list for those who own the numbers and for those who work at the desk. */
export function Inventory({ title, search, change, action, above, across = false }: InventoryProps) {
  const say = useSay()
  const may = useMay()
  const reading = useInfiniteQuery({ ...askNumbers(search), placeholderData: keepPreviousData })
  const rows = useMemo(() => reading.data?.pages.flatMap(({ body }) => body.items) ?? [], [reading.data])
  const total = reading.data?.pages.at(-1)?.body.total
  const columns = useChosenColumns({ search, change, across })
  const drawer = useOpenedBeside({ shown: search.number, show: (number, how) => change({ ...search, number }, how) })
  const selection = usePicking(rows)
  const [wasOpened, setWasOpened] = useState(false)
  if (search.number !== undefined && !wasOpened) setWasOpened(true)
  return (
    <Page title={title} lead={total === undefined ? undefined : say(isNarrowed(search) ? 'console:inventory:found' : 'console:inventory:count', { count: total })} actions={action}>
      {above}
      <Tools {...{ search, change, across }} columns={columns} />
      <Listing
        label={title} rows={rows} keyOf={({ id }) => id} columns={useColumns(columns.chosen)} reading={reading} {...(may('sms:phoneNumber:delete') && { picking: selection.picking })}
        paging={{ total, hasMore: reading.hasNextPage, loadMore: () => void reading.fetchNextPage(), isLoadingMore: reading.isFetchingNextPage }}
        sorting={{ value: search.sort ?? usualSort, change: (sort) => change({ ...search, sort: sort as InventorySearch['sort'] }) }} // The columns name sorts of the contract.
        onOpen={({ id }) => drawer.open(id)}
        empty={<NoNumbers narrowed={isNarrowed(search)} widen={() => change(widened(search))} action={action} />}
      />
      <SelectionBar selection={selection} search={search} loaded={rows} total={total ?? rows.length} />
      <Suspense>
        {wasOpened && <NumberDrawer id={search.number} close={drawer.close} />}
      </Suspense>
    </Page>
  )
}

type Columns = { readonly chosen: readonly NumberColumn[]; readonly usual: readonly NumberColumn[]; readonly remember: (columns: readonly NumberColumn[]) => void }

/** The columns of the address, else those of last time on this device, which the address then says too, for whoever is sent it; else the usual ones. */
function useChosenColumns({ search, change, across: organizations = false }: Pick<InventoryProps, 'search' | 'change' | 'across'>): Columns {
  const place = organizations ? 'desk-numbers.columns' : 'numbers.columns'
  const usual = usualColumns({ organizations })
  const [kept, keep] = useState(() => readColumns(remembered(place)))
  const isTold = search.columns !== undefined || kept === undefined
  useEffect(() => {
    if (!isTold) change({ ...search, columns: [...kept] })
  })
  return {
    chosen: search.columns ?? kept ?? usual, usual,
    remember(next) {
      remember(place, next)
      keep(next)
    },
  }
}

function readColumns(value: unknown): readonly NumberColumn[] | undefined {
  if (!Array.isArray(value)) return undefined
  const known = numberColumns.filter((column) => value.includes(column))
  return known.length === 0 ? undefined : known
}

type ToolsProps = Pick<InventoryProps, 'search' | 'change' | 'across'> & { readonly columns: Columns }

function Tools({ search, change, across = false, columns }: ToolsProps) {
  const say = useSay()
  const { language } = useReader()
  return (
    <div className={styles['tools']}>
      <Filters search={search} change={change} across={across} />
      <div className={styles['push']}>
        <SavedViews page="numbers" apply={(view) => change(inventorySearch.parse(view))} shown={{ ...search, columns: columns.chosen }} />
        <ColumnMenu
          chosen={columns.chosen} usual={columns.usual} across={across}
          change={(next) => {
            columns.remember(next)
            change({ ...search, columns: [...next] })
          }}
        />
        <Button variant="default" component="a" href={fileAddress(search, { columns: columns.chosen, language })} download>
          {say('console:inventory:export')}
        </Button>
      </div>
    </div>
  )
}

function NoNumbers({ narrowed, widen, action }: { readonly narrowed: boolean; readonly widen: () => void; readonly action: ReactNode }) {
  const say = useSay()
  if (!narrowed) return <Empty title={say('console:inventory:empty:title')} actions={action}>{say('console:inventory:empty:fix')}</Empty>
  return (
    <Empty title={say('console:inventory:noMatch:title')} actions={<Group><Button variant="default" onClick={widen}>{say('console:inventory:noMatch:widen')}</Button></Group>}>
      {say('console:inventory:noMatch:fix')}
    </Empty>
  )
}
