import { messageLifecycle } from '../../../../contract/lifecycles/message.ts'
import { theClock } from '../../../kernel/actor.ts'
import { move } from '../../../kernel/move.ts'
import type { Work } from '../../../kernel/work.ts'
import { MailFault, type MailPort } from '../../../ports/mail.ts'
import { invitationLink } from '../../organizations/index.ts'
import type { SendingNeeds } from '../needs.ts'
import { isStale, nextAttempt } from '../retry.ts'
import { withLink } from '../secret-link.ts'
import type { MessageRow } from '../store.ts'

type Desk = { readonly work: Work<SendingNeeds>; readonly mail: MailPort; readonly report: (error: unknown) => void }
type Outcome = 'sent' | 'kept' | MailFault

const mailsAtOnce = 5
/** Longer than the mail port ever waits: until then nobody else takes the same message. */
const claimMs = 300_000

/**
 * Sends a few messages that are due. Each is taken in one transaction, sent while none is open, and recorded in another. Whoever dies between sending and
 * recording has sent an e-mail that is sent once more after five minutes, with the same Message-ID: rather told twice than never.
 */
export async function sendMessages({ work, mail, report }: Desk): Promise<number> {
  const due = await work('desk', theClock, async (needs) => {
    const now = needs.clock.now()
    const claimed = await needs.messages.claimDue({ now, until: new Date(now.getTime() + claimMs), limit: mailsAtOnce })
    return await Promise.all(claimed.map((message) => asItLeaves(needs, message)))
  })
  await Promise.all(due.map((message) => sendMessage({ work, mail }, message).catch(report)))
  return due.length
}

/** The letter of an invitation is kept without the link that it is about. */
async function asItLeaves(needs: SendingNeeds, message: MessageRow): Promise<MessageRow> {
  const invitation = message.invitation_id === null ? undefined : await needs.invitations.read(message.invitation_id)
  return invitation === undefined ? message : { ...message, body: withLink(message.body, invitationLink(needs, invitation)) }
}

async function sendMessage({ work, mail }: Pick<Desk, 'work' | 'mail'>, message: MessageRow): Promise<void> {
  const outcome = await send(mail, message)
  await work('desk', theClock, (needs) => recordOutcome(needs, message.id, outcome))
}

async function send(mail: MailPort, { id, recipient, subject, body, language, created_at: writtenAt }: MessageRow): Promise<Outcome> {
  try {
    return await mail.send({ id, to: recipient, subject, text: body, language, writtenAt })
  } catch (error) {
    if (error instanceof MailFault) return error
    throw error
  }
}

async function recordOutcome(needs: SendingNeeds, id: string, outcome: Outcome): Promise<void> {
  const message = await needs.messages.lock(id)
  // Whoever took it after us, because we were too slow, has recorded what became of it.
  if (message?.status !== 'prepared') return
  const now = needs.clock.now()
  if (outcome === 'sent') return await finish(needs, message, 'send', { sent_at: now })
  if (outcome === 'kept') return await finish(needs, message, 'keep', {})
  const lastError = errorText(outcome)
  if (outcome.permanent || isStale(message.created_at, now)) return await finish(needs, message, 'give_up', { last_error: lastError })
  await needs.messages.change(id, { next_attempt_at: nextAttempt(message.attempts, now), last_error: lastError })
}

async function finish(needs: SendingNeeds, message: MessageRow, event: 'send' | 'keep' | 'give_up', change: { sent_at?: Date; last_error?: string }): Promise<void> {
  const status = move(messageLifecycle, message.status, event)
  await needs.messages.change(message.id, { ...change, status, next_attempt_at: null })
  await needs.announce({
    name: `message.${event}`, subject: { type: 'message', id: message.id, organizationId: message.organization_id }, from: message.status, to: status,
    data: { template: message.template, requestId: message.request_id },
  })
}

/** What a mail server says is anybody's text: cut to size, and without characters that PostgreSQL does not keep. */
function errorText({ message }: MailFault): string {
  return message.replaceAll('\0', '').slice(0, 1000)
}
