import { Kbd, TextInput } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { later } from '../browser/clock.ts'
import { useKeys } from '../design/keys.tsx'
import { useSay } from '../language/speaking.tsx'

/** Long enough that a number typed in one go asks the desk once or twice. */
const pauseMs = 180

/** Searches while one types; `/` comes here, Escape empties it. */
export function SearchField({ value, change }: { readonly value: string; readonly change: (value: string) => void }) {
  const say = useSay()
  const field = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState(value)
  const sent = useRef(value)
  const changed = useRef(change)
  useEffect(() => void (changed.current = change))
  // The address changed by other means: a view was chosen, or someone went back.
  useEffect(() => {
    if (value !== sent.current) setTyped(value)
    sent.current = value
  }, [value])
  useEffect(() => {
    if (typed === sent.current) return undefined
    return later(pauseMs, () => {
      sent.current = typed
      changed.current(typed)
    })
  }, [typed])
  useKeys([{ keys: '/', says: say('console:inventory:search:key'), run: () => field.current?.focus() }])
  return (
    <TextInput
      ref={field} type="search" value={typed} onChange={(event) => setTyped(event.currentTarget.value)} onKeyDown={({ key }) => key === 'Escape' && setTyped('')}
      aria-label={say('console:inventory:search:label')} placeholder={say('console:inventory:search:placeholder')} rightSection={typed === '' ? <Kbd size="xs" aria-hidden>/</Kbd> : undefined} autoComplete="off" spellCheck={false}
    />
  )
}
