import type { EventOf, Lifecycle } from './lifecycle.ts'
import type { lifecycles } from './lifecycles/index.ts'

type MoveOf<L> = L extends Lifecycle ? `${L['name']}.${EventOf<L>}` : never

/** Every move along a lifecycle is announced under `noun.event`. */
export type MoveName = MoveOf<(typeof lifecycles)[number]>

/** What else is announced: births, and changes that move nothing. */
export const otherEvents = [
  'organization.created', 'organization.changed', 'person.added', 'person.changed', 'client.added', 'client.revoked', 'session.opened', 'session.ended',
  'totp.enabled', 'totp.disabled', 'recoveryCode.used', 'recoveryCode.renewed', 'password.changed', 'everySession.ended', 'passkey.added', 'passkey.removed', 'invitation.created',
  'hold.created', 'purchase.created', 'document.uploaded', 'dossier.created', 'address.added', 'address.removed', 'request.created',
  'case.opened', 'case.noted', 'order.prepared', 'number.provisioned', 'number.added', 'number.changed', 'message.prepared', 'carrier.steered', 'requestLine.added', 'remark.added', 'remark.marked',
  'ruleVersion.published',
] as const

export type EventName = MoveName | (typeof otherEvents)[number]

/** What an event is about: something with a lifecycle, or one of these. The console's table of what shows each (console/desk/live.ts) misses none. */
export const otherSubjects = ['organization', 'person', 'client', 'session', 'passkey', 'address', 'remark', 'carrier'] as const
export type SubjectNoun = (typeof lifecycles)[number]['name'] | (typeof otherSubjects)[number]
