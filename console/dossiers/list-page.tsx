import { Button } from '@mantine/core'
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import { Listing } from '../design/listing.tsx'
import { Empty, Page } from '../design/page.tsx'
import { useSay } from '../language/speaking.tsx'
import { useDossierColumns } from './list-columns.tsx'
import { ListFilters } from './list-filters.tsx'
import { askDossiers } from './list-search.ts'

const route = getRouteApi('/frame/dossiers')

/** Papers > Dossiers: what the organization has gathered, newest first. */
export function ListPage() {
  const say = useSay()
  const navigate = useNavigate()
  const search = route.useSearch()
  const list = useInfiniteQuery({ ...askDossiers(search), placeholderData: keepPreviousData })
  const rows = useMemo(() => list.data?.pages.flatMap(({ body }) => body.items) ?? [], [list.data])
  const filtered = Object.values<unknown>(search).some((value) => value !== undefined)
  return (
    <Page title={say('console:navigation:dossiers')} lead={say('console:dossiers:lead')}>
      <ListFilters search={search} change={(next) => void navigate({ to: '/dossiers', search: next, replace: true })} />
      <Listing
        label={say('console:navigation:dossiers')} rows={rows} keyOf={({ id }) => id} columns={useDossierColumns()} reading={list} onOpen={({ id }) => void navigate({ to: '/dossiers/$id', params: { id } })}
        paging={{ hasMore: list.hasNextPage, loadMore: () => void list.fetchNextPage(), isLoadingMore: list.isFetchingNextPage }} empty={filtered ? <NoMatch /> : <None />}
      />
    </Page>
  )
}

function None() {
  const say = useSay()
  return (
    <Empty title={say('console:dossiers:list:none')} actions={<Link to="/numbers/purchase">{say('console:dossiers:list:nonePurchase')}</Link>}>
      <p>{say('console:dossiers:list:noneWhat')}</p>
    </Empty>
  )
}

function NoMatch() {
  const say = useSay()
  const navigate = useNavigate()
  return <Empty title={say('console:dossiers:list:noMatch')} actions={<Button variant="default" onClick={() => void navigate({ to: '/dossiers', search: {}, replace: true })}>{say('console:dossiers:list:clear')}</Button>} />
}
