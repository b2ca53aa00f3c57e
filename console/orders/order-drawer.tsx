import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Fact } from '../design/fact.tsx'
import { Ago, Instant, PhoneNumber } from '../design/figures.tsx'
import { Notice, ProblemNotice } from '../design/notice.tsx'
import { Section } from '../design/page.tsx'
import { SideDialog } from '../design/side-dialog.tsx'
import { Status } from '../design/status.tsx'
import { Waiting } from '../design/waiting.tsx'
import { ask } from '../desk/queries.ts'
import { useFormat, useSay, useWord } from '../language/speaking.tsx'
import { carrierName } from './carrier-name.ts'
import type { Carrier, Order } from './order-columns.tsx'
import { OrderSteps } from './order-steps.tsx'
import { OrderWords } from './order-words.tsx'
import styles from './orders.module.css'

type DrawerProps = { readonly id: string | undefined; readonly carriers: readonly Carrier[]; readonly close: () => void }

/** One order beside the list: where it is, what can be done, its numbers, and who said what. */
export function OrderDrawer({ id, carriers, close }: DrawerProps) {
  const say = useSay()
  return (
    <SideDialog opened={id !== undefined} close={close} size={560} lockScroll={false} title={say('console:orders:order')}>
      {id !== undefined && <OrderInFull id={id} carriers={carriers} />}
    </SideDialog>
  )
}

function OrderInFull({ id, carriers }: { readonly id: string; readonly carriers: readonly Carrier[] }) {
  const say = useSay()
  const { data, error, refetch } = useQuery(ask('readOrder', { params: { id } }))
  if (data === undefined) return error === null ? <Waiting height={240} /> : <ProblemNotice error={error} retry={refetch} />
  const order = data.body
  return (
    <>
      {error !== null && <ProblemNotice error={error} retry={refetch} />}
      <Facts order={order} carrier={carrierName(carriers, order.carrierId)} />
      {order.deniedSince !== null && <Denied order={order} />}
      <OrderSteps order={order} />
      <Section title={say('console:orders:column:numbers')}>
        <ul className={styles['lines']}>
          {order.lines.map((line) => (
            <Line key={line.id} line={line} />
          ))}
        </ul>
      </Section>
      <OrderWords id={order.id} carriers={carriers} />
    </>
  )
}

function Facts({ order, carrier }: { readonly order: Order; readonly carrier: string }) {
  const say = useSay()
  const format = useFormat()
  const facts = [
    [say('console:orders:column:status'), <Status key="status" noun="order" status={order.status} />],
    [say('console:orders:column:carrier'), order.carrierOrderId === null ? carrier : `${carrier} · ${order.carrierOrderId}`],
    [say('console:orders:column:for'), <ForWhom key="for" order={order} />],
    [say('console:orders:column:created'), <Instant key="created" at={order.createdAt} />],
    [say('console:orders:lastAnswer'), order.lastAnswerAt === null ? say('console:orders:never') : <Ago key="answer" at={order.lastAnswerAt} />],
    ...(order.nextAttemptAt === null ? [] : [[say('console:orders:nextAttempt'), <span key="next"><Ago at={order.nextAttemptAt} /> · {say('console:orders:attempt', { number: format.number(order.attempts + 1) })}</span>]]),
  ] as const
  return (
    <dl className={styles['facts']}>
      {facts.map(([name, value]) => (
        <Fact key={String(name)} name={name}>{value}</Fact>
      ))}
    </dl>
  )
}

function ForWhom({ order: { organizationName, requestReference, requestId } }: { readonly order: Order }) {
  if (requestReference === null || requestId === null) return organizationName
  return (
    <>
      {organizationName} · <Link to="/requests/$id" params={{ id: requestId }}>{requestReference}</Link>
    </>
  )
}

function Denied({ order: { deniedSince, settledAt } }: { readonly order: Order }) {
  const say = useSay()
  if (settledAt !== null) return <Notice title={say('console:orders:settled:title')}><p>{say('console:orders:settled:text')}</p></Notice>
  return (
    <Notice title={say('console:orders:deniedSince')} meaning="you">
      <p>
        {deniedSince !== null && <Ago at={deniedSince} />} · {say('console:orders:deniedText')}
      </p>
    </Notice>
  )
}

function Line({ line: { e164, international, status, reason } }: { readonly line: Order['lines'][number] }) {
  const word = useWord()
  return (
    <li className={styles['line']} aria-label={international}>
      <PhoneNumber e164={e164} international={international} />
      <Status noun="orderLine" status={status} />
      {reason !== null && <span className={styles['quiet']}>{word('reasons', `${reason}:sentence`)}</span>}
    </li>
  )
}
