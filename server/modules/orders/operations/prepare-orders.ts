import { orderHolds } from '../../holds/index.ts'
import { lockWantedLines, recordLineGone, recordLinesOrdered, settleRequest } from '../../requests/index.ts'
import type { OrderNeeds } from '../needs.ts'
import { addOrders } from './add-orders.ts'

/**
 * Prepares one order a carrier over the numbers that a request wants and has not ordered yet, in the transaction that decided to order them; the clock
 * sends them. A number whose hold was lost meanwhile is gone before it was ordered: the request's policy finds another one, which comes back here.
 */
export async function prepareOrders(needs: OrderNeeds, requestId: string): Promise<void> {
  const { request, wanted } = await lockWantedLines(needs, requestId)
  const { ordered } = await orderHolds(needs, wanted.flatMap(({ hold_id: holdId }) => holdId ?? []))
  const holds = new Set(ordered.map(({ id }) => id))
  const toOrder = wanted.filter(({ hold_id: holdId }) => holdId !== null && holds.has(holdId))
  const lost = wanted.filter((line) => !toOrder.includes(line))

  if (toOrder.length > 0) {
    await recordLinesOrdered(needs, requestId, toOrder.map(({ id }) => id))
    await addOrders(needs, {
      organizationId: request.organization_id, origin: { requestId, dossierVersionId: request.dossier_version_id }, createdBy: request.created_by,
      numbers: toOrder.map((line) => ({ offerId: line.offer_id, carrierId: line.carrier_id, requestLineId: line.id })),
    })
  }
  for (const { id: lineId } of lost) await recordLineGone(needs, { lineId })
  if (lost.length > 0) await settleRequest(needs, requestId)
}
