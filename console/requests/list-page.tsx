import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Listing } from '../design/listing.tsx'
import { Page } from '../design/page.tsx'
import { useSide } from '../desk/me.tsx'
import { useSay } from '../language/speaking.tsx'
import { SavedViews } from '../views/saved-views.tsx'
import { NothingListed } from './list-empty.tsx'
import { useListColumns } from './list-columns.tsx'
import { ListFilters } from './list-filters.tsx'
import { askRequests, requestFilters, type RequestFilters } from './list-search.ts'

const route = getRouteApi('/frame/requests')

/** Every request of an organization, or of every one for the desk: what is open first. */
export function ListPage() {
  const say = useSay()
  const side = useSide()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const requests = useInfiniteQuery({ ...askRequests(search), placeholderData: keepPreviousData })
  const columns = useListColumns()
  const change = (changed: Partial<RequestFilters>) => void navigate({ search: (before) => ({ ...before, ...changed }), replace: true })
  return (
    <Page
      title={say('console:navigation:requests')} lead={say(side === 'desk' ? 'console:requests:leadOfDesk' : 'console:requests:lead')}
      actions={<SavedViews page="requests" shown={search} apply={(view) => void navigate({ search: requestFilters.parse(view), replace: true })} />}
    >
      <ListFilters search={search} change={change} />
      <Listing
        label={say('console:navigation:requests')}
        rows={requests.data?.pages.flatMap(({ body }) => body.items) ?? []}
        keyOf={({ id }) => id}
        columns={columns}
        reading={requests}
        paging={{ hasMore: requests.hasNextPage, loadMore: () => void requests.fetchNextPage(), isLoadingMore: requests.isFetchingNextPage }}
        onOpen={({ id }) => void navigate({ to: '/requests/$id', params: { id } })}
        empty={<NothingListed search={search} change={change} />}
      />
    </Page>
  )
}
