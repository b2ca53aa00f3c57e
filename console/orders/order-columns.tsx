import type { Column } from '../design/listing-columns.ts'
import { Ago, PhoneNumber } from '../design/figures.tsx'
import { Mark, Status } from '../design/status.tsx'
import type { BodyGiven, ItemOf } from '../desk/queries.ts'
import { useFormat, useSay } from '../language/speaking.tsx'
import { carrierName } from './carrier-name.ts'
import styles from './orders.module.css'

export type Order = ItemOf<'listOrders'>
export type Carrier = BodyGiven<'listCarriers'>['items'][number]

export function useOrderColumns(carriers: readonly Carrier[]): Column<Order>[] {
  const say = useSay()
  const format = useFormat()
  return [
    { id: 'status', header: say('console:orders:column:status'), width: '160px', cell: (order) => <OrderStatus order={order} /> },
    { id: 'carrier', header: say('console:orders:column:carrier'), width: 'minmax(150px, 0.8fr)', hero: true, cell: (order) => <CarrierOrder order={order} carriers={carriers} /> },
    { id: 'numbers', header: say('console:orders:column:numbers'), width: 'minmax(170px, 0.9fr)', cell: (order) => <Numbers order={order} /> },
    { id: 'for', header: say('console:orders:column:for'), width: 'minmax(140px, 0.8fr)', cell: (order) => <ForWhom order={order} /> },
    { id: 'said', header: say('console:orders:column:said'), width: 'minmax(180px, 1.6fr)', cell: (order) => <LastWord order={order} /> },
    { id: 'attempts', header: say('console:orders:column:attempts'), width: '76px', align: 'end', desktopOnly: true, cell: ({ attempts }) => format.number(attempts) },
    { id: 'created', header: say('console:orders:column:created'), width: '110px', cell: ({ createdAt }) => <Ago at={createdAt} /> },
  ]
}

/** An order that its carrier denies looks like any other that is under way: it needs somebody. */
function OrderStatus({ order }: { readonly order: Order }) {
  const say = useSay()
  if (order.deniedSince !== null && order.nextAttemptAt !== null) return <Mark meaning="you">{say('console:orders:denied')}</Mark>
  return <Status noun="order" status={order.status} />
}

/** In the carrier's own words, which are its own language; that it knows nothing, in ours. */
function LastWord({ order: { carrierSaid, deniedSince } }: { readonly order: Order }) {
  const say = useSay()
  if (deniedSince !== null) return <span className={styles['said']}>{say('console:orders:deniedSince')}</span>
  return (
    <span className={styles['said']} title={carrierSaid ?? undefined} lang={carrierSaid === null ? undefined : 'en'}>
      {carrierSaid ?? '—'}
    </span>
  )
}

function CarrierOrder({ order, carriers }: { readonly order: Order; readonly carriers: readonly Carrier[] }) {
  return (
    <span className={styles['two']}>
      {carrierName(carriers, order.carrierId)} {order.carrierOrderId !== null && <span className={styles['quiet']}>{order.carrierOrderId}</span>}
    </span>
  )
}

function Numbers({ order: { lines } }: { readonly order: Order }) {
  const say = useSay()
  const [first] = lines
  return (
    <span className={styles['two']}>
      {first !== undefined && <PhoneNumber e164={first.e164} international={first.international} />} {lines.length > 1 && <span className={styles['quiet']}>{say('console:orders:more', { count: lines.length - 1 })}</span>}
    </span>
  )
}

function ForWhom({ order }: { readonly order: Order }) {
  return (
    <span className={styles['two']}>
      {order.organizationName} {order.requestReference !== null && <span className={styles['quiet']}>{order.requestReference}</span>}
    </span>
  )
}
