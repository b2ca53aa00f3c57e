import { useQueryClient } from '@tanstack/react-query'
import { lazy, Suspense, useEffect, useState } from 'react'
import { patiently } from '../browser/patience.ts'
import { useChange } from '../desk/change.ts'
import { desk } from '../desk/client.ts'
import { useMe } from '../desk/me.tsx'
import { forgetEverything, onSession, resumeSession } from '../desk/session.ts'
import { ProblemNotice } from '../design/notice.tsx'
import { useSay } from '../language/speaking.tsx'
import { Dialog } from '../design/dialog.tsx'

const SignInForm = lazy(patiently(async () => ({ default: (await import('./sign-in-form.tsx')).SignInForm })))

/** A session that ends while somebody works is no reason to lose what they typed: they sign in on the spot, and the page stands as it was. A colleague who signs in there begins anew. */
export function SessionOver() {
  const say = useSay()
  const me = useMe()
  const queries = useQueryClient()
  const [over, setOver] = useState(false)
  useEffect(() => onSession('over', () => setOver(true)), [])
  const resume = useChange({
    // Not through the queries: before anything is drawn for whoever this is, it must be clear whether it is the same person.
    run: () => desk().whoAmI(),
    answered: ({ body: { id } }) => {
      setOver(false)
      if (id === me.id) return resumeSession(queries)
      forgetEverything(queries)
      // The whole page comes anew: what is drawn of it, the frame first of all, knows whom it was drawn for.
      location.replace('/')
    },
  })
  return (
    <Dialog opened={over} close={() => setOver(false)} onlyByButton withCloseButton={false} title={say('console:shell:sessionOver:title')}>
      <p>{say('console:shell:sessionOver:happened')}</p>
      {resume.error !== null && <ProblemNotice error={resume.error} retry={() => resume.mutate(undefined)} />}
      <Suspense>
        <SignInForm onSignedIn={() => resume.mutate(undefined)} />
      </Suspense>
    </Dialog>
  )
}
