import { birthsOf, statesOf, type Lifecycle } from '../../contract/lifecycle.ts'

/** What is wrong with a table of arrows, one sentence each. */
export function faultsOfLifecycle(l: Lifecycle): string[] {
  return [...unreachable(l), ...doubled(l), ...wrongWords(l)]
}

function unreachable(l: Lifecycle): string[] {
  const births = birthsOf(l)
  const reached = new Set(births)
  // A set that grows while it is walked is walked to its new end.
  for (const state of reached) for (const [from, , to] of l.arrows) if (from === state) reached.add(to)
  return statesOf(l).filter((state) => !reached.has(state)).map((state) => `${l.name}: ${state} cannot be reached from ${births.join(' or ')}.`)
}

/** An arrow is its state and its event: two such, with one target or with two, are a contradiction or a slip. */
function doubled(l: Lifecycle): string[] {
  const arrows = Map.groupBy(l.arrows, ([from, event]) => `${event} from ${from}`)
  return [...arrows].flatMap(([arrow, [first, ...more]]) =>
    more.map(([, , to]) => (to === first?.[2] ? `${l.name}: ${arrow} stands twice.` : `${l.name}: ${arrow} leads to ${first?.[2] ?? ''} and to ${to}.`)),
  )
}

function wrongWords(l: Lifecycle): string[] {
  const words = new Set(l.arrows.flatMap(([from, event, to]) => [from, event, to]))
  return [...words].filter((word) => !/^[a-z]+(_[a-z]+)*$/.test(word)).map((word) => `${l.name}: "${word}" is not written_like_this.`)
}
