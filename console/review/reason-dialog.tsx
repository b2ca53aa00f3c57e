import { Button, Group, Kbd, Textarea } from '@mantine/core'
import { useState, type KeyboardEvent, type ReactNode } from 'react'
import type { Reason } from '../../contract/reasons.ts'
import type { Language } from '../../contract/vocabulary.ts'
import { Dialog } from '../design/dialog.tsx'
import { Form } from '../design/form.tsx'
import { ProblemNotice } from '../design/notice.tsx'
import { Unsaved } from '../design/unsaved.tsx'
import { useSay } from '../language/speaking.tsx'
import { ReasonPicker } from './reason-picker.tsx'
import { ReasonPreview } from './reason-preview.tsx'
import styles from './case.module.css'

export type Said<R extends Reason> = { readonly reason: R | undefined; readonly note: string }

type ReasonDialogProps<R extends Reason> = {
  readonly opened: boolean
  readonly close: () => void
  readonly title: string
  /** The verb on its button. */
  readonly action: string
  readonly reasons: readonly R[]
  readonly reasonNeeded: 'always' | 'never'
  readonly requesterLanguage: Language
  readonly run: (said: Said<R>) => void
  readonly busy: boolean
  readonly error: unknown
  readonly grave?: boolean
  readonly children?: ReactNode
}

/** Says no with a reason, and shows beforehand the very words that the requester will read. A whole refusal takes: `r`, a few letters, Enter, Ctrl Enter. */
export function ReasonDialog<R extends Reason>(props: ReasonDialogProps<R>) {
  return (
    <Dialog opened={props.opened} close={props.close} title={props.title} size="lg">
      <ReasonForm {...props} />
    </Dialog>
  )
}

function ReasonForm<R extends Reason>({ close, action, reasons, reasonNeeded, requesterLanguage, run, busy, error, grave = false, children }: ReasonDialogProps<R>) {
  const say = useSay()
  const [reason, setReason] = useState<R>()
  const [note, setNote] = useState('')
  const ready = (reason !== undefined || reasonNeeded === 'never') && !busy
  const finish = () => ready && run({ reason, note: note.trim() })
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    finish()
  }
  return (
    <Form send={finish} onKeyDown={onKeyDown}>
      <Unsaved when={reason !== undefined || note !== ''} />
      {error != null && <ProblemNotice error={error} />}
      {children}
      <ReasonPicker reasons={reasons} chosen={reason} choose={setReason} onChosen={() => document.getElementById('reason-note')?.focus()} />
      <Textarea id="reason-note" mt="sm" label={say('console:review:reason:note')} description={say('console:review:reason:noteHelp')} value={note} onChange={(event) => setNote(event.currentTarget.value)} autosize minRows={2} maxRows={6} maxLength={4000} />
      <ReasonPreview reason={reason} note={note} language={requesterLanguage} />
      <Group mt="md" justify="space-between">
        <span className={styles['quiet']}><Kbd size="xs">{say('console:design:keys:caps:Control')}</Kbd> <Kbd size="xs">{say('console:design:keys:caps:Enter')}</Kbd></span>
        <Group gap="xs">
          <Button variant="default" onClick={close}>{say('console:design:back')}</Button>
          <Button type="submit" color={grave ? 'red.9' : undefined} loading={busy} disabled={!ready}>{action}</Button>
        </Group>
      </Group>
    </Form>
  )
}
