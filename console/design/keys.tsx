import { Kbd } from '@mantine/core'
import { createContext, use, useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import { useSay } from '../language/speaking.tsx'
import { Dialog } from './dialog.tsx'
import { isTyping } from './typing.ts'
import styles from './keys.module.css'

/** A key, or two in a row: `/`, `g i`, `Shift+Enter`, `Control+k`. `says` stands in the list of all keys. */
export type Key = { readonly keys: string; readonly says: string; readonly run: () => void }

type Registry = { readonly add: (keys: readonly Key[]) => () => void; readonly all: () => readonly Key[] }
const Keys = createContext<Registry | undefined>(undefined)

/** How long the second key of a pair is waited for. */
const pairMs = 1200

/** Listens for everybody's keys, and shows them all at `?`. The page that came last is asked first. */
export function KeyBoard({ children }: { readonly children: ReactNode }) {
  const groups = useRef<(readonly Key[])[]>([])
  const [listed, setListed] = useState<readonly Key[]>()
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
      // Behind an open dialog nothing listens but the dialog's own keys.
      const inDialog = document.querySelector('[role="dialog"]') !== null
      const pair = first !== undefined && event.timeStamp - first.at < pairMs ? `${first.key} ${pressed}` : undefined
      const found = registry.all().find(({ keys }) => keys === pair) ?? registry.all().find(({ keys }) => keys === pressed)
      first = { key: pressed, at: event.timeStamp }
      if (inDialog || (found === undefined && pressed !== '?')) return
      event.preventDefault()
      // A key that is held down is one press: what it does is done once.
      if (event.repeat) return
      if (found === undefined) setListed(registry.all())
      else found.run()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [registry])
  return (
    <Keys value={registry}>
      {children}
      <AllKeys keys={listed} close={() => setListed(undefined)} />
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
  const shape = keys.map((key) => `${key.keys}\n${key.says}`).join('\n\n')
  useEffect(() => {
    const stable = shape === '' ? [] : shape.split('\n\n').map((line, place) => {
      const [pressed = '', says = ''] = line.split('\n')
      return { keys: pressed, says, run: () => latest.current[place]?.run() }
    })
    return registry?.add(stable)
  }, [registry, shape])
}

function nameOf({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): string {
  const held = [ctrlKey || metaKey ? 'Control' : '', altKey ? 'Alt' : '', shiftKey && key.length > 1 ? 'Shift' : ''].filter((name) => name !== '')
  return [...held, key.length === 1 && held.length > 0 ? key.toLowerCase() : key].join('+')
}

function AllKeys({ keys, close }: { readonly keys: readonly Key[] | undefined; readonly close: () => void }) {
  const say = useSay()
  return (
    <Dialog opened={keys !== undefined} close={close} title={say('console:design:keys:title')}>
      <dl className={styles['keys']}>
        {[...(keys ?? []), ...walking(say)].map(({ keys: pressed, says }) => (
          <div key={pressed + says}>
            <dt>
              {pressed.split(' ').map((key) => (
                <Kbd key={key}>{key.replace('Control', 'Ctrl')}</Kbd>
              ))}
            </dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}

/** What every list does by itself. */
function walking(say: ReturnType<typeof useSay>) {
  return [
    { keys: 'j k', says: say('console:design:keys:walk') },
    { keys: 'x', says: say('console:design:keys:pick') },
    { keys: 'Enter', says: say('console:design:keys:open') },
    { keys: '?', says: say('console:design:keys:all') },
  ]
}
