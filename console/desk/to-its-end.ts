import { useEffect } from 'react'

type Pages = { readonly hasNextPage: boolean; readonly isFetching: boolean; readonly isError: boolean; readonly fetchNextPage: () => unknown }

/** Reads a list to its end, a page at a time, for those whose end is what is new. After a failure it goes on when somebody asks, and not by itself without end. */
export function useReadToItsEnd({ hasNextPage, isFetching, isError, fetchNextPage }: Pages): void {
  const wanted = hasNextPage && !isFetching && !isError
  useEffect(() => {
    if (wanted) void fetchNextPage()
  }, [wanted, fetchNextPage])
}
