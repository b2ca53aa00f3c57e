import { z } from 'zod'
import type { EventName } from '../../../contract/events.ts'
import type { LetterName } from '../../../contract/language/letters.ts'
import type { RequestStatus } from '../../../contract/lifecycles/request.ts'

/** What happened, as the audit trail has it. */
export type Happened = { readonly name: string; readonly from_status: string | null; readonly to_status: string | null; readonly data: Readonly<Record<string, unknown>> }

/** Which letter tells of which event: of a move of a request its requester, of an invitation whoever is invited, of how somebody signs in they themselves. Every other event is nobody's mail. */
const letters = {
  'request.submit': 'request_submitted',
  'request.pass': 'request_passed',
  'request.return': 'request_returned',
  'request.approve': 'request_approved',
  'request.reject': 'request_rejected',
  'request.ask': 'choice_needed',
  'request.complete': 'request_completed',
  'request.complete_partly': 'request_partially_completed',
  'request.fail': 'request_failed',
  'request.cancel': 'request_cancelled',
  'request.confirm_cancel': 'request_cancelled',
  'request.lapse': 'request_lapsed',
  'invitation.created': 'invitation',
  'invitation.resend': 'invitation',
  'password.changed': 'password_changed',
  'totp.enabled': 'totp_enabled',
  'totp.disabled': 'totp_disabled',
  'passkey.added': 'passkey_added',
  'passkey.removed': 'passkey_removed',
  'everySession.ended': 'signed_out',
} as const satisfies { readonly [Name in EventName]?: LetterName }

/** The events of which any are told: what is worth looking at one by one. */
export const toldEvents: readonly string[] = [...Object.keys(letters), 'remark.added']

/** The letter that an event calls for; undefined when there is none to write. */
export function letterFor({ name, from_status: from, to_status: to, data }: Happened): LetterName | undefined {
  // A remark is told to the side that did not make it.
  if (name === 'remark.added') return data['side'] === 'desk' ? 'remark_of_desk' : 'remark_of_requester'
  // A cancellation that waits for the carrier is told once it is over; a draft was never the desk's, and needs no farewell.
  if (name === 'request.cancel' && (to !== 'cancelled' || from === 'draft')) return undefined
  return new Map<string, LetterName>(Object.entries(letters)).get(name)
}

/** Letters that ask for something. Once the request no longer waits for it, they would ask in vain. */
const asking: readonly LetterName[] = ['request_returned', 'choice_needed']

export function asksInVain(letter: LetterName, { to_status: to }: Happened, now: RequestStatus): boolean {
  return asking.includes(letter) && to !== now
}

/** The request that an event is about: its subject, or what that belongs to. */
export function requestIdIn({ data, subject_id: subjectId }: Happened & { readonly subject_id: string }): string {
  return z.string().catch(subjectId).parse(data['requestId'])
}

const dates = z.object({ expectedBy: z.iso.date().nullable().catch(null), deadline: z.coerce.date().nullable().catch(null) })

/** The dates that an event tells: by now the request may have others. */
export function datesIn({ data }: Happened): z.infer<typeof dates> {
  return dates.parse(data)
}
