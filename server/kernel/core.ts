import type { Clock } from '../ports/clock.ts'
import type { Ids } from '../ports/ids.ts'
import type { Random } from '../ports/random.ts'
import type { Actor } from './actor.ts'
import type { Announce } from './announce.ts'

/** What every operation may ask for, whatever its module. */
export type Core = {
  readonly actor: Actor
  readonly clock: Clock
  readonly ids: Ids
  readonly random: Random
  readonly announce: Announce
}
