import { Textarea } from '@mantine/core'
import { useState } from 'react'
import { ArrowButtons } from '../design/arrow-buttons.tsx'
import { Confirm } from '../design/confirm.tsx'
import { finding, ProblemNotice } from '../design/notice.tsx'
import { announceDone } from '../design/announce-done.ts'
import { Unsaved } from '../design/unsaved.tsx'
import { useStep } from '../desk/queries.ts'
import { useSay } from '../language/speaking.tsx'
import type { Order } from './order-columns.tsx'
import styles from './orders.module.css'

/** What an operator can do: have the carrier asked now, and take one that denies the order at its word. */
export function OrderSteps({ order }: { readonly order: Order }) {
  const say = useSay()
  const retry = useStep('retryOrder')
  const [settling, setSettling] = useState(false)
  const ask = () => retry.mutate({ params: { id: order.id } }, () => announceDone({ title: say('console:orders:retried') }))
  if (order.arrows.length === 0) return null
  return (
    <div className={styles['actions']}>
      {retry.error !== null && <ProblemNotice error={retry.error} retry={ask} />}
      <ArrowButtons
        noun="order" arrows={order.arrows}
        actions={{
          retry: { run: ask, label: say('console:orders:retry'), kind: 'primary', busy: retry.isPending },
          settle: { run: () => setSettling(true), label: say('console:orders:settle:open'), kind: 'grave' },
        }}
      />
      {settling && <Settle order={order} close={() => setSettling(false)} />}
    </div>
  )
}

function Settle({ order, close }: { readonly order: Order; readonly close: () => void }) {
  const say = useSay()
  const settle = useStep('settleOrder', { touches: ['requests', 'purchases'] })
  const [note, setNote] = useState('')
  const run = () =>
    settle.mutate({ params: { id: order.id }, body: { note } }, () => {
      close()
      announceDone({ title: say('console:orders:settle:done') })
    })
  const missing = finding(settle.error, '/note')
  return (
    <Confirm opened close={close} title={say('console:orders:settle:title')} action={say('console:orders:settle:action')} run={run} busy={settle.isPending} grave error={missing === undefined ? settle.error : undefined}>
      <Unsaved when={note !== ''} />
      <p>{say('console:orders:settle:text', { count: order.lines.length })}</p>
      <Textarea
        label={say('console:orders:settle:note')} description={say('console:orders:settle:noteHint')} autosize minRows={3} maxLength={4000} value={note} error={missing} required data-autofocus
        onChange={({ currentTarget }) => setNote(currentTarget.value)}
      />
    </Confirm>
  )
}
