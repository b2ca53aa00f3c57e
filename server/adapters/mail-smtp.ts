import { createTransport } from 'nodemailer'
import { MailFault, type MailPort } from '../ports/mail.ts'

const deadlineMs = 15_000

/** Hands e-mails to a mail server: smtp://user:password@host:587, smtps://… for implicit TLS. STARTTLS is used wherever the server offers it. */
export function smtpMail({ url, from }: { url: string; from: string }): MailPort & { close(): void } {
  const transport = createTransport({
    url, pool: true, maxConnections: 2, connectionTimeout: deadlineMs, greetingTimeout: deadlineMs, socketTimeout: deadlineMs,
    // Addresses and texts come from people: nothing of them may name a file or an address to fetch from.
    disableFileAccess: true, disableUrlAccess: true,
  })
  return {
    async send({ to, subject, text, messageId, language }) {
      try {
        await transport.sendMail({
          from, to, subject, text, messageId,
          // Auto-Submitted keeps other machines from answering (RFC 3834).
          headers: { 'Content-Language': language, 'Auto-Submitted': 'auto-generated' },
        })
        return 'sent'
      } catch (error) {
        throw new MailFault(error instanceof Error ? error.message : String(error), { permanent: isPermanent(error) })
      }
    },
    close: () => transport.close(),
  }
}

/** RFC 5321: 5yz is a permanent negative reply. Anything else, silence included, may pass. */
function isPermanent(error: unknown): boolean {
  return error instanceof Error && 'responseCode' in error && typeof error.responseCode === 'number' && error.responseCode >= 500
}
