import { Button, Group } from '@mantine/core'
import type { ReactNode } from 'react'
import { useSay } from '../language/speaking.tsx'

type QuestionProps = {
  readonly back: () => void
  /** The verb: "Release 3 numbers". */
  readonly action: string
  readonly run: () => void
  readonly busy?: boolean
  readonly ready?: boolean
  readonly grave?: boolean
  /** The focus starts on the verb, where nothing has to be written first. */
  readonly startsOnAction?: boolean
  readonly children: ReactNode
}

/** What a dialog asks: its text, a way back, and the verb. */
export function Question({ back, action, run, busy = false, ready = true, grave = false, startsOnAction = true, children }: QuestionProps) {
  const say = useSay()
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        // A question may be asked from within a form, which is not meant.
        event.stopPropagation()
        if (ready && !busy) run()
      }}
    >
      {children}
      <Group mt="lg" justify="flex-end">
        <Button variant="default" onClick={back} disabled={busy}>
          {say('console:design:back')}
        </Button>
        <Button type="submit" color={grave ? 'red.9' : undefined} loading={busy} disabled={!ready} data-autofocus={startsOnAction || undefined}>
          {action}
        </Button>
      </Group>
    </form>
  )
}
