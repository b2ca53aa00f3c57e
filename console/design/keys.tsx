import { createContext, use, useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import { isCovered, nameOf } from './pressed.ts'
import { useFirstOpening } from './reached.ts'
import { shelf } from './shelf.ts'
import { isTyping } from './typing.ts'

/** A key, or two in a row: `/`, `g i`, `Shift+Enter`, `Control+k`. `says` stands in the list of all keys. */
export type Key = {
  readonly keys: string
  readonly says: string
  readonly run: () => void
  /** Whether it is this key where the focus is now; if not it is left to others, or to the browser. It is so everywhere unless something is said. */
  readonly here?: () => boolean
  /** A key that is held down is one press, but for those that walk. */
  readonly repeats?: true
}

type Registry = { readonly add: (keys: readonly Key[]) => () => void; readonly all: () => readonly Key[] }
const Keys = createContext<Registry | undefined>(undefined)

/** How long the second key of a pair is waited for. */
const pairMs = 1200

const list = shelf(async () => (await import('./all-keys.tsx')).AllKeys)

/** Listens for everybody's keys, and shows them all at `?`. The page that came last is asked first. */
export function KeyBoard({ children }: { readonly children: ReactNode }) {
  const groups = useRef<(readonly Key[])[]>([])
  const [listed, setListed] = useState<readonly Key[]>()
  const close = () => setListed(undefined)
  const AllKeys = useFirstOpening(list, { opened: listed !== undefined, close })
  const registry = useMemo<Registry>(
    () => ({
      add(keys) {
        groups.current = [keys, ...groups.current]
        return () => void (groups.current = groups.current.filter((group) => group !== keys))
      },
      all: () => groups.current.flat(),
    }),
    [],
  )
  useEffect(() => {
    let first: { readonly key: string; readonly at: number } | undefined
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return
      const pressed = nameOf(event)
      if (isTyping(event.target) && !/^(?:Control|Meta|Alt)\+/.test(pressed)) return
      const pair = first !== undefined && event.timeStamp - first.at < pairMs ? `${first.key} ${pressed}` : undefined
      const named = (name: string | undefined) => registry.all().find(({ keys, here }) => keys === name && here?.() !== false)
      const found = named(pair) ?? named(pressed)
      first = { key: pressed, at: event.timeStamp }
      // Behind an open box nothing listens but the box's own keys.
      if ((found === undefined && pressed !== '?') || isCovered()) return
      event.preventDefault()
      // What a key does is done once, however long it is held.
      if (event.repeat && found?.repeats !== true) return
      if (found === undefined) setListed(registry.all())
      else found.run()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [registry])
  return (
    <Keys value={registry}>
      {children}
      {AllKeys !== undefined && <AllKeys keys={listed} close={close} />}
    </Keys>
  )
}

/** Keys of a page, as long as it is shown. Typing in a field is never taken for one. */
export function useKeys(keys: readonly Key[]): void {
  const registry = use(Keys)
  const latest = useRef(keys)
  useEffect(() => {
    latest.current = keys
  })
  const shape = keys.map((key) => `${key.keys}\n${key.says}\n${key.repeats ?? ''}`).join('\n\n')
  useEffect(() => {
    const stable = latest.current.map((key, place) => ({ ...key, run: () => latest.current[place]?.run(), here: () => latest.current[place]?.here?.() !== false }))
    return registry?.add(stable)
  }, [registry, shape])
}
