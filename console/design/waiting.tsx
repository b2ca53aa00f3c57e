import { Skeleton } from '@mantine/core'
import { useSay } from '../language/speaking.tsx'
import { Page } from './page.tsx'

/** The room of what is on its way; those who do not see it are told. */
export function Waiting({ height }: { readonly height: number }) {
  const say = useSay()
  return (
    <div role="status" aria-label={say('console:design:loading')}>
      <Skeleton height={height} />
    </div>
  )
}

/** A page that cannot say yet what it is about. */
export function WaitingPage() {
  const say = useSay()
  return (
    <Page title={say('console:design:loading')}>
      <Waiting height={480} />
    </Page>
  )
}
