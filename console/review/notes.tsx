import { Button, Group, Textarea } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { Ago } from '../design/figures.tsx'
import { Form } from '../design/form.tsx'
import { useKeys } from '../design/keys.tsx'
import { More } from '../design/more.tsx'
import { ProblemNotice } from '../design/notice.tsx'
import { Unsaved } from '../design/unsaved.tsx'
import { askPages, useStep } from '../desk/queries.ts'
import { useReadToItsEnd } from '../desk/to-its-end.ts'
import { useSay } from '../language/speaking.tsx'
import styles from './case.module.css'

/** What colleagues tell each other about a case, to the last of it: a new note is the last. Its requester never sees any of it. */
export function Notes({ caseId }: { readonly caseId: string }) {
  const say = useSay()
  const reading = useInfiniteQuery(askPages('listCaseNotes', { params: { id: caseId }, query: { limit: 200 } }))
  useReadToItsEnd(reading)
  const notes = reading.data?.pages.flatMap(({ body }) => body.items)
  return (
    <div className={styles['talk']}>
      <p className={styles['quiet']}>{say('console:review:notes:lead')}</p>
      {reading.isPending && <p className={styles['quiet']} role="status">{say('console:design:loading')}</p>}
      {notes?.length === 0 && <p className={styles['quiet']}>{say('console:review:notes:none')}</p>}
      <ol className={styles['said']} aria-live="polite">
        {notes?.map(({ id, text, author, at }) => (
          <li key={id}>
            <p className={styles['by']}><strong>{author.name}</strong> <Ago at={at} /></p>
            <p className={styles['words']}>{text}</p>
          </li>
        ))}
      </ol>
      <More of={reading} />
      <WriteNote caseId={caseId} />
    </div>
  )
}

/** What was typed is there until the desk has it. */
function WriteNote({ caseId }: { readonly caseId: string }) {
  const say = useSay()
  const [text, setText] = useState('')
  const add = useStep('addCaseNote')
  const box = useRef<HTMLTextAreaElement>(null)
  const send = () => {
    if (text.trim() === '' || add.isPending) return
    add.mutate({ params: { id: caseId }, body: { text: text.trim() } }, () => {
      setText((now) => (now === text ? '' : now))
      // The button is off now, and would take the focus with it.
      box.current?.focus()
    })
  }
  useKeys([{ keys: 'Control+Enter', says: say('console:review:notes:add'), run: send, here: () => document.activeElement === box.current }])
  return (
    <Form send={send}>
      <Unsaved when={text.trim() !== ''} />
      {add.error !== null && <ProblemNotice error={add.error} />}
      <Textarea
        ref={box} id="case-note" label={say('console:review:notes:label')} value={text} onChange={(event) => setText(event.currentTarget.value)} autosize minRows={2} maxRows={8} maxLength={4000}
        onKeyDown={(event) => event.key === 'Escape' && event.currentTarget.blur()}
      />
      <Group justify="flex-end" mt="xs">
        <Button type="submit" variant="default" loading={add.isPending} disabled={text.trim() === ''}>{say('console:review:notes:add')}</Button>
      </Group>
    </Form>
  )
}
