import { arrowFor, eventsFrom, type EventOf, type Follower, type Lifecycle, type SourceOf, type StateOf, type TargetOf } from '../../contract/lifecycle.ts'
import { Refusal } from './refusal.ts'

/** A status from which `E` can be followed; a status that certainly cannot does not compile. */
type Leavable<L extends Lifecycle, E extends EventOf<L>, S extends StateOf<L>> = [Extract<S, SourceOf<L, E>>] extends [never] ? never : S

/**
 * Follows one arrow of a lifecycle and gives the new status, typed as the arrow's target. Refuses `state.wrong` where the table has
 * no such arrow from this status, naming what would be possible. Who may follow is decided at the door, by permission.
 */
export function move<L extends Lifecycle, E extends EventOf<L>, S extends StateOf<L>>(l: L, status: S & Leavable<L, E, S>, event: E): TargetOf<L, E> {
  const arrow = arrowFor(l, status, event)
  if (arrow === undefined) throw wrongState(l, status, event)
  return arrow[2]
}

/** Whether an arrow named `event` leaves `status`. */
export function canMove<L extends Lifecycle>(l: L, status: StateOf<L>, event: EventOf<L>): boolean {
  return arrowFor(l, status, event) !== undefined
}

/** The refusal of an event that this status cannot follow, naming what would be possible. */
export function wrongState<L extends Lifecycle>(l: L, status: StateOf<L>, event: EventOf<L>): Refusal {
  return new Refusal('state.wrong', { noun: l.name, status, event, possible: possibleEvents(l, status) })
}

function possibleEvents(l: Lifecycle, status: string): string[] {
  const everyone: Follower[] = ['requester', 'reviewer', 'operator', 'carrier', 'clock']
  return eventsFrom(l, status, everyone)
}
