import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react'
import { later } from '../browser/clock.ts'
import { createKeeper, type Fields, type Keeper, type Keeping, type Shelf } from './keeper.ts'
import { dossierShelf, requestShelf } from './shelves.ts'

/** What a form needs of one thing that is kept while it is filled in. */
export type Filling = {
  readonly keeping: Keeping
  /** What stands in a field: typed, or kept. */
  readonly valueOf: (field: string) => string
  readonly type: (field: string, value: string) => void
  readonly keep: () => Promise<void>
  readonly decide: Keeper['decide']
}

/** Keepers outlive the page that they were made for: what could not be saved is still there when somebody comes back to it. */
const keepers = new Map<string, Keeper>()

export function useDossierFilling(id: string, values: Fields): Filling {
  const queries = useQueryClient()
  return useFilling(`dossier/${id}`, useMemo(() => () => dossierShelf(queries, id), [queries, id]), values)
}

export function useRequestFilling(id: string, values: Fields): Filling {
  const queries = useQueryClient()
  return useFilling(`request/${id}`, useMemo(() => () => requestShelf(queries, id), [queries, id]), values)
}

function useFilling(name: string, open: () => Shelf, values: Fields): Filling {
  const keeper = keeperNamed(name, open)
  const keeping = useSyncExternalStore(keeper.subscribe, keeper.now)
  useEffect(() => {
    // A page that is left, or a lid that is closed, saves what stands in the field.
    const leave = () => void keeper.keep()
    document.addEventListener('visibilitychange', leave)
    return () => {
      document.removeEventListener('visibilitychange', leave)
      leave()
    }
  }, [keeper])
  const valueOf = useCallback((field: string) => keeping.typed[field] ?? values[field] ?? '', [keeping.typed, values])
  return { keeping, valueOf, type: keeper.type, keep: keeper.keep, decide: keeper.decide }
}

function keeperNamed(name: string, open: () => Shelf): Keeper {
  const known = keepers.get(name)
  if (known !== undefined) return known
  const made = createKeeper(open(), later)
  keepers.set(name, made)
  return made
}
