import { Button } from '@mantine/core'
import { useSay } from '../language/speaking.tsx'
import { ProblemNotice } from './notice.tsx'

type Reading = { readonly hasNextPage: boolean; readonly isFetchingNextPage: boolean; readonly error: unknown; readonly fetchNextPage: () => unknown; readonly refetch: () => unknown }

/** Below a list that is short as a rule: what did not come with its beginning can be fetched too; and where it could not be read, that is said. */
export function More({ of: { hasNextPage, isFetchingNextPage, error, fetchNextPage, refetch } }: { readonly of: Reading }) {
  const say = useSay()
  if (error !== null) return <ProblemNotice error={error} retry={hasNextPage ? fetchNextPage : refetch} />
  if (!hasNextPage) return null
  return <Button mt="xs" size="xs" variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>{say('console:design:more')}</Button>
}
