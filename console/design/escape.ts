import { useEffect, useEffectEvent } from 'react'

type Box = { readonly leave: () => void }

/** The boxes over the page that are open, in the order in which they came. */
let open: readonly Box[] = []

/** Escape leaves the box that stands above every other, and no more than one: left to themselves all that are open would hear it. */
export function useEscape({ opened, leave }: { readonly opened: boolean; readonly leave: () => void }): void {
  const latest = useEffectEvent(leave)
  useEffect(() => {
    if (!opened) return
    const box: Box = { leave: () => latest() }
    open = [...open, box]
    document.addEventListener('keydown', leaveTop, { capture: true })
    return () => {
      open = open.filter((other) => other !== box)
      if (open.length === 0) document.removeEventListener('keydown', leaveTop, { capture: true })
    }
  }, [opened])
}

function leaveTop({ key, isComposing, target }: KeyboardEvent): void {
  // A menu, or the list of a field (by Mantine's mark on it), is open within the box: Escape closes that first.
  const hasItsOwn = target instanceof Element && target.closest('[role="menu"], [data-mantine-stop-propagation="true"]') !== null
  if (key === 'Escape' && !isComposing && !hasItsOwn) open.at(-1)?.leave()
}
