import { createContext, use, useCallback, useEffect, useRef } from 'react'

type Hold = () => () => void

/** How a form tells the dialog around it that something would be lost; nobody listens outside of one. */
export const HoldingOpen = createContext<Hold>(() => () => undefined)

/** Told by the form. */
export function useHoldOpen({ when }: { readonly when: boolean }): void {
  const hold = use(HoldingOpen)
  useEffect(() => (when ? hold() : undefined), [hold, when])
}

/** Heard by the dialog, at the very moment: nothing is drawn from it, and a key that follows at once must not overtake it. */
export function useHeld(): { readonly isHeld: () => boolean; readonly hold: Hold } {
  const forms = useRef(0)
  const hold = useCallback(() => {
    forms.current += 1
    return () => void (forms.current -= 1)
  }, [])
  return { isHeld: () => forms.current > 0, hold }
}
