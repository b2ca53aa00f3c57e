import type { Actor } from './actor.ts'
import type { Scope } from './scope.ts'

/** Runs a task in one transaction, fenced to a scope, in an actor's name. Nothing outside the database may be called from it. */
export type Work<Needs> = <T>(scope: Scope, actor: Actor, task: (needs: Needs) => Promise<T>) => Promise<T>
