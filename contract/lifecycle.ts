/** Who may follow an arrow: three kinds of people, the carrier's answer, or the clock. */
export type Follower = 'requester' | 'reviewer' | 'operator' | 'carrier' | 'clock'

/** One row of a lifecycle's table. Conditions are rules beside the noun, never here. */
export type Arrow = readonly [from: string, event: string, to: string, by: Follower | readonly Follower[]]

export type Lifecycle<Name extends string = string, Arrows extends readonly Arrow[] = readonly Arrow[]> = {
  readonly name: Name
  readonly arrows: Arrows
  /** States in which the noun can be born, beside that of the first row. */
  readonly alsoBorn: readonly string[]
}

export type StateOf<L extends Lifecycle> = L['arrows'][number][0 | 2]
export type EventOf<L extends Lifecycle> = L['arrows'][number][1]
/** The states that `E` leaves. */
export type SourceOf<L extends Lifecycle, E extends EventOf<L>> = Extract<L['arrows'][number], readonly [string, E, ...unknown[]]>[0]
/** The states that `E` leads to. */
export type TargetOf<L extends Lifecycle, E extends EventOf<L>> = Extract<L['arrows'][number], readonly [string, E, ...unknown[]]>[2]

/** Declares a workflow. The first row's `from` is the state in which the noun is born; `alsoBorn` names others, where there are any. */
export function lifecycle<const Name extends string, const Arrows extends readonly Arrow[]>(
  name: Name,
  arrows: Arrows,
  alsoBorn: readonly Arrows[number][0][] = [],
): Lifecycle<Name, Arrows> {
  return { name, arrows, alsoBorn }
}

/** Every state of a lifecycle, in the order of the table; its literal type is kept for schemas. */
export function statesOf<L extends Lifecycle>(l: L): [StateOf<L>, ...StateOf<L>[]] {
  const states = new Set<StateOf<L>>(l.arrows.flatMap(([from, , to]) => [from, to]))
  const [first, ...rest] = states
  if (first === undefined) throw new Error(`The lifecycle ${l.name} has no arrow.`)
  return [first, ...rest]
}

/** The states in which a noun of this lifecycle can be born. */
export function birthsOf(l: Lifecycle): string[] {
  const [first] = statesOf(l)
  return [first, ...l.alsoBorn]
}

/** The arrow that `event` follows from `status`, or undefined where there is none. */
export function arrowFor(l: Lifecycle, status: string, event: string): Arrow | undefined {
  return l.arrows.find(([from, name]) => from === status && name === event)
}

/** Whether a status is an end: no arrow leaves it. */
export function isOver(l: Lifecycle, status: string): boolean {
  return !l.arrows.some(([from]) => from === status)
}

/** The states that are no end, in the order of the table. */
export function openStatesOf<L extends Lifecycle>(l: L): StateOf<L>[] {
  return statesOf(l).filter((status) => !isOver(l, status))
}

/** Events that one of `followers` may cause from `status`: what a reader's buttons are made of. */
export function eventsFrom<L extends Lifecycle>(l: L, status: string, followers: readonly Follower[]): EventOf<L>[] {
  return l.arrows
    .filter(([from, , , by]) => from === status && followers.some((follower) => mayFollow(by, follower)))
    .map(([, event]) => event)
}

/** Whether an arrow's last column names this follower. */
export function mayFollow(by: Follower | readonly Follower[], follower: Follower): boolean {
  return typeof by === 'string' ? by === follower : by.includes(follower)
}
