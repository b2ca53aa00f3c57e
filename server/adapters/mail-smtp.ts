import { createTransport, type NodemailerError } from 'nodemailer'
import { MailFault, type MailPort } from '../ports/mail.ts'

/** How long the whole of one sending may take. A server that trickles its answers keeps every shorter time-out of a single step. */
const patienceMs = 60_000
const stepMs = 15_000

type Account = {
  /** smtp://user:password@host:587, smtps://… for implicit TLS. STARTTLS is used wherever the server offers it, and insisted on with ?requireTLS=true. */
  readonly url: string
  /** The sender, as in `Guichet <guichet@example.org>`. */
  readonly from: string
  readonly deadlineMs?: number
}

/** Hands e-mails to a mail server, over few connections that are kept open for the next. */
export function smtpMail({ url, from, deadlineMs = patienceMs }: Account): MailPort & { close(): void } {
  const transport = createTransport({
    url, pool: true, maxConnections: 5, connectionTimeout: stepMs, greetingTimeout: stepMs, socketTimeout: 2 * stepMs,
    // Addresses and texts come from people: nothing of them may name a file or an address to fetch from.
    disableFileAccess: true, disableUrlAccess: true,
  })
  const domain = domainOf(from)
  return {
    async send({ id, to, subject, text, language, writtenAt }) {
      try {
        await transport.sendMail({
          from, subject, text, messageId: `<${id}@${domain}>`, date: writtenAt,
          // As an object it is one address, whatever it contains; as text it would be read as a list.
          to: { name: '', address: to },
          // Auto-Submitted keeps other machines from answering (RFC 3834).
          headers: { 'Content-Language': language, 'Auto-Submitted': 'auto-generated' },
          signal: AbortSignal.timeout(deadlineMs),
        })
        return 'sent'
      } catch (error) {
        throw faultOf(error, deadlineMs)
      }
    },
    close: () => transport.close(),
  }
}

function domainOf(from: string): string {
  return /@([a-z0-9.-]+)>?\s*$/i.exec(from)?.[1] ?? 'guichet.invalid'
}

function faultOf(error: unknown, deadlineMs: number): MailFault {
  if (!(error instanceof Error)) return new MailFault(String(error), { permanent: false, cause: error })
  const message = error.name === 'AbortError' ? `The mail server was not done after ${deadlineMs / 1000} s.` : error.message
  return new MailFault(message, { permanent: isPermanent(error), cause: error })
}

/**
 * RFC 5321: 5yz is a permanent negative reply, and here to be one it must be about this mail: its recipient or its content. A refused log-in (535), a demand
 * for one (530) or a refused sender speaks of the desk's own account, which its operator mends; and silence may pass.
 */
function isPermanent({ permanent, command, responseCode }: NodemailerError): boolean {
  return permanent === true && (command === 'RCPT TO' || command === 'DATA') && responseCode !== 530
}
