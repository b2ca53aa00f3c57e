import { useMemo, useState } from 'react'
import type { Picking } from '../design/listing-columns.ts'
import { useFormat, useSay } from '../language/speaking.tsx'
import type { NumberRow } from './number-row.ts'

export type Selection = {
  readonly picking: Picking<NumberRow>
  /** What was picked, as it was last seen. */
  readonly picked: readonly NumberRow[]
  /** Picks these as well. */
  readonly add: (numbers: readonly NumberRow[]) => void
  /** Lets these go: the others stay picked. */
  readonly drop: (numbers: readonly NumberRow[]) => void
  readonly clear: () => void
}

/** What can be done with a number among many: one of these arrows has to lead on from it. */
const useful = ['release', 'reclaim'] as const

/** Which numbers are picked, and why others cannot be. What was picked stays picked when a filter takes it out of sight. */
export function usePicking(rows: readonly NumberRow[]): Selection {
  const why = useWhyNot()
  const [kept, keep] = useState<ReadonlyMap<string, NumberRow>>(new Map())
  const seen = useMemo(() => new Map(rows.map((row) => [row.id, row])), [rows])
  const picked = useMemo(() => [...kept.values()].map((row) => seen.get(row.id) ?? row).filter(canBePicked), [kept, seen])
  const keys = useMemo(() => new Set(picked.map(({ id }) => id)), [picked])
  return {
    picked, clear: () => keep(new Map()),
    add: (numbers) => keep((before) => new Map([...before, ...byId(numbers.filter(canBePicked))])),
    drop: (numbers) => keep((before) => new Map([...before].filter(([id]) => !numbers.some((number) => number.id === id)))),
    picking: {
      picked: keys, nameOf: ({ international }) => international, refused: (row) => (canBePicked(row) ? undefined : why(row)),
      change: (next) => keep(byId([...next].flatMap((id) => seen.get(id) ?? kept.get(id) ?? []))),
    },
  }
}

function byId(numbers: readonly NumberRow[]): ReadonlyMap<string, NumberRow> {
  return new Map(numbers.map((number) => [number.id, number]))
}

export function canBePicked({ arrows }: NumberRow): boolean {
  return useful.some((event) => arrows.includes(event))
}

/** Why nothing can be done with a number among others, up front. */
export function useWhyNot(): (number: NumberRow) => string {
  const say = useSay()
  const format = useFormat()
  return ({ usedBy }) => (usedBy.length > 0 ? say('console:inventory:inUse', { usedBy: format.list(usedBy.map(({ name }) => name)) }) : say('console:inventory:notNow'))
}
