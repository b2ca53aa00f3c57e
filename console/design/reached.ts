import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { useSay } from '../language/speaking.tsx'
import { announceDone } from './announce-done.ts'
import type { Shelf } from './shelf.ts'

/** What comes from a shelf, once it is here; `bring` fetches it. */
export function useBrought<Part>(from: Shelf<Part>) {
  const [part, setPart] = useState(from.now)
  const bring = async () => {
    const brought = await from.fetch()
    setPart(() => brought)
  }
  return { part, bring }
}

/**
 * What stands behind a control, fetched when somebody reaches for it (points at it, comes to it by the keyboard) and there once they have pressed it:
 * a first visit should not wait for menus that nobody has opened. `reach` goes on the control as it is before. Where the line is down, a press says so, and the next one
 * fetches again.
 */
export function useReached<Part>(from: Shelf<Part>) {
  const { part, bring } = useBrought(from)
  const [pressed, setPressed] = useState(false)
  const sayNotFetched = useNotFetched()
  const press = () => {
    setPressed(true)
    bring().catch(() => {
      setPressed(false)
      sayNotFetched()
    })
  }
  const prepare = () => void from.fetch().catch(() => undefined)
  return { part, pressed, reach: { onPointerEnter: prepare, onFocus: prepare, onClick: press } }
}

/** What stands over the page is fetched when it is first opened. Where the line is down that is said, and it is closed again: a second press tries again. */
export function useFirstOpening<Part>(from: Shelf<Part>, { opened, close }: { readonly opened: boolean; readonly close: () => void }): Part | undefined {
  const { part, bring } = useBrought(from)
  const sayNotFetched = useNotFetched()
  const fetch = useEffectEvent(() => {
    bring().catch(() => {
      close()
      sayNotFetched()
    })
  })
  useEffect(() => {
    if (opened) fetch()
  }, [opened])
  return part
}

/** Says in passing that something which was pressed could not be fetched: what happened, and what to do. */
export function useNotFetched(): () => void {
  const say = useSay()
  return () => announceDone({ title: say('console:design:notFetched:title'), children: say('console:design:notFetched:fix'), bad: true })
}

/** A box that has come in the place of a control that was pressed: it opens at once, and the focus, which went with that control, is on its own (`target`). */
export function useOpening({ opensAtOnce }: { readonly opensAtOnce: boolean }) {
  const [opened, setOpened] = useState(false)
  const target = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (!opensAtOnce) return
    target.current?.focus()
    setOpened(true)
  }, [opensAtOnce])
  return { opened, setOpened, target }
}
