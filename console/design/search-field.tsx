import { Kbd, TextInput, type TextInputProps } from '@mantine/core'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { later } from '../browser/clock.ts'
import { useKeys } from './keys.tsx'

/** Long enough that a number typed in one go asks the desk once or twice. */
const pauseMs = 180

type SearchProps = Pick<TextInputProps, 'label' | 'placeholder' | 'className' | 'leftSection'> & {
  /** What the field is for: its name where no label is shown, and what `?` says of its key. */
  readonly name: string
  readonly value: string | undefined
  /** Called with what is looked for, without the blanks around it; undefined: nothing is. */
  readonly change: (value: string | undefined) => void
}

/**
 * Looks while one types; `/` comes here, Escape empties it. What is typed stands in the field itself, and the address follows a moment later: it is drawn in its own time, and a
 * field that shows it would show once more what stood there before the key. Whoever leaves the field has it follow at once, so that it does not call them back from where they go.
 */
export function SearchField({ name, value = '', change, ...props }: SearchProps) {
  const field = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState(value)
  const sent = useRef(value.trim())
  const send = () => {
    const sought = typed.trim()
    if (sought === sent.current) return
    sent.current = sought
    change(sought === '' ? undefined : sought)
  }
  const sendLater = useEffectEvent(send)
  // The address changed by other means: a view was chosen, or someone went back.
  useEffect(() => {
    if (value.trim() !== sent.current) setTyped(value)
    sent.current = value.trim()
  }, [value])
  useEffect(() => (typed.trim() === sent.current ? undefined : later(pauseMs, sendLater)), [typed])
  useKeys([{ keys: '/', says: name, run: () => field.current?.focus() }])
  return (
    <TextInput
      {...props} ref={field} type="search" value={typed} maxLength={100} onChange={(event) => setTyped(event.currentTarget.value)} onBlur={send} onKeyDown={({ key }) => key === 'Escape' && setTyped('')}
      {...(props.label === undefined && { 'aria-label': name })} rightSection={typed === '' ? <Kbd size="xs" aria-hidden>/</Kbd> : undefined} autoComplete="off" spellCheck={false}
    />
  )
}
