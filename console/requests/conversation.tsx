import { Button, Textarea } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { useIsInSight } from '../browser/sight.ts'
import { Instant } from '../design/figures.tsx'
import { Form } from '../design/form.tsx'
import { useKeys } from '../design/keys.tsx'
import { ProblemNotice, finding } from '../design/notice.tsx'
import { Section } from '../design/page.tsx'
import { Unsaved } from '../design/unsaved.tsx'
import { useMe, useSide } from '../desk/me.tsx'
import { askPages, useStep, type ItemOf } from '../desk/queries.ts'
import { useReadToItsEnd } from '../desk/to-its-end.ts'
import { useFormat, useSay } from '../language/speaking.tsx'
import type { Request } from './facts.ts'
import styles from './conversation.module.css'

type Remark = ItemOf<'listRemarks'>

/** What both sides wrote, and where one writes. What the other side adds appears by itself; what has been on the screen counts as read. */
export function Conversation({ request }: { readonly request: Request }) {
  const say = useSay()
  const format = useFormat()
  const { remarks, readAt, error, refetch } = useRemarks(request.id)
  const newFrom = useNewFrom(remarks)
  useReadMarker(request.id, { remarks, readAt })
  const { addable, addableUntil } = request.conversation
  return (
    <Section title={say('console:requests:conversation:title')}>
      <div className={styles['sheet']}>
        {error !== null && <ProblemNotice error={error} retry={refetch} />}
        <ol className={styles['remarks']} aria-live="polite" aria-label={say('console:requests:conversation:title')}>
          {remarks?.map((remark) => <OneRemark key={remark.id} remark={remark} isFirstNew={remark.number === newFrom} />)}
        </ol>
        {remarks?.length === 0 && <p className={styles['quiet']}>{say('console:requests:conversation:empty')}</p>}
        {addable ? <Writing request={request} /> : addableUntil !== null && <p className={styles['quiet']}>{say('console:requests:conversation:over')}</p>}
        {addable && addableUntil !== null && <p className={styles['quiet']}>{say('console:requests:conversation:until', { day: format.day(format.dayOf(addableUntil)) })}</p>}
      </div>
    </Section>
  )
}

/** The whole conversation: a page at a time, until its end is there. */
function useRemarks(id: string) {
  const reading = useInfiniteQuery(askPages('listRemarks', { params: { id }, query: { limit: 200 } }))
  useReadToItsEnd(reading)
  return {
    remarks: reading.data?.pages.flatMap(({ body }) => body.items), readAt: reading.dataUpdatedAt, error: reading.error,
    refetch: () => void (reading.isFetchNextPageError ? reading.fetchNextPage() : reading.refetch()),
  }
}

/** From which remark on everything was new when the page was opened: it stays marked while it is read. */
function useNewFrom(remarks: readonly Remark[] | undefined): number | undefined {
  const [opened, setOpened] = useState<{ readonly from: number | undefined }>()
  useEffect(() => {
    if (remarks !== undefined) setOpened((before) => before ?? { from: remarks.find(({ isNew }) => isNew)?.number })
  }, [remarks])
  return opened?.from
}

/** The other side is told what was read: nothing, as long as nobody can look at the page. A word that did not arrive is said again with the next reading (`readAt`). */
function useReadMarker(id: string, { remarks, readAt }: { readonly remarks: readonly Remark[] | undefined; readonly readAt: number }): void {
  const told = useRef(0)
  const { mutate } = useStep('markRemarks', { refused: () => void (told.current = 0) })
  const isInSight = useIsInSight()
  const last = remarks?.findLast(({ isNew }) => isNew)?.number ?? 0
  useEffect(() => {
    if (!isInSight || last <= told.current) return
    told.current = last
    mutate({ params: { id }, body: { number: last } })
  }, [id, last, isInSight, readAt, mutate])
}

function OneRemark({ remark: { side, author, text, createdAt, isRead }, isFirstNew }: { readonly remark: Remark; readonly isFirstNew: boolean }) {
  const say = useSay()
  const { organization } = useMe()
  const own = useSide()
  const name = side === 'desk' ? say('console:requests:conversation:ofDesk', { name: author.name }) : author.name
  return (
    <li className={styles['remark']} data-own={side === own || undefined} data-organization={organization.kind}>
      {isFirstNew && <p className={styles['new']}>{say('console:requests:conversation:new')}</p>}
      <p className={styles['author']}>
        <strong>{name}</strong> <Instant at={createdAt} />
      </p>
      <p className={styles['text']}>{text}</p>
      {side === own && isRead && <p className={styles['read']}>{say('console:requests:conversation:read')}</p>}
    </li>
  )
}

/** What is typed stays until it has arrived; what is typed on meanwhile is the next remark. */
function Writing({ request: { id } }: { readonly request: Request }) {
  const say = useSay()
  const side = useSide()
  const [text, setText] = useState('')
  const add = useStep('addRemark')
  const box = useRef<HTMLTextAreaElement>(null)
  const send = () => {
    if (text.trim() === '' || add.isPending) return
    add.mutate({ params: { id }, body: { text } }, () => {
      setText((now) => (now.startsWith(text) ? now.slice(text.length).trimStart() : now))
      box.current?.focus()
    })
  }
  useKeys([{ keys: 'Control+Enter', says: say('console:requests:conversation:send'), run: send, here: () => document.activeElement === box.current }])
  return (
    <Form send={send} className={styles['writing']}>
      <Unsaved when={text.trim() !== ''} />
      {add.error !== null && <ProblemNotice error={add.error} kept={say('console:requests:conversation:kept')} shownPointers={['/text']} />}
      <Textarea
        ref={box} label={say(side === 'desk' ? 'console:requests:conversation:toRequester' : 'console:requests:conversation:toDesk')} value={text} maxLength={4000} autosize minRows={2} maxRows={12} error={finding(add.error, '/text')}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Button type="submit" variant="default" loading={add.isPending} disabled={text.trim() === ''}>{say('console:requests:conversation:send')}</Button>
    </Form>
  )
}
