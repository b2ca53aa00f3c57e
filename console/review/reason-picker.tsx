import { TextInput } from '@mantine/core'
import { useId, useState, type KeyboardEvent } from 'react'
import type { Reason } from '../../contract/reasons.ts'
import { useSay, useWord } from '../language/speaking.tsx'
import { fold } from './compare/words.ts'
import styles from './case.module.css'

type ReasonPickerProps<R extends Reason> = { readonly reasons: readonly R[]; readonly chosen: R | undefined; readonly choose: (reason: R) => void; readonly onChosen: () => void }

/** Reasons by a few letters of their sentence, of how to mend it, or of their code. The arrows walk, Enter chooses and goes on. */
export function ReasonPicker<R extends Reason>({ reasons, chosen, choose, onChosen }: ReasonPickerProps<R>) {
  const say = useSay()
  const word = useWord()
  const list = useId()
  const [typed, setTyped] = useState('')
  const sentence = (reason: R) => word('reasons', `${reason}:sentence`)
  const fittingTo = (words: string) => reasons.filter((reason) => holds(`${sentence(reason)} ${word('reasons', `${reason}:fix`)} ${reason}`, words))
  const fitting = fittingTo(typed)
  const walk = (event: KeyboardEvent) => {
    const at = chosen === undefined ? -1 : fitting.indexOf(chosen)
    const next = event.key === 'ArrowDown' ? fitting[Math.min(at + 1, fitting.length - 1)] : event.key === 'ArrowUp' ? fitting[Math.max(at - 1, 0)] : undefined
    if (next !== undefined) choose(next)
    if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey && chosen !== undefined) onChosen()
    if (next !== undefined || event.key === 'Enter' && !event.ctrlKey && !event.metaKey) event.preventDefault()
  }
  /** What fits best is chosen as one types, so that its preview is there before anything is pressed. */
  const type = (now: string) => {
    setTyped(now)
    const [first] = fittingTo(now)
    if (first !== undefined && now.trim() !== '') choose(first)
  }
  return (
    <>
      <TextInput
        data-autofocus label={say('console:review:reason:search')} value={typed} onChange={(event) => type(event.currentTarget.value)} onKeyDown={walk} autoComplete="off"
        role="combobox" aria-expanded aria-autocomplete="list" aria-controls={list} aria-activedescendant={chosen === undefined ? undefined : `${list}-${chosen}`}
      />
      <ul id={list} role="listbox" aria-label={say('console:review:reason:list')} className={styles['reasons']}>
        {fitting.map((reason) => (
          <li key={reason} id={`${list}-${reason}`} role="option" aria-selected={reason === chosen} onClick={() => choose(reason)} ref={reason === chosen ? intoView : undefined}>
            {sentence(reason)}
          </li>
        ))}
      </ul>
      {fitting.length === 0 && <p role="status">{say('console:review:reason:none', { typed })}</p>}
    </>
  )
}

function intoView(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' })
}

/** Every word that was typed, in any order. */
function holds(text: string, typed: string): boolean {
  const folded = fold(text)
  return fold(typed).split(' ').every((part) => folded.includes(part))
}
