import type { QueryClient } from '@tanstack/react-query'
import { RefusedByDesk } from '../../contract/client/refused.ts'
import { forgetWhoWasHere } from '../browser/preferences.ts'

/** What becomes of the session: it has ended while somebody works, they signed in again on the spot, or they left. */
type Moment = 'over' | 'resumed' | 'left'

const hearers: Readonly<Record<Moment, Set<() => void>>> = { over: new Set(), resumed: new Set(), left: new Set() }

/** For whatever lives longer than a page: papers on their way, what was typed. */
export function onSession(moment: Moment, hear: () => void): () => void {
  hearers[moment].add(hear)
  return () => void hearers[moment].delete(hear)
}

function tell(moment: Moment): void {
  for (const hear of hearers[moment]) hear()
}

/** Every failed call is shown here, whoever made it: queries, steps, what saves by itself and uploads. */
export function hearFailure(error: unknown): void {
  if (error instanceof RefusedByDesk && error.code === 'sign_in.required') tell('over')
}

/** The same person is back: what failed meanwhile is done now, and what is shown is read again. */
export function resumeSession(queries: QueryClient): void {
  tell('resumed')
  void queries.invalidateQueries()
}

/** Called by every way out and every way in. What was read, typed or sent by whoever was here before is nobody else's, least of all to be saved in their name. */
export function forgetEverything(queries: QueryClient): void {
  tell('left')
  queries.clear()
  forgetWhoWasHere()
}
