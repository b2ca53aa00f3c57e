import type { MailPort } from '../ports/mail.ts'

/** No mail server is configured: e-mails stay where they are, in the desk's own outbox, where staff read them. */
export const outboxMail: MailPort = { send: () => Promise.resolve('kept') }
