import { TextInput } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import { useSay } from '../language/speaking.tsx'
import { Dialog } from './dialog.tsx'
import { ProblemNotice } from './notice.tsx'
import { Question } from './question.tsx'

type ConfirmProps = {
  readonly opened: boolean
  readonly close: () => void
  readonly title: string
  /** The verb: "Release 3 numbers". */
  readonly action: string
  readonly run: () => void
  readonly busy?: boolean
  readonly error?: unknown
  /** What has to be typed first, for what cannot be undone. */
  readonly typed?: string
  readonly grave?: boolean
  readonly children: ReactNode
}

/**
 * Asks before a grave step. It says what will happen; where `typed` is given, that has to be written down. While the step runs it stays, so that somebody is there to hear
 * how that went.
 */
export function Confirm({ opened, close, title, error, typed, children, busy = false, ...question }: ConfirmProps) {
  const say = useSay()
  const [written, setWritten] = useState('')
  const ready = typed === undefined || written.trim().toLowerCase() === typed.toLowerCase()
  return (
    <Dialog opened={opened} close={() => !busy && close()} title={title} onExitTransitionEnd={() => setWritten('')}>
      <Question {...question} busy={busy} back={close} ready={ready} startsOnAction={typed === undefined}>
        {error != null && <ProblemNotice error={error} />}
        {children}
        {typed !== undefined && (
          <TextInput mt="md" label={say('console:design:typeToConfirm', { typed })} value={written} onChange={(event) => setWritten(event.currentTarget.value)} autoComplete="off" data-autofocus />
        )}
      </Question>
    </Dialog>
  )
}
