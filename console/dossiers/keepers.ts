import { later } from '../browser/clock.ts'
import { onSession } from '../desk/session.ts'
import { createKeeper, type Keeper, type Shelf } from './keeper.ts'

/** Keepers outlive the page that they were made for: what could not be saved is still there when somebody comes back to it. They end with the session. */
const keepers = new Map<string, Keeper>()

export function keeperNamed(name: string, open: () => Shelf): Keeper {
  const known = keepers.get(name)
  if (known !== undefined) return known
  const made = createKeeper(open(), later)
  keepers.set(name, made)
  return made
}

/** Whether somebody typed what the desk does not have yet. */
export function isAnythingUnkept(): boolean {
  return [...keepers.values()].some(({ now }) => now().phase !== 'kept')
}

/** Sends all that was typed anywhere and is not kept. */
export function keepAll(): void {
  for (const keeper of keepers.values()) void keeper.keep()
}

onSession('resumed', keepAll)
onSession('left', () => {
  for (const keeper of keepers.values()) keeper.forget()
  keepers.clear()
})
