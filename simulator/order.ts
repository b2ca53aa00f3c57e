import type { Selectable } from 'kysely'
import type { CarrierOrder } from '../server/ports/carrier.ts'
import type { Book } from './book.ts'
import type { SimulatorTables } from './tables.ts'

export type OrderRow = Selectable<SimulatorTables['simulated_orders']>
export type LineRow = Selectable<SimulatorTables['simulated_order_lines']>

/** The carrier's name for an order, from its number in the book; and back, undefined for a name that it never gave. */
export const orderName = (id: number): string => `SO-${id}`
export const orderNumber = (name: string): number | undefined => (/^SO-\d{1,9}$/.test(name) ? Number(name.slice(3)) : undefined)

export async function linesOf({ tx }: Book, order: OrderRow): Promise<LineRow[]> {
  return await tx.selectFrom('simulated_order_lines').selectAll().where('order_id', '=', order.id).orderBy('position').execute()
}

/** An order as the carrier tells it. */
export async function tellOrder(book: Book, order: OrderRow): Promise<CarrierOrder> {
  const lines = await linesOf(book, order)
  const state = stateAt(order, book.now)
  return {
    carrierOrderId: orderName(order.id), state, said: say(order, lines, state),
    lines: lines.map((line) => ({ e164: line.e164, state: line.state, reason: reasonOf(line.state) })),
  }
}

/** Acknowledged at once, in progress from half-way, done when decided or cancelled. */
function stateAt(order: OrderRow, now: Date): CarrierOrder['state'] {
  if (order.decided_at !== null || order.cancelled_at !== null) return 'done'
  const halfWay = (order.accepted_at.getTime() + order.decide_at.getTime()) / 2
  return now > order.accepted_at && now.getTime() >= halfWay ? 'in_progress' : 'acknowledged'
}

function reasonOf(state: LineRow['state']): CarrierOrder['lines'][number]['reason'] {
  if (state === 'gone') return 'number_gone'
  return state === 'cancelled' ? 'cancelled_by_requester' : null
}

function say(order: OrderRow, lines: readonly LineRow[], state: CarrierOrder['state']): string {
  const name = orderName(order.id)
  if (order.cancelled_at !== null) return `Order ${name} was cancelled before it was provisioned.`
  if (state !== 'done') return `Order ${name} for ${lines.length} numbers is ${state === 'acknowledged' ? 'in the queue' : 'being provisioned'}.`
  const active = lines.filter((line) => line.state === 'active').length
  return `Order ${name}: ${active} of ${lines.length} numbers provisioned${active < lines.length ? ', the others are no longer available' : ''}.`
}
