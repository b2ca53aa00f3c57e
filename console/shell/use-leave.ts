import { useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { RefusedByDesk } from '../../contract/client/refused.ts'
import { useStep } from '../desk/queries.ts'
import { forgetEverything } from '../desk/session.ts'
import { announceDone } from '../design/announce-done.ts'
import { useSay } from '../language/speaking.tsx'

/** Ends the session; nothing that was read or typed stays in the page. Where the desk was not reached it goes on, and whoever gets up from a shared machine must know. */
export function useLeave(): () => void {
  const say = useSay()
  const queries = useQueryClient()
  const router = useRouter()
  const forget = () => {
    forgetEverything(queries)
    void router.navigate({ to: '/sign-in', ignoreBlocker: true })
  }
  const refused = (error: unknown) => {
    // The session was over already: nothing is left to be ended.
    if (error instanceof RefusedByDesk && error.status === 401) forget()
    else announceDone({ title: say('console:shell:stillSignedIn:title'), children: say('console:shell:stillSignedIn:fix'), bad: true })
  }
  const end = useStep('endSession', { answered: forget, refused })
  return () => end.mutate({ params: { id: 'current' } })
}
