import { useEffect, useLayoutEffect, useRef, type ComponentProps, type FocusEvent } from 'react'
import { later } from '../browser/clock.ts'
import { settledMs } from './focus-back.ts'

/**
 * A box from which single things are taken away: a number let go, a view removed. The focus that goes with one of them goes on to what stands in its place then; where
 * nothing is left, to the box itself; and where that goes too, to what is around it.
 */
export function FocusStays({ children, ...props }: Omit<ComponentProps<'div'>, 'ref' | 'tabIndex' | 'onFocus' | 'onBlur'>) {
  const box = useRef<HTMLDivElement>(null)
  const last = useRef<{ readonly element: Element; readonly place: number }>(undefined)
  const remember = ({ target, currentTarget }: FocusEvent<HTMLElement>) => {
    // What a dialog of this box has is no part of it.
    if (currentTarget.contains(target)) last.current = { element: target, place: controlsIn(currentTarget).indexOf(target) }
  }
  useEffect(() => {
    if (box.current === null || last.current === undefined || last.current.element.isConnected || !isLost()) return
    const controls = controlsIn(box.current)
    const next = controls[Math.min(last.current.place, controls.length - 1)] ?? box.current
    next.focus({ preventScroll: true })
  })
  useLayoutEffect(() => {
    const here = box.current
    return () => {
      if (here?.contains(document.activeElement) !== true) return
      const outside = around(here)
      later(settledMs, () => isLost() && outside.find(({ isConnected }) => isConnected)?.focus({ preventScroll: true }))
    }
  }, [])
  return (
    <div {...props} ref={box} tabIndex={-1} onFocus={remember} onBlur={() => (last.current = undefined)}>
      {children}
    </div>
  )
}

function isLost(): boolean {
  return document.activeElement === null || document.activeElement === document.body
}

function controlsIn(box: Element): HTMLElement[] {
  return [...box.querySelectorAll<HTMLElement>('a[href], :is(button, input, select, textarea):not(:disabled)')].filter((control) => control.checkVisibility())
}

/** What is around it and can take the focus, from the inside out. */
function around(element: Element): HTMLElement[] {
  const outer = element.parentElement?.closest<HTMLElement>('[tabindex]')
  return outer == null ? [] : [outer, ...around(outer)]
}
