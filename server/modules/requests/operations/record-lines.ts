import { theClock, type Actor } from '../../../kernel/actor.ts'
import type { EventOf } from '../../../../contract/lifecycle.ts'
import type { requestLineLifecycle } from '../../../../contract/lifecycles/request.ts'
import type { Reason } from '../../../../contract/reasons.ts'
import { notFound } from '../../../kernel/refusal.ts'
import type { RequestNeeds } from '../needs.ts'
import type { LineRow, RequestRow } from '../store.ts'
import { lockRequest, moveLines, moveRequest } from './move-request.ts'

type LineNeeds = Pick<RequestNeeds, 'requests' | 'actor' | 'clock' | 'ids' | 'random' | 'announce'>
/** `by`: the carrier whose answer this is, where the clock fetched it. */
type Answer = { readonly lineId: string; readonly by?: Actor | undefined }
type Reasoned = Answer & { readonly reason: Reason }

/** Locks a request and gives the lines that are wanted and not ordered yet: what the order desk has to prepare orders for. */
export async function lockWantedLines(needs: LineNeeds, requestId: string): Promise<{ request: RequestRow; wanted: LineRow[] }> {
  const { request, lines } = await lockRequest(needs, requestId)
  return { request, wanted: lines.filter(({ status }) => status === 'wanted') }
}

/** Their orders are prepared: the intent is written. The request itself moves when the carrier is asked (recordWithCarrier). */
export async function recordLinesOrdered(needs: LineNeeds, requestId: string, lineIds: readonly string[]): Promise<void> {
  const { request, lines } = await lockRequest(needs, requestId)
  await moveLines(needs, lines.filter(({ id }) => lineIds.includes(id)), 'order')
  await needs.requests.change(request.id, {})
}

/** The first order of a request leaves the house. Saying so twice is saying it once. */
export async function recordWithCarrier(needs: LineNeeds, requestId: string): Promise<RequestRow> {
  const { request } = await lockRequest(needs, requestId)
  return request.status === 'approved' ? await moveRequest(needs, request, 'order', { by: theClock }) : request
}

/** The carrier delivered the number. */
export async function recordLineActive(needs: LineNeeds, { lineId, by }: Answer): Promise<void> {
  await moveLine(needs, lineId, 'activate', { by })
}

/** The carrier no longer has the number; settleRequest looks for another one. */
export async function recordLineGone(needs: LineNeeds, { lineId, by, reason = 'number_gone' }: Partial<Reasoned> & Answer): Promise<void> {
  await moveLine(needs, lineId, 'lose', { reason, by })
}

/** The carrier refused the order of this number. No other number would fare better. */
export async function recordLineRefused(needs: LineNeeds, { lineId, by, reason }: Reasoned): Promise<void> {
  await moveLine(needs, lineId, 'refuse', { reason, by })
}

/** The order of this number was cancelled before it was delivered. */
export async function recordLineDropped(needs: LineNeeds, { lineId, by, reason }: Reasoned): Promise<void> {
  await moveLine(needs, lineId, 'drop', { reason, by })
}

async function moveLine(
  needs: LineNeeds, lineId: string, event: EventOf<typeof requestLineLifecycle>, told: { reason?: Reason | undefined; by: Actor | undefined },
): Promise<void> {
  const requestId = await needs.requests.requestIdOfLine(lineId)
  if (requestId === undefined) throw notFound('requestLine')
  const { request, lines } = await lockRequest(needs, requestId)
  await moveLines(needs, lines.filter(({ id }) => id === lineId), event, told)
  await needs.requests.change(request.id, {})
}
