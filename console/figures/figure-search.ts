import { getRouteApi } from '@tanstack/react-router'
import { deskNow } from '../browser/clock.ts'
import { useFormat } from '../language/speaking.tsx'
import type { FigureSearch } from './period.ts'

const route = getRouteApi('/frame/desk/figures')
const dayMs = 86_400_000

/** The period, and what is left out of it, as the address says. */
export type Wanted = Omit<FigureSearch, 'from' | 'to' | 'by'> & { readonly from: string; readonly to: string; readonly by: 'day' | 'week' }

export function useWanted(): readonly [Wanted, (change: Partial<FigureSearch>) => void] {
  const format = useFormat()
  const navigate = route.useNavigate()
  const search = route.useSearch()
  const to = search.to ?? format.dayOf(deskNow())
  const from = search.from ?? daysBefore(to, 29)
  const by = search.by ?? (daysBetween(from, to) > 62 ? 'week' : 'day')
  return [{ ...search, from, to, by }, (change) => void navigate({ search: (before) => ({ ...before, ...change }), replace: true, resetScroll: false })]
}

/** Days are counted in UTC, where each has 24 hours. */
export function daysBefore(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - count * dayMs).toISOString().slice(0, 10)
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / dayMs
}
