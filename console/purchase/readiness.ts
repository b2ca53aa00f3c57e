import { readinessStates, type EndUserType } from '../../contract/vocabulary.ts'
import type { BodyGiven } from '../desk/queries.ts'
import type { Say } from '../language/speaking.tsx'

export type Readiness = BodyGiven<'lookUpReadiness'>['readiness'][number]

/** For whom papers are told where nobody has said who uses the numbers, and there is no dossier either: most who ask are companies. */
const usual: readonly EndUserType[] = ['business', 'sole_proprietor', 'individual']

/** How far an organization is with the papers for a carrier's numbers, or for those of whichever carrier it is furthest with. */
export function furthest(readiness: readonly Readiness[], carrierId?: string): Readiness | undefined {
  const candidates = readiness.filter((entry) => entry.available && (carrierId === undefined || entry.carrierId === carrierId))
  return candidates.toSorted((a, b) => readinessStates.indexOf(a.state) - readinessStates.indexOf(b.state) || usual.indexOf(a.endUserType) - usual.indexOf(b.endUserType))[0]
}

/** "Ready (dossier of 12 March)", "2 papers missing": what a requester wants to know before asking for a number. */
export function readinessWords({ state, approvedOn, missing }: Readiness, { say, day }: { readonly say: Say; readonly day: (day: string) => string }): string {
  if (state === 'ready') return approvedOn === null ? say('console:purchase:papers:ready') : say('console:purchase:papers:readySince', { day: day(approvedOn) })
  if (state === 'under_way') return say('console:purchase:papers:underWay')
  if (state === 'complete') return say('console:purchase:papers:complete')
  const papers = missing.papers === 0 ? undefined : say('console:purchase:papers:papers', { count: missing.papers })
  const answers = missing.answers === 0 ? undefined : say('console:purchase:papers:answers', { count: missing.answers })
  const what = papers !== undefined && answers !== undefined ? say('console:purchase:papers:both', { papers, answers }) : (papers ?? answers ?? '')
  return state === 'none' ? say('console:purchase:papers:needed', { what }) : say('console:purchase:papers:missing', { what })
}

/** In a list there is room for what costs the most work: the papers. */
export function readinessShort(entry: Readiness, speaking: Parameters<typeof readinessWords>[1]): string {
  const { missing } = entry
  return readinessWords(missing.papers === 0 ? entry : { ...entry, missing: { ...missing, answers: 0 } }, speaking)
}
