import type { LetterName } from '../../../../contract/language/letters.ts'
import type { Language } from '../../../../contract/vocabulary.ts'
import type { NotificationNeeds } from '../needs.ts'
import type { DueEvent } from '../outbox-store.ts'

export type Written = {
  readonly event: DueEvent
  /** In whose list of e-mails the letter stands. */
  readonly organizationId: string
  readonly about: { readonly requestId: string | null; readonly invitationId: string | null }
  readonly name: LetterName
  readonly recipient: string
  readonly language: Language
  readonly subject: string
  readonly text: string
}

/** Keeps a letter that is to be sent. Keeping it twice is keeping it once. */
export async function keepLetter(needs: NotificationNeeds, { event, organizationId, about, name, recipient, language, subject, text }: Written): Promise<void> {
  const now = needs.clock.now()
  const message = await needs.messages.add({
    id: needs.ids.next(), organization_id: organizationId, request_id: about.requestId, invitation_id: about.invitationId, cause_event_id: event.id, template: name,
    recipient, language, subject, body: text, status: 'prepared', next_attempt_at: now, last_error: null, created_at: now, sent_at: null,
  })
  if (message === undefined) return
  await needs.announce({
    name: 'message.prepared', subject: { type: 'message', id: message.id, organizationId: message.organization_id }, to: message.status,
    data: { template: name, requestId: about.requestId },
  })
}
