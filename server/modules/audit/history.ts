import { z } from 'zod'
import type { AnswerOf } from '../../../contract/endpoint.ts'
import type { historyEndpoints } from '../../../contract/endpoints/history.ts'
import type { EventName } from '../../../contract/events.ts'
import { reasons } from '../../../contract/reasons.ts'
import type { EventRow } from './store.ts'

export type HistoryEntry = AnswerOf<typeof historyEndpoints.listHistory>['items'][number]
type Params = HistoryEntry['params']

/**
 * What belongs into the history of a request that its requester reads. Left out: what the desk does among itself (verdicts before they are told, notes), and
 * what would drown the rest (each change of a draft, each number that goes its usual way into an order).
 */
export const toldInHistory: readonly EventName[] = [
  'request.created', 'request.submit', 'request.claim', 'request.unclaim', 'request.pass', 'request.return', 'request.approve', 'request.reject', 'request.order',
  'request.ask', 'request.choose', 'request.complete', 'request.complete_partly', 'request.fail', 'request.lapse', 'request.cancel', 'request.confirm_cancel',
  'requestLine.added', 'requestLine.choose', 'requestLine.activate', 'requestLine.lose', 'requestLine.refuse',
  'order.prepared', 'order.acknowledge', 'order.progress', 'order.complete', 'order.complete_partly', 'order.fail', 'order.cancel', 'order.confirm_cancel',
  'remark.added', 'message.send', 'message.keep', 'message.give_up',
]

/** What an entry tells beside its event: the numbers that lines stand for, the carriers' names, and the e-mails. */
export type Surroundings = {
  readonly e164OfLine: (lineId: string) => string | undefined
  readonly carrierNameOf: (carrierId: string) => string | undefined
  readonly messageOf: (messageId: string) => { readonly recipient: string; readonly subject: string } | undefined
}

const text = z.string().optional().catch(undefined)
/** The data of events is written by many operations: what is not there, or not as expected, is not told. */
const told = z.object({
  e164: text, replaces: text, reason: z.enum(reasons).optional().catch(undefined), deadline: z.iso.datetime().optional().catch(undefined),
  expectedBy: z.iso.date().optional().catch(undefined), carrierId: text, quantity: z.int().optional().catch(undefined), number: z.int().optional().catch(undefined),
  template: text,
})

export function showEntry(row: EventRow, surroundings: Surroundings): HistoryEntry {
  return {
    id: row.id, at: row.at.toISOString(), name: row.name, from: row.from_status, to: row.to_status, by: { kind: row.actor_kind, name: row.actor_name },
    params: withoutGaps(paramsOf(row, surroundings)),
  }
}

type Gappy<T> = { readonly [K in keyof T]: T[K] | undefined }

function paramsOf(row: EventRow, { e164OfLine, carrierNameOf, messageOf }: Surroundings): Gappy<Params> {
  const { replaces, number, ...data } = told.parse(row.data)
  const message = row.subject_type === 'message' ? messageOf(row.subject_id) : undefined
  return {
    ...data, carrierName: data.carrierId === undefined ? undefined : carrierNameOf(data.carrierId), insteadOf: replaces === undefined ? undefined : e164OfLine(replaces), remark: row.subject_type === 'remark' ? number : undefined,
    messageId: message && row.subject_id, recipient: message?.recipient, subject: message?.subject,
  }
}

function withoutGaps(params: Gappy<Params>): Params {
  return Object.fromEntries(Object.entries(params).filter(([, value]) => value !== undefined))
}
