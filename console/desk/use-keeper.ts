import { useEffect, useSyncExternalStore } from 'react'
import { guardClosing, onLineBack } from '../browser/leaving.ts'
import type { Keeper, Keeping, Shelf } from './keeper.ts'
import { isAnythingUnkept, keepAll, keeperNamed } from './keepers.ts'

/** What a form needs of one thing that is kept while it is filled in. */
export type Filling = {
  /** Of the thing; what belongs to it begins with the same. */
  readonly name: string
  readonly keeping: Keeping
  /** The same at this very moment, for whoever waited for it to be kept: not as the page was drawn with. */
  readonly now: () => Keeping
  /** What stands in a field: typed, or kept. */
  readonly valueOf: (field: string) => string
  readonly type: (field: string, value: string) => void
  readonly keep: () => Promise<void>
  readonly decide: Keeper['decide']
}

guardClosing({ wouldLose: isAnythingUnkept, save: () => void keepAll() })
onLineBack(() => void keepAll())

/** What is filled in is kept by one keeper for as long as its writer is here, whichever form shows it. */
export function useFilling(name: string, open: () => Shelf): Filling {
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
  return { name, keeping, now: keeper.now, valueOf: keeper.valueOf, type: keeper.type, keep: keeper.keep, decide: keeper.decide }
}
