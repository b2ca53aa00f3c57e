import type { BodyGiven } from '../desk/queries.ts'

type Timeline = BodyGiven<'readTimeline'>
type Status = Timeline['ahead'][number]

/** A stop of the drawn lifecycle: reached at `at`, or still to come. */
export type Station = { readonly status: Status; readonly at: string | undefined; readonly place: 'behind' | 'here' | 'ahead' }

/**
 * The way of a request as it is drawn: each status once. Whoever comes by a second time (a request that was returned) starts again from there, as the
 * history tells at length; what lies ahead leaves out what was reached already.
 */
export function stationsOf({ steps, ahead }: Pick<Timeline, 'steps' | 'ahead'>): Station[] {
  const walked: { status: Status; at: string }[] = []
  for (const { status, enteredAt } of steps) {
    const before = walked.findIndex((stop) => stop.status === status)
    if (before >= 0) walked.splice(before)
    walked.push({ status, at: enteredAt })
  }
  const reached = walked.map(({ status, at }, index): Station => ({ status, at, place: index === walked.length - 1 ? 'here' : 'behind' }))
  const toCome = ahead.filter((status) => !walked.some((stop) => stop.status === status))
  return [...reached, ...toCome.map((status): Station => ({ status, at: undefined, place: 'ahead' }))]
}
