import { useEffect } from 'react'

/** What a list knows of its rows: a query's own state, so that loading, failed and empty are never mixed up. */
export type Reading = {
  readonly isPending: boolean
  readonly isFetching?: boolean
  readonly error: unknown
  readonly refetch: () => unknown
  /** It is the next page that failed; those before it are here. */
  readonly isFetchNextPageError?: boolean
}
export type Paging = { readonly total?: number | undefined; readonly hasMore: boolean; readonly loadMore: () => void; readonly isLoadingMore: boolean }

type Pages = { readonly reading: Pick<Reading, 'error' | 'isFetching'>; readonly paging: Paging | undefined; readonly lastShown: number; readonly count: number }

/** How many rows before the last one the next page is fetched. */
const ahead = 30

/** The next page is fetched before the last row comes into sight; after a failure only when somebody asks, since the list itself would ask without end. Nor while the rows are read again: that would put an end to it. */
export function useLoadMore(pages: Pages): void {
  const wanted = wantsMore(pages)
  const loadMore = pages.paging?.loadMore
  useEffect(() => {
    if (wanted) loadMore?.()
  }, [wanted, loadMore, pages.count])
}

export function wantsMore({ reading, paging, lastShown, count }: Pages): boolean {
  return paging !== undefined && reading.error == null && reading.isFetching !== true && paging.hasMore && !paging.isLoadingMore && lastShown >= count - ahead
}

/** What "Try again" does: it asks for the page that failed, and reads the whole list again only where that did. */
export function retryOf({ isFetchNextPageError = false, refetch }: Reading, paging: Paging | undefined): () => unknown {
  return isFetchNextPageError && paging !== undefined ? paging.loadMore : refetch
}
