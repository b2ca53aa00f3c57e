import type { AnswerOf } from '../../../contract/endpoint.ts'
import type { Endpoints } from '../../../contract/endpoints/index.ts'
import type { Issue } from '../../../contract/issue.ts'
import { readinessStates } from '../../../contract/vocabulary.ts'
import { isUnderWay, isValid, type Version } from './version.ts'

type Answer = AnswerOf<Endpoints['lookUpReadiness']>
export type Readiness = Answer['readiness'][number]
type State = Readiness['state']

/** How one dossier stands: its latest version, and what that lacks. */
export type Standing = { readonly latest: Version; readonly missing: readonly Issue[] }

/**
 * What a dossier is good for on a day (ISO 8601). The latest version counts, since that is what a request hands in (submitVersion): an approved one serves at once,
 * but where somebody has begun to change it, what they began has to be complete and go past the desk first.
 */
export function stateOf({ latest, missing }: Standing, on: string): Exclude<State, 'none'> {
  if (isValid(latest, on)) return 'ready'
  if (isUnderWay(latest)) return 'under_way'
  return missing.length === 0 ? 'complete' : 'incomplete'
}

/** Findings counted as people count: papers, and everything else that is asked. One paper with two faults is one paper. */
export function countMissing(missing: readonly Issue[]): Readiness['missing'] {
  const pointers = [...new Set(missing.map(({ pointer }) => pointer.split('/').slice(0, 3).join('/')))]
  const papers = pointers.filter((pointer) => pointer.startsWith('/slots/')).length
  return { papers, answers: pointers.length - papers }
}

/** The dossier to go on with: the one that is furthest, and of two alike the one that lacks least. They come newest first. */
export function furthest<R extends Pick<Readiness, 'state' | 'missing'>>(candidates: readonly R[]): R | undefined {
  return candidates.toSorted((a, b) => readinessStates.indexOf(a.state) - readinessStates.indexOf(b.state) || lacks(a) - lacks(b))[0]
}

function lacks({ missing: { papers, answers } }: Pick<Readiness, 'missing'>): number {
  return papers + answers
}
