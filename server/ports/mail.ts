/** One e-mail, plain text, to one reader. Of every attempt at one mail all of this is the same. */
export type Mail = {
  /** A UUID. The Message-ID is made of it: a mail that had to be sent twice is seen once by its reader's program. */
  readonly id: string
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly language: string
  readonly writtenAt: Date
}

/** How an e-mail leaves: handed to a mail server, or kept in the desk's own outbox where none is configured. */
export type MailPort = {
  /** Resolves once the server has accepted the mail; throws MailFault otherwise, and never waits longer than a minute. */
  send(mail: Mail): Promise<'sent' | 'kept'>
}

/** The mail server did not take it. `permanent`: it never will take this one; otherwise it may later. */
export class MailFault extends Error {
  readonly permanent: boolean
  constructor(message: string, { permanent, cause }: { permanent: boolean; cause?: unknown }) {
    super(message, { cause })
    this.permanent = permanent
  }
}
