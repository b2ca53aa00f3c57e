import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi, useRouter } from '@tanstack/react-router'
import { Button } from '@mantine/core'
import { useMemo } from 'react'
import { useKeys } from '../design/keys.tsx'
import { Listing } from '../design/listing.tsx'
import { ProblemNotice } from '../design/notice.tsx'
import { Empty, Page } from '../design/page.tsx'
import { announceDone } from '../design/announce-done.ts'
import { useStep } from '../desk/queries.ts'
import { useSay } from '../language/speaking.tsx'
import { useQueueColumns } from './queue-columns.tsx'
import { QueueFilters } from './queue-filters.tsx'
import { askQueue, type QueuedCase } from './queue-query.ts'
import { useSteadyRows, type SteadyRow } from './steady-rows.ts'
import styles from './queue.module.css'

const route = getRouteApi('/frame/desk/queue')

/** The review queue: due soonest first. What others do shows at once, and nothing moves away from under the cursor. */
export function QueuePage() {
  const say = useSay()
  const search = route.useSearch()
  const listed = useInfiniteQuery({ ...askQueue(search), placeholderData: keepPreviousData })
  const read = useMemo(() => listed.data?.pages.flatMap(({ body }) => body.items) ?? [], [listed.data])
  const { rows, waiting, showWaiting } = useSteadyRows(read, { list: JSON.stringify(search), settled: listed.data !== undefined && !listed.isPlaceholderData })
  const { claim, assign, error } = useQueueSteps()
  const open = useOpening()
  useQueueKeys(rows, claim)
  return (
    <Page title={say('console:navigation:queue')} lead={say('console:review:queue:lead')}>
      <QueueFilters search={search} />
      {error !== null && <ProblemNotice error={error} />}
      {waiting > 0 && <Button variant="default" className={styles['newcomers']} onClick={showWaiting}>{say('console:review:queue:newcomers', { count: waiting })}</Button>}
      <Listing
        label={say('console:navigation:queue')} rows={rows} keyOf={({ row }) => row.id} columns={useQueueColumns({ claim, assign })} reading={listed} empty={<NothingWaits filtered={Object.keys(search).length > 0} />} onOpen={open}
        paging={{ hasMore: listed.hasNextPage, loadMore: () => void listed.fetchNextPage(), isLoadingMore: listed.isFetchingNextPage }}
      />
    </Page>
  )
}

function useQueueSteps() {
  const say = useSay()
  const claim = useStep('claimCase', { touches: ['requests'] })
  const unclaim = useStep('unclaimCase', { touches: ['requests'] })
  const assign = useStep('assignCase', { touches: ['requests', 'reviewers'] })
  const failed = [claim, assign, unclaim].find((step) => step.error !== null)
  return {
    claim: ({ id, requestReference: reference }: QueuedCase) => claim.mutate({ params: { id } }, () =>
      announceDone({ title: say('console:review:queue:claimed', { reference }), undo: { label: say('console:review:queue:undo'), run: () => unclaim.mutate({ params: { id } }) } })),
    assign: ({ id }: QueuedCase, assigneeId: string | null) => assign.mutate({ params: { id }, body: { assigneeId } }),
    error: failed?.error ?? null,
  }
}

function useOpening() {
  const router = useRouter()
  return ({ row }: SteadyRow) => void router.navigate({ to: '/desk/cases/$id', params: { id: row.id }, search: {} })
}

/** `c` takes the case on which the focus is, or else the first that may be taken. */
function useQueueKeys(rows: readonly SteadyRow[], claim: (row: QueuedCase) => void): void {
  const say = useSay()
  const free = () => {
    const index = document.activeElement?.closest('[data-index]')?.getAttribute('data-index')
    const pointed = index == null ? rows.find(({ row }) => row.arrows.includes('claim')) : rows[Number(index)]
    return pointed?.row.arrows.includes('claim') === true ? pointed.row : undefined
  }
  useKeys([
    {
      keys: 'c', says: say('console:review:keys:claim'),
      run: () => {
        const row = free()
        if (row === undefined) announceDone({ title: say('console:review:queue:notFree'), bad: true })
        else claim(row)
      },
    },
  ])
}

function NothingWaits({ filtered }: { readonly filtered: boolean }) {
  const say = useSay()
  const navigate = route.useNavigate()
  if (!filtered) return <Empty title={say('console:review:queue:empty')}>{say('console:review:queue:emptyFix')}</Empty>
  return (
    <Empty title={say('console:review:queue:nothingFits')} actions={<Button variant="default" onClick={() => void navigate({ search: {} })}>{say('console:review:queue:everything')}</Button>}>
      {say('console:review:queue:nothingFitsFix')}
    </Empty>
  )
}
