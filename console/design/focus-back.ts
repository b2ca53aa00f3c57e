import { useLayoutEffect } from 'react'
import { later } from '../browser/clock.ts'

/** Longer than what closes by itself takes to put the focus somewhere. */
export const settledMs = 20

/**
 * The focus goes back to where it was when a dialog opened, also for one that comes and goes with what it is about (Mantine's own way knows only those that stay). What
 * opened it may be gone by then, such as a button of a step that was done: then reading goes on in the page.
 */
export function useFocusBack({ opened }: { readonly opened: boolean }): void {
  useLayoutEffect(() => {
    if (!opened) return
    const from = openerOf(document.activeElement)
    return () => {
      const atClose = document.activeElement
      later(settledMs, () => {
        const now = document.activeElement
        // Whoever was led elsewhere meanwhile stays there.
        if (now !== null && now !== document.body && now !== atClose) return
        const back = from?.isConnected === true ? from : document.querySelector('main')
        if (back instanceof HTMLElement) back.focus({ preventScroll: true })
      })
    }
  }, [opened])
}

/** An entry of a menu goes with its menu, and the focus with it: what opened that stays. */
function openerOf(element: Element | null): Element | null {
  return element === null || element === document.body || element.closest('[role="menu"]') !== null ? lastFocused : element
}

/** What had the focus last and is no entry of a menu. */
let lastFocused: Element | null = null
document.addEventListener('focusin', ({ target }) => {
  if (target instanceof Element && target.closest('[role="menu"]') === null) lastFocused = target
})
