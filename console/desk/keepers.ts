import { later } from '../browser/clock.ts'
import { onSession } from './session.ts'
import { createKeeper, type Keeper, type Keeping, type Shelf } from './keeper.ts'

/** Keepers outlive the page that they were made for: what could not be saved is still there when somebody comes back to it. They end with the session. */
const keepers = new Map<string, Keeper>()
const drawers = new Set<() => void>()

export function keeperNamed(name: string, open: () => Shelf): Keeper {
  const known = keepers.get(name)
  if (known !== undefined) return known
  const made = createKeeper(open(), later)
  made.subscribe(draw)
  keepers.set(name, made)
  return made
}

export function subscribeKeepers(drawn: () => void): () => void {
  drawers.add(drawn)
  return () => void drawers.delete(drawn)
}

/** What is typed and kept of things now, with all that belongs to them (`dossier/1/slots/identity` to `dossier/1`), by name. */
export function keepingsOf(names: readonly string[]): (readonly [name: string, keeping: Keeping])[] {
  return [...keepers].filter(([known]) => names.some((name) => known === name || known.startsWith(`${name}/`))).map(([name, { now }]) => [name, now()])
}

/** How far they are kept: the least of them counts. */
export function phaseOf(names: readonly string[]): Keeping['phase'] {
  const phases = keepingsOf(names).map(([, { phase }]) => phase)
  return (['saving', 'failed', 'typing'] as const).find((phase) => phases.includes(phase)) ?? 'kept'
}

/** Whether somebody typed what the desk does not have yet. */
export function isAnythingUnkept(): boolean {
  return [...keepers.values()].some(({ now }) => now().phase !== 'kept')
}

/** Sends all that was typed anywhere and is not kept. Never throws, as a keeper does not. */
export async function keepAll(): Promise<void> {
  await Promise.all([...keepers.values()].map((keeper) => keeper.keep()))
}

onSession('resumed', () => void keepAll())
onSession('left', () => {
  for (const keeper of keepers.values()) keeper.forget()
  keepers.clear()
})

function draw(): void {
  for (const drawn of drawers) drawn()
}
