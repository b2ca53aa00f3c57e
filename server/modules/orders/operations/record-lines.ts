import type { EventOf } from '../../../../contract/lifecycle.ts'
import type { offerLifecycle } from '../../../../contract/lifecycles/offer.ts'
import { orderLineLifecycle } from '../../../../contract/lifecycles/order.ts'
import { move } from '../../../kernel/move.ts'
import { moveOffers } from '../../catalogue/index.ts'
import { recordLineActive, recordLineDropped, recordLineGone, recordLineRefused } from '../../requests/index.ts'
import type { OrderNeeds } from '../needs.ts'
import type { LineEvent, LineFate } from '../order.ts'
import type { OrderLineRow, OrderRow } from '../store.ts'

/** What became of one line. */
export type Fate = LineFate & { readonly line: OrderLineRow }

/** What a line's fate means for the offer behind it: sold, gone from the carrier's stock, or for sale again. */
const offerEvents = { activate: 'confirm', lose: 'vanish', refuse: 'reject', cancel: 'cancel' } as const satisfies Record<LineEvent, EventOf<typeof offerLifecycle>>

export async function pendingLines(needs: Pick<OrderNeeds, 'orders'>, order: OrderRow): Promise<OrderLineRow[]> {
  return (await needs.orders.linesOf([order.id])).filter(({ status }) => status === 'pending')
}

/** Records the fates of lines that were pending: on the line, its offer, its number in the inventory and the line of the request that wanted it. */
export async function recordLines(needs: OrderNeeds, order: OrderRow, fates: readonly Fate[]): Promise<void> {
  for (const [event, alike] of Map.groupBy(fates, (fate) => fate.event)) {
    await moveLines(needs, event, alike)
    await moveOffers(needs, { offerIds: alike.map(({ line }) => line.offer_id), event: offerEvents[event], organizationId: order.organization_id })
  }
  for (const fate of fates) {
    await tellInventory(needs, fate)
    await tellRequest(needs, fate)
  }
}

async function moveLines(needs: OrderNeeds, event: LineEvent, fates: readonly Fate[]): Promise<void> {
  const steps = fates.map((fate) => ({ ...fate, to: move(orderLineLifecycle, fate.line.status, event) }))
  for (const [reason, alike] of Map.groupBy(steps, (step) => step.reason)) {
    for (const [to, moved] of Map.groupBy(alike, (step) => step.to)) await needs.orders.changeLines(moved.map(({ line }) => line.id), { status: to, reason })
  }
  await needs.announce(...steps.map(({ line, to, reason }) => ({
    name: `orderLine.${event}` as const, subject: { type: 'orderLine' as const, id: line.id, organizationId: line.organization_id }, from: line.status, to,
    data: { orderId: line.order_id, e164: line.e164, ...(reason !== null && { reason }) },
  })))
}

/** What a request orders is in the inventory from the moment its carrier took the order in; before that there is no number that could fail. */
async function tellInventory(needs: OrderNeeds, { line, event }: Fate): Promise<void> {
  if (line.number_id === null) return
  if (event === 'activate') await needs.numberDesk.activate(line.id)
  else await needs.numberDesk.fail(line.id)
}

/** A purchase has no lines of its own: what its order lines say is all there is. */
async function tellRequest(needs: OrderNeeds, { line: { request_line_id: lineId }, ...fate }: Fate): Promise<void> {
  if (lineId === null) return
  switch (fate.event) {
    case 'activate':
      return await recordLineActive(needs, { lineId })
    case 'lose':
      return await recordLineGone(needs, { lineId, reason: fate.reason })
    case 'refuse':
      return await recordLineRefused(needs, { lineId, reason: fate.reason })
    case 'cancel':
      return await recordLineDropped(needs, { lineId, reason: fate.reason })
  }
}
