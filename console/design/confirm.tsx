import { Button, Group, Modal, TextInput } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import { useSay } from '../language/speaking.tsx'
import { ProblemNotice } from './notice.tsx'

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

/** Asks before a grave step. It says what will happen; where `typed` is given, that has to be written down. */
export function Confirm({ opened, close, title, action, run, busy = false, error, typed, grave = false, children }: ConfirmProps) {
  const say = useSay()
  const [written, setWritten] = useState('')
  const ready = typed === undefined || written.trim().toLocaleLowerCase() === typed.toLocaleLowerCase()
  return (
    <Modal opened={opened} onClose={close} title={title} onExitTransitionEnd={() => setWritten('')} closeButtonProps={{ 'aria-label': say('console:design:close') }}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (ready && !busy) run()
        }}
      >
        {error != null && <ProblemNotice error={error} />}
        {children}
        {typed !== undefined && (
          <TextInput mt="md" label={say('console:design:typeToConfirm', { typed })} value={written} onChange={(event) => setWritten(event.currentTarget.value)} autoComplete="off" data-autofocus />
        )}
        <Group mt="lg" justify="flex-end">
          <Button variant="default" onClick={close}>
            {say('console:design:back')}
          </Button>
          <Button type="submit" color={grave ? 'red.9' : undefined} loading={busy} disabled={!ready} data-autofocus={typed === undefined || undefined}>
            {action}
          </Button>
        </Group>
      </form>
    </Modal>
  )
}
