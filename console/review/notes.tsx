import { Button, Group, Textarea } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Ago } from '../design/figures.tsx'
import { ProblemNotice } from '../design/notice.tsx'
import { Unsaved } from '../design/unsaved.tsx'
import { askPages, useStep } from '../desk/queries.ts'
import { useSay } from '../language/speaking.tsx'
import styles from './case.module.css'

/** What colleagues tell each other about a case. Its requester never sees any of it. */
export function Notes({ caseId }: { readonly caseId: string }) {
  const say = useSay()
  const { data, error, refetch, isPending, hasNextPage, fetchNextPage } = useInfiniteQuery(askPages('listCaseNotes', { params: { id: caseId } }))
  const notes = data?.pages.flatMap(({ body }) => body.items) ?? []
  return (
    <div className={styles['talk']}>
      <p className={styles['quiet']}>{say('console:review:notes:lead')}</p>
      {error !== null && <ProblemNotice error={error} retry={refetch} />}
      {isPending && <p className={styles['quiet']} role="status">{say('console:design:loading')}</p>}
      <ol className={styles['said']} aria-live="polite">
        {notes.map(({ id, text, author, at }) => (
          <li key={id}>
            <p className={styles['by']}><strong>{author.name}</strong> <Ago at={at} /></p>
            <p className={styles['words']}>{text}</p>
          </li>
        ))}
      </ol>
      {hasNextPage && <Button variant="default" onClick={() => void fetchNextPage()}>{say('console:review:notes:more')}</Button>}
      <WriteNote caseId={caseId} />
    </div>
  )
}

/** What was typed is there until the desk has it. */
function WriteNote({ caseId }: { readonly caseId: string }) {
  const say = useSay()
  const [text, setText] = useState('')
  const add = useStep('addCaseNote')
  const send = () => text.trim() !== '' && add.mutate({ params: { id: caseId }, body: { text: text.trim() } }, () => setText((now) => (now === text ? '' : now)))
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <Unsaved when={text.trim() !== ''} />
      {add.error !== null && <ProblemNotice error={add.error} />}
      <Textarea
        id="case-note" label={say('console:review:notes:label')} value={text} onChange={(event) => setText(event.currentTarget.value)} autosize minRows={2} maxRows={8} maxLength={4000}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send()
          if (event.key === 'Escape') event.currentTarget.blur()
        }}
      />
      <Group justify="flex-end" mt="xs">
        <Button type="submit" variant="default" loading={add.isPending} disabled={text.trim() === ''}>{say('console:review:notes:add')}</Button>
      </Group>
    </form>
  )
}
