import { useState } from 'react'

/** Something that is fetched once, for all who want it; after a line that broke it may be asked for again. */
export type Shelf<Part> = { readonly now: () => Part | undefined; readonly fetch: () => Promise<Part> }

export function shelf<Part>(bring: () => Promise<Part>): Shelf<Part> {
  let part: Part | undefined
  let coming: Promise<Part> | undefined
  return {
    now: () => part,
    fetch() {
      coming ??= bring().then((brought) => (part = brought), (error: unknown) => {
        coming = undefined
        throw error
      })
      return coming
    },
  }
}

/**
 * What stands behind a control, fetched when somebody reaches for it (points at it, comes to it by the keyboard) and there once they have pressed it:
 * a first visit should not wait for menus that nobody has opened. `reach` goes on the control as it is before.
 */
export function useReached<Part>(from: Shelf<Part>) {
  const [part, setPart] = useState(from.now)
  const [pressed, setPressed] = useState(false)
  const press = async () => {
    const brought = await from.fetch()
    setPressed(true)
    setPart(() => brought)
  }
  const prepare = () => void from.fetch().catch(() => undefined)
  return { part, pressed, reach: { onPointerEnter: prepare, onFocus: prepare, onClick: () => void press() } }
}
