import { Button, Group } from '@mantine/core'
import type { ComponentProps, SubmitEvent } from 'react'
import { useSay } from '../language/speaking.tsx'

/** What is written down and sent, by its button or by Enter, without leaving the page. */
export function Form({ send, ...attributes }: Omit<ComponentProps<'form'>, 'onSubmit'> & { readonly send: () => void }) {
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    // A form in a dialog may have been opened from within another, which is not meant.
    event.stopPropagation()
    send()
  }
  // eslint-disable-next-line no-restricted-syntax -- This is the one that all others take.
  return <form {...attributes} onSubmit={submit} />
}

type FootProps = {
  readonly back: () => void
  /** The verb: "Release 3 numbers". */
  readonly action: string
  readonly busy?: boolean
  readonly ready?: boolean
  readonly grave?: boolean
  /** The focus starts on the verb, where nothing has to be written first. */
  readonly startsOnAction?: boolean
}

/** How a form in a dialog ends: a way back, and the verb that sends it. While it is under way there is no way back: somebody has to be there to hear how that went. */
export function FormFoot({ back, action, busy = false, ready = true, grave = false, startsOnAction = false }: FootProps) {
  const say = useSay()
  return (
    <Group mt="lg" justify="flex-end">
      <Button variant="default" onClick={back} disabled={busy}>
        {say('console:design:back')}
      </Button>
      <Button type="submit" color={grave ? 'red.9' : undefined} loading={busy} disabled={!ready} data-autofocus={startsOnAction || undefined}>
        {action}
      </Button>
    </Group>
  )
}
