import { useQueryClient } from '@tanstack/react-query'
import { lazy, Suspense, useEffect, useState } from 'react'
import { RefusedByDesk } from '../../contract/client/refused.ts'
import { patiently } from '../browser/patience.ts'
import { useSay } from '../language/speaking.tsx'
import { Dialog } from '../design/dialog.tsx'

const SignInForm = lazy(patiently(async () => ({ default: (await import('./sign-in-form.tsx')).SignInForm })))

/** A session that ends while somebody works is no reason to lose what they typed: they sign in on the spot, and the page stands as it was. */
export function SessionOver() {
  const say = useSay()
  const queries = useQueryClient()
  const [over, setOver] = useState(false)
  useEffect(() => {
    const look = (error: unknown) => {
      if (error instanceof RefusedByDesk && error.code === 'sign_in.required') setOver(true)
    }
    const leaveQueries = queries.getQueryCache().subscribe(({ query }) => look(query.state.error))
    const leaveSteps = queries.getMutationCache().subscribe(({ mutation }) => look(mutation?.state.error))
    return () => {
      leaveQueries()
      leaveSteps()
    }
  }, [queries])
  const resume = () => {
    setOver(false)
    void queries.invalidateQueries()
  }
  return (
    <Dialog opened={over} close={() => setOver(false)} onlyByButton withCloseButton={false} title={say('console:shell:sessionOver:title')}>
      <p>{say('console:shell:sessionOver:happened')}</p>
      <Suspense>
        <SignInForm onSignedIn={resume} />
      </Suspense>
    </Dialog>
  )
}
