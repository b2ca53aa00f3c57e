import { useQuery, type InfiniteData, type UseInfiniteQueryResult } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Listing } from '../design/listing.tsx'
import { Empty } from '../design/page.tsx'
import type { Given } from '../desk/queries.ts'
import { useSay } from '../language/speaking.tsx'
import { acquirable, needPapers } from './acquirable.ts'
import { BuyQuestion, useBuying } from './buying.tsx'
import { ChangeLink } from './change-link.tsx'
import { useChosen } from './chosen.ts'
import { ChosenBar } from './chosen-bar.tsx'
import { resultsSearch, type ResultsSearch, type SearchQuery } from './criteria.ts'
import { useDestination } from './destination.ts'
import { useRequesting } from './requesting.ts'
import { useResultColumns } from './result-columns.tsx'
import { askReadiness } from './results-query.ts'
import { SplitNotice } from './split-notice.tsx'
import { Tray } from './tray.tsx'

const route = getRouteApi('/frame/numbers/purchase/results')

type ResultListProps = { readonly search: ResultsSearch; readonly query: SearchQuery; readonly results: UseInfiniteQueryResult<InfiniteData<Given<'searchOffers'>>> }

/** The numbers that were found, and what becomes of those that somebody chooses. */
export function ResultList({ search, query, results }: ResultListProps) {
  const say = useSay()
  const navigate = route.useNavigate()
  const pages = results.data?.pages.map(({ body }) => body) ?? []
  const rows = pages.flatMap(({ items }) => items)
  const chosen = useChosen(rows, search.quantity)
  const buying = useBuying(chosen.lose)
  const requesting = useRequesting(chosen.lose)
  const isRegulated = needPapers(rows)
  const destination = useDestination({ ...query, isRegulated })
  const readiness = useQuery({ ...askReadiness(query), enabled: isRegulated })
  const acquire = (offers: readonly (typeof rows)[number][]) =>
    needPapers(offers) ? requesting.request(offers.map(acquirable), destination.into) : buying.ask(offers.map(acquirable))
  const columns = useResultColumns({ pages, rows, lost: chosen.lost, readiness: readiness.data?.body, acquireOne: (offer) => acquire([offer]), busy: requesting.busy, isRegulated })
  return (
    <>
      <SplitNotice requesting={requesting} />
      <Listing
        label={say('console:purchase:results:list')} rows={rows} keyOf={({ id }) => id} columns={columns} reading={results} empty={<NothingFound search={search} />}
        paging={{ total: pages[0]?.total, hasMore: results.hasNextPage, loadMore: () => void results.fetchNextPage(), isLoadingMore: results.isFetchingNextPage }}
        sorting={{ value: search.sort ?? 'sample', change: (sort) => void navigate({ search: resultsSearch.parse({ ...search, sort }), replace: true }) }}
        picking={{ picked: chosen.picked, change: chosen.pick, refused: chosen.refused, nameOf: ({ international }) => international }}
      />
      <BuyQuestion buying={buying} />
      <Tray>{rows.length > 0 && <ChosenBar chosen={chosen} isRegulated={isRegulated} regulations={pages.flatMap(({ regulations }) => regulations)} acquire={acquire} busy={requesting.busy} destination={destination} />}</Tray>
    </>
  )
}

function NothingFound({ search }: { readonly search: ResultsSearch }) {
  const say = useSay()
  return (
    <Empty title={say('console:purchase:results:none')} actions={<ChangeLink search={search} />}>
      {say('console:purchase:results:noneHelp')}
    </Empty>
  )
}
