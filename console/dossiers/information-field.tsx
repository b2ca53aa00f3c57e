import { Button, Group, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useGrouping } from '../design/figures.tsx'
import { useFormat, useSay, useWord } from '../language/speaking.tsx'
import { autofillOf, isLong, type InformationDemand } from './information-groups.ts'
import { tidied } from './tidy-answer.ts'
import type { Filling } from '../desk/use-keeper.ts'
import { useArrival } from './use-arrival.ts'
import styles from './dossiers.module.css'

const inputs = { text: 'text', email: 'email', phone: 'tel', date: 'date', url: 'url', integer: 'text' } as const

type FieldProps = {
  readonly demand: InformationDemand
  readonly country: string
  readonly filling: Filling
  /** What the desk finds of it, where that may be shown already. */
  readonly finding: string | undefined
}

/** One answer: the input that its kind wants, kept on leaving it. What is typed may be anything; whether it will do is said beside it. */
export function InformationField({ demand: { key, kind, pointer }, country, filling, finding }: FieldProps) {
  const word = useWord()
  const format = useFormat()
  const say = useSay()
  const label = format.alone(word('information', key))
  const arrival = useArrival(pointer)
  const value = filling.valueOf(pointer)
  const [typing, setTyping] = useState(false)
  const shown = useShown({ kind, value, typing })
  const type = (text: string) => {
    setTyping(true)
    filling.type(pointer, text)
  }
  const leave = async () => {
    setTyping(false)
    const tidy = await tidied(kind, value, country)
    // Whoever has come back meanwhile and typed on has the last word.
    if (tidy !== value && filling.valueOf(pointer) === value) filling.type(pointer, tidy)
    await filling.keep()
  }
  const common = {
    ...arrival, label, value: shown, error: filling.keeping.refused[pointer] ?? finding, autoComplete: autofillOf(key), name: key, onBlur: () => void leave(),
    description: kind === 'phone' ? say('console:dossiers:phoneHint', { country: format.country(country) }) : undefined,
  }
  return (
    <div>
      {isLong(key)
        ? <Textarea {...common} autosize minRows={3} maxRows={10} maxLength={2000} onChange={(event) => type(event.currentTarget.value)} />
        : <TextInput {...common} type={inputs[kind]} inputMode={kind === 'integer' ? 'numeric' : undefined} maxLength={2000} className={kind === 'date' ? styles['short'] : undefined} onChange={(event) => type(event.currentTarget.value)} />}
      <Clash field={pointer} filling={filling} />
    </div>
  )
}

/** The desk keeps a telephone number without its spaces; whoever reads it finds it as its country writes it, and whoever types it finds every sign where they put it. */
function useShown({ kind, value, typing }: { readonly kind: InformationDemand['kind']; readonly value: string; readonly typing: boolean }): string {
  const e164 = kind === 'phone' && !typing && /^\+\d+$/.test(value) ? value : ''
  const grouped = useGrouping(e164)
  return e164 === '' ? value : grouped
}

/** A colleague wrote something else into the same field: both are shown, and nothing is lost until somebody decides. */
export function Clash({ field, filling, told = (theirs) => theirs }: { readonly field: string; readonly filling: Filling; readonly told?: (theirs: string) => string }) {
  const say = useSay()
  const theirs = filling.keeping.conflicts[field]
  if (theirs === undefined) return null
  return (
    <div className={styles['clash']} role="alert">
      <p>{theirs === '' ? say('console:dossiers:clash:cleared') : say('console:dossiers:clash:written', { theirs: told(theirs) })}</p>
      <Group gap="xs">
        <Button size="xs" variant="default" onClick={() => filling.decide(field, 'mine')}>{say('console:dossiers:clash:mine')}</Button>
        <Button size="xs" variant="default" onClick={() => filling.decide(field, 'theirs')}>{say('console:dossiers:clash:theirs')}</Button>
      </Group>
    </div>
  )
}
