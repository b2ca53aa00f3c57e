import { say } from '../../contract/language/speak.ts'
import { statusWord } from '../words.ts'
import { waitFor, type Message, type ShownRequest, type Stage } from './stage.ts'

/** The e-mails of the whole story, in the order in which they were written. */
const letters = ['request_submitted', 'request_returned', 'request_submitted', 'request_approved', 'request_completed']

/** The e-mail that told the requester what to mend, as the staff sees it in the outbox. */
export async function showReturnedMail(stage: Stage, request: ShownRequest): Promise<void> {
  const { narrator, language } = stage
  narrator.scene(say(language, 'cli:demo:mail:title'))
  const returned = (mails: readonly Message[]) => mails.find(({ template, status }) => template === 'request_returned' && status !== 'prepared')
  const mail = returned(await waitFor(() => mailsOf(stage, request), (mails) => returned(mails) !== undefined))
  if (mail !== undefined) {
    const to = say(language, 'cli:demo:mail:to', { recipient: mail.recipient, status: statusWord(language, 'message', mail.status) })
    narrator.tell(to, mail.subject, '', ...mail.text.trimEnd().split('\n'), '')
  }
  narrator.expect(say(language, 'cli:demo:mail:returned'), mail !== undefined && mail.status !== 'undeliverable')
}

/** Every e-mail that was written about the request. */
export async function listMails(stage: Stage, request: ShownRequest): Promise<number> {
  const { narrator, language } = stage
  narrator.scene(say(language, 'cli:demo:mails:title'))
  const mails = await waitFor(() => mailsOf(stage, request), (found) => found.length >= letters.length && found.every(({ status }) => status !== 'prepared'))
  for (const { subject, recipient, status } of mails) {
    narrator.tell(say(language, 'cli:demo:mails:one', { subject, recipient, status: statusWord(language, 'message', status) }))
  }
  narrator.expect(say(language, 'cli:demo:mails:all', { count: letters.length }), mails.map(({ template }) => template).join() === letters.join())
  return mails.length
}

async function mailsOf({ operator }: Stage, { id }: ShownRequest): Promise<Message[]> {
  const { body } = await operator.listMessages({ query: { requestId: id } })
  return body.items.toSorted((one, other) => one.createdAt.localeCompare(other.createdAt) || one.id.localeCompare(other.id))
}
