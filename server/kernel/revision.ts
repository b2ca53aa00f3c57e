import { Refusal } from './refusal.ts'

/** Refuses `precondition.stale` when somebody else changed the thing since the caller read it. */
export function refuseStale(expected: number | undefined, current: number): void {
  if (expected !== undefined && expected !== current) throw new Refusal('precondition.stale', { current })
}
