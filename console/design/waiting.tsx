import { Skeleton } from '@mantine/core'
import { useEffect, useState } from 'react'
import { later } from '../browser/clock.ts'
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

/** After this long people wonder whether anything is coming. */
const lateMs = 4000

/** A page that cannot say yet what it is about. */
export function WaitingPage() {
  const say = useSay()
  const [late, setLate] = useState(false)
  useEffect(() => later(lateMs, () => setLate(true)), [])
  return (
    <Page title={say('console:design:loading')}>
      <p role="status">{late && say('console:design:late')}</p>
      <Waiting height={480} />
    </Page>
  )
}
