import { Ban, Check, CircleDot, Clock, TriangleAlert, type LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { useSide } from '../desk/me.tsx'
import { useSay, useWord } from '../language/speaking.tsx'
import { meaningOf, ownWord, type Meaning, type Noun } from './status-meaning.ts'
import styles from './status.module.css'

const icons: Readonly<Record<Meaning, LucideIcon>> = { you: CircleDot, others: Clock, done: Check, bad: TriangleAlert, over: Ban }

/** Where a thing is: icon, word and colour say the same. `children` add a figure: "12 d". */
export function Status({ noun, status, children }: { readonly noun: Noun; readonly status: string; readonly children?: ReactNode }) {
  const word = useStatusWord()
  const side = useSide()
  return (
    <Mark meaning={meaningOf(noun, status, side)}>
      {word(noun, status)}
      {children}
    </Mark>
  )
}

/** What a status is called to whoever looks: requesters read "you" where the desk reads of them. */
export function useStatusWord(): (noun: Noun, status: string) => string {
  const say = useSay()
  const word = useWord()
  const side = useSide()
  return (noun, status) => {
    const own = ownWord(noun, status, side)
    return own === undefined ? word(`statuses:${noun}`, status) : say(own)
  }
}

/** Any short word with one of the meanings: late, beta, papers needed. */
export function Mark({ meaning, children }: { readonly meaning: Meaning; readonly children: ReactNode }) {
  const Icon = icons[meaning]
  return (
    <span className={`${styles['status'] ?? ''} ${styles[meaning] ?? ''}`} data-meaning={meaning}>
      <Icon size={12} aria-hidden />
      <span>{children}</span>
    </span>
  )
}
