import type { EventOf } from '../../../contract/lifecycle.ts'
import type { orderLifecycle, orderLineLifecycle, OrderLineStatus, OrderStatus, purchaseLifecycle } from '../../../contract/lifecycles/order.ts'
import type { Reason } from '../../../contract/reasons.ts'
import type { CarrierOrder, CarrierOrderLine } from '../../ports/carrier.ts'

export type LineEvent = EventOf<typeof orderLineLifecycle>
/** What the carrier did with one line, and why where it does not deliver. */
export type LineFate = { readonly event: 'activate'; readonly reason: null } | { readonly event: Exclude<LineEvent, 'activate'>; readonly reason: Reason }
type Line = { readonly status: OrderLineStatus }

/** What our order is called at the carrier: the same at every attempt, so that however often it is sent, it is one order there. */
export function keyOf(orderId: string): string {
  return `guichet-${orderId}`
}

/** What the carrier's answers mean for the lines that still wait for one. A line that it says nothing about, or that it has answered before, is left out. */
export function answeredLines<L extends Line & { readonly e164: string }>(
  lines: readonly L[], answer: CarrierOrder, orderStatus: OrderStatus,
): (LineFate & { readonly line: L })[] {
  const answers = new Map(answer.lines.map((line) => [line.e164, line]))
  return lines.filter(({ status }) => status === 'pending').flatMap((line) => {
    const said = answers.get(line.e164)
    return said === undefined || said.state === 'pending' ? [] : [{ line, ...meaningOf({ ...said, state: said.state }, orderStatus) }]
  })
}

type Answered = CarrierOrderLine & { readonly state: Exclude<CarrierOrderLine['state'], 'pending'> }

function meaningOf({ state, reason }: Answered, orderStatus: OrderStatus): LineFate {
  switch (state) {
    case 'active':
      return { event: 'activate', reason: null }
    case 'gone':
      return { event: 'lose', reason: reason ?? 'number_gone' }
    case 'refused':
      return { event: 'refuse', reason: reason ?? 'carrier_error' }
    case 'cancelled':
      // A carrier that cancels what nobody cancelled has refused: the requester still wanted the number.
      return orderStatus === 'cancelling' ? { event: 'cancel', reason: 'cancelled_by_requester' } : { event: 'refuse', reason: 'carrier_error' }
  }
}

/** How an order ends; undefined while one of its lines waits for an answer. An order without any number ends cancelled only where that was asked for. */
export function endOf(orderStatus: OrderStatus, lines: readonly Line[]): EventOf<typeof orderLifecycle> | undefined {
  if (lines.some(({ status }) => status === 'pending')) return undefined
  const outcome = outcomeOf(lines)
  const wasCancelled = orderStatus === 'cancelling' && lines.some(({ status }) => status === 'cancelled')
  return outcome === 'fail' && wasCancelled ? 'confirm_cancel' : outcome
}

/** How a purchase ends whose orders are all over. */
export function outcomeOf(lines: readonly Line[]): EventOf<typeof purchaseLifecycle> {
  const active = lines.filter(({ status }) => status === 'active').length
  if (active === 0) return 'fail'
  return active === lines.length ? 'complete' : 'complete_partly'
}
