import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Button } from '@mantine/core'
import { Empty, Page } from '../design/page.tsx'
import { Listing } from '../design/listing.tsx'
import { useOpenedBeside } from '../design/opened-beside.ts'
import { ask, askPages } from '../desk/queries.ts'
import { useSay } from '../language/speaking.tsx'
import { OrderDrawer } from './order-drawer.tsx'
import { OrderFilters } from './order-filters.tsx'
import { useOrderColumns } from './order-columns.tsx'
import { useOrderSearch } from './order-search.ts'
import type { OrderSearch } from './filters.ts'

/** What the desk asks of its carriers, and what they said: the newest first. */
export function OrdersPage() {
  const say = useSay()
  const [search, change] = useOrderSearch()
  const orders = useInfiniteQuery({ ...askPages('listOrders', { query: queryOf(search) }), placeholderData: keepPreviousData })
  const drawer = useOpenedBeside({ shown: search.order, show: (order, how) => change({ order }, how) })
  const carriers = useQuery(ask('listCarriers')).data?.body.items ?? []
  const rows = orders.data?.pages.flatMap(({ body }) => body.items) ?? []
  return (
    <Page title={say('console:navigation:orders')} lead={say('console:orders:lead')}>
      <OrderFilters carriers={carriers} />
      <Listing
        label={say('console:navigation:orders')} rows={rows} keyOf={({ id }) => id} columns={useOrderColumns(carriers)} reading={orders} empty={<NoOrders />} onOpen={({ id }) => drawer.open(id)}
        paging={{ hasMore: orders.hasNextPage, loadMore: () => void orders.fetchNextPage(), isLoadingMore: orders.isFetchingNextPage }}
      />
      <OrderDrawer id={search.order} carriers={carriers} close={drawer.close} />
    </Page>
  )
}

function queryOf({ status, carrier, organization, q, silent, attempts }: OrderSearch) {
  return {
    limit: 100,
    ...(status !== undefined && { status: [status] }), ...(carrier !== undefined && { carrier }), ...(organization !== undefined && { organizationId: organization }),
    // Of one letter there is nothing to be found yet.
    ...(q !== undefined && q.length >= 2 && { q }), ...(silent !== undefined && { silentHours: silent }), ...(attempts !== undefined && { minAttempts: attempts }),
  }
}

function NoOrders() {
  const say = useSay()
  const [search, change] = useOrderSearch()
  const isFiltered = Object.entries(search).some(([name, value]: [string, unknown]) => name !== 'order' && value !== undefined)
  if (!isFiltered) return <Empty title={say('console:orders:none:title')}>{say('console:orders:none:text')}</Empty>
  const clear = () => change({ status: undefined, carrier: undefined, organization: undefined, q: undefined, silent: undefined, attempts: undefined })
  return (
    <Empty title={say('console:orders:noMatch:title')} actions={<Button variant="default" onClick={clear}>{say('console:orders:clear')}</Button>}>
      {say('console:orders:noMatch:text')}
    </Empty>
  )
}
