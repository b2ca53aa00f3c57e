import type { RefObject } from 'react'
import { useSay } from '../language/speaking.tsx'
import { useKeys, type Key } from './keys.tsx'

type List = {
  readonly body: RefObject<HTMLElement | null>
  readonly count: number
  /** The row that has the focus, or to which Tab would lead. */
  readonly active: number
  readonly go: (index: number) => void
  /** Picks the active row, or lets it go; `extend`: all from the last one picked to it. Absent: nothing is picked here. */
  readonly pick: ((how: { readonly extend: boolean }) => void) | undefined
  readonly open: (() => void) | undefined
}

/** The keys of a list. `j` and `k` come in from wherever the focus is, as long as nobody types; the others are this list's where the focus is in it. */
export function useListKeys({ body, count, active, go, pick, open }: List): void {
  const say = useSay()
  const here = () => body.current?.contains(document.activeElement) === true
  const walk = (by: 1 | -1) => go(here() ? Math.min(Math.max(active + by, 0), count - 1) : active)
  const near = () => here() || isFirst(body.current)
  useKeys([
    { keys: 'j', says: say('console:design:keys:next'), run: () => walk(1), here: near, repeats: true },
    { keys: 'ArrowDown', says: say('console:design:keys:next'), run: () => walk(1), here, repeats: true },
    { keys: 'k', says: say('console:design:keys:previous'), run: () => walk(-1), here: near, repeats: true },
    { keys: 'ArrowUp', says: say('console:design:keys:previous'), run: () => walk(-1), here, repeats: true },
    { keys: 'Home', says: say('console:design:keys:first'), run: () => go(0), here },
    { keys: 'End', says: say('console:design:keys:last'), run: () => go(count - 1), here },
    ...(pick === undefined ? [] : [
      { keys: 'x', says: say('console:design:keys:pick'), run: () => pick({ extend: false }), here },
      { keys: 'X', says: say('console:design:keys:pickTo'), run: () => pick({ extend: true }), here },
    ]),
    // On a button or a link within the row, Enter is meant for that.
    ...(open === undefined ? [] : [{ keys: 'Enter', says: say('console:design:keys:open'), run: open, here: () => here() && document.activeElement?.matches('[role="row"]') === true }]),
  ] satisfies readonly Key[])
}

/** Of two lists on a page the one with the focus is meant, or else the first. */
function isFirst(body: HTMLElement | null): boolean {
  const meant = document.activeElement?.closest('[role="grid"]') ?? document.querySelector('[role="grid"]')
  return meant?.contains(body) === true
}
