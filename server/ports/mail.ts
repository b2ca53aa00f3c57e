export type Mail = {
  readonly to: string
  readonly subject: string
  readonly text: string
  /** Stable per message, so that a mail that was sent twice is seen once by its reader's program. */
  readonly messageId: string
  readonly language: string
}

/** How an e-mail leaves: handed to a mail server, or kept in the desk's own outbox where none is configured. */
export type MailPort = {
  /** Resolves once the server has accepted the mail; throws MailFault otherwise. */
  send(mail: Mail): Promise<'sent' | 'kept'>
}

/** The mail server did not take it. `permanent`: it never will (5xx). */
export class MailFault extends Error {
  readonly permanent: boolean
  constructor(message: string, { permanent }: { permanent: boolean }) {
    super(message)
    this.permanent = permanent
  }
}
