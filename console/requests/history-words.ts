import type { SentenceKey } from '../../contract/language/catalogue.ts'
import type { ItemOf } from '../desk/queries.ts'
import type { Say } from '../language/speaking.tsx'

export type Entry = ItemOf<'listHistory'>
type Plain = Extract<SentenceKey, `console:requests:history:${string}`>

/** What happened, in words. Of e-mails and orders more is told: see `sentenceOf`. */
const plain: Readonly<Record<string, Exclude<Plain, `${string}:${'sent' | 'kept' | 'undeliverable' | 'prepared' | 'taken'}`>>> = {
  'request.created': 'console:requests:history:created',
  'request.submit': 'console:requests:history:submitted',
  'request.claim': 'console:requests:history:claimed',
  'request.unclaim': 'console:requests:history:unclaimed',
  'request.pass': 'console:requests:history:passed',
  'request.return': 'console:requests:history:returned',
  'request.approve': 'console:requests:history:approved',
  'request.reject': 'console:requests:history:rejected',
  'request.order': 'console:requests:history:ordered',
  'request.ask': 'console:requests:history:asked',
  'request.choose': 'console:requests:history:chosen',
  'request.complete': 'console:requests:history:completed',
  'request.complete_partly': 'console:requests:history:completedPartly',
  'request.fail': 'console:requests:history:failed',
  'request.lapse': 'console:requests:history:lapsed',
  'request.cancel': 'console:requests:history:cancelAsked',
  'request.confirm_cancel': 'console:requests:history:cancelled',
  'requestLine.added': 'console:requests:history:lineAdded',
  'requestLine.choose': 'console:requests:history:lineChosen',
  'requestLine.activate': 'console:requests:history:lineActive',
  'requestLine.lose': 'console:requests:history:lineGone',
  'requestLine.refuse': 'console:requests:history:lineRefused',
  'order.progress': 'console:requests:history:orderProgress',
  'order.complete': 'console:requests:history:orderCompleted',
  'order.complete_partly': 'console:requests:history:orderCompletedPartly',
  'order.fail': 'console:requests:history:orderFailed',
  'order.cancel': 'console:requests:history:orderCancelAsked',
  'order.confirm_cancel': 'console:requests:history:orderCancelled',
  'remark.added': 'console:requests:history:remark',
}

/** undefined for an event that this page does not know yet. */
export function sentenceOf({ name, params }: Entry, say: Say): string | undefined {
  const { subject = '', carrierId = '', carrierName: carrier = carrierId, quantity: count = 0 } = params
  if (name === 'message.send') return say('console:requests:history:sent', { subject })
  if (name === 'message.keep') return say('console:requests:history:kept', { subject })
  if (name === 'message.give_up') return say('console:requests:history:undeliverable', { subject })
  if (name === 'order.prepared') return say('console:requests:history:prepared', { carrier, count })
  if (name === 'order.acknowledge') return say('console:requests:history:taken', { carrier })
  const key = plain[name]
  return key === undefined ? undefined : say(key)
}

type Together = [Entry, ...Entry[]]

/** Numbers that had the same fate at the same instant, one after the other, in one entry. */
export function gathered(entries: readonly Entry[]): Together[] {
  const groups: Together[] = []
  for (const entry of entries) {
    const group = groups.at(-1)
    if (group !== undefined && isSameFate(group[0], entry)) group.push(entry)
    else groups.push([entry])
  }
  return groups
}

function isSameFate(a: Entry, b: Entry): boolean {
  return a.params.e164 !== undefined && a.name === b.name && a.at === b.at && a.params.reason === b.params.reason && a.params.insteadOf === b.params.insteadOf
}
