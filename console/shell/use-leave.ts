import { useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useStep } from '../desk/queries.ts'
import { forgetEverything } from '../desk/session.ts'

/** Ends the session; nothing that was read or typed stays in the page. */
export function useLeave(): () => void {
  const queries = useQueryClient()
  const router = useRouter()
  const forget = () => {
    forgetEverything(queries)
    void router.navigate({ to: '/sign-in', ignoreBlocker: true })
  }
  const end = useStep('endSession', { answered: forget, refused: forget })
  return () => end.mutate({ params: { id: 'current' } })
}
