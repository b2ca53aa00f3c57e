import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, type ReactNode } from 'react'
import { deskNow, later } from '../browser/clock.ts'
import { ProblemNotice } from '../design/notice.tsx'
import { useSay } from '../language/speaking.tsx'
import type { Hold } from './acquirable.ts'
import { askHeld } from './held.ts'
import { TrayGroup } from './tray-group.tsx'
import dock from './dock.module.css'

/** The numbers that the organization has set aside, the time left, and what to do with them: at the bottom of every page of a purchase. `children` stand above. */
export function Tray({ children }: { readonly children?: ReactNode }) {
  const say = useSay()
  const { data, error, refetch } = useQuery(askHeld())
  // What stands in a request that was handed in is not to be let go, nor to be bought: it is out of the tray.
  const holds = (data ?? []).filter(({ arrows }) => arrows.includes('release'))
  useEndOfHolds(holds)
  const groups = Map.groupBy(holds, ({ requestId, country, numberType }) => requestId ?? `${country} ${numberType}`)
  if (holds.length === 0 && children === undefined && error === null) return null
  return (
    <section className={dock['dock']} data-docked tabIndex={-1} aria-label={say('console:purchase:tray:title')}>
      {children}
      {error !== null && <ProblemNotice error={error} retry={() => void refetch()} />}
      {[...groups].map(([key, together]) => (
        <TrayGroup key={key} holds={together} />
      ))}
    </section>
  )
}

/** A hold whose time is over leaves the tray within seconds, whether or not the desk has come by to say so. */
function useEndOfHolds(holds: readonly Hold[]): void {
  const queries = useQueryClient()
  const next = Math.min(...holds.map(({ heldUntil }) => Date.parse(heldUntil)))
  useEffect(() => {
    if (!Number.isFinite(next)) return
    const leftMs = next - deskNow().getTime()
    // A browser's timer reaches 24 days; a request may hold for longer.
    return leftMs > 86_400_000 ? undefined : later(Math.max(leftMs, 5_000) + 500, () => void queries.invalidateQueries({ queryKey: ['holds'] }))
  }, [next, queries])
}
