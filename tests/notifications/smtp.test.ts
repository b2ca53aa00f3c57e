import { createServer, type AddressInfo, type Socket } from 'node:net'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { smtpMail } from '../../server/adapters/mail-smtp.ts'
import { MailFault, type Mail } from '../../server/ports/mail.ts'
import { openMailServer, type Conduct, type MailServer } from '../support/mail-server.ts'

const from = 'Guichet <desk@guichet.example>'
const letter: Mail = {
  id: '01900000-0000-7000-8000-00000000aaaa', to: 'claire@demo.example', subject: 'Demande R-1001 : bien reçue', text: 'Bonjour,\n\n.\nÉté : 26 nov. 2026\n', language: 'fr',
  writtenAt: new Date('2026-11-23T08:00:00Z'),
}

describe('a mail server', () => {
  let server: MailServer
  beforeEach(async () => {
    server = await openMailServer()
  })
  afterEach(() => server.close())

  test('is handed the mail as it was written, with a name that stays its own', async () => {
    await sending(letter)
    const [{ sender, recipients, mail } = {}] = server.received
    expect({ sender, recipients }).toEqual({ sender: 'desk@guichet.example', recipients: ['claire@demo.example'] })
    expect(mail).toMatchObject({ subject: letter.subject, text: letter.text, messageId: `<${letter.id}@guichet.example>`, date: letter.writtenAt })
    expect(mail?.from?.text).toBe('"Guichet" <desk@guichet.example>')
    expect(mail?.headers.get('content-language')).toBe('fr')
    expect(mail?.headers.get('auto-submitted')).toBe('auto-generated')
  })

  test('that is handed a mail again is handed the very same one', async () => {
    await sending(letter, letter)
    const [first, second] = server.received.map(({ mail }) => mail.headerLines.filter(({ key }) => key !== 'content-transfer-encoding').map(({ line }) => line))
    expect(first).toEqual(second)
  })

  test.each([
    ['a subject', { subject: 'Hello\r\nBcc: thief@evil.example\r\n\r\nBody' }],
    ['a language', { language: 'fr\r\nBcc: thief@evil.example' }],
  ])('is told of no other header by %s that would bring one', async (_what, forged) => {
    await sending({ ...letter, ...forged })
    expect(server.received.map(({ recipients, mail }) => ({ recipients, bcc: mail.bcc, text: mail.text }))).toEqual([{ recipients: [letter.to], bcc: undefined, text: letter.text }])
  })

  test.each([
    ['a second command', 'claire@demo.example>\r\nRCPT TO:<thief@evil.example'],
    ['a list', 'claire@demo.example, thief@evil.example'],
    ['another address in a name', 'thief@evil.example <claire@demo.example>'],
  ])('is told of no other recipient by an address with %s in it', async (_what, to) => {
    await sending({ ...letter, to }).catch(() => undefined)
    expect(server.received.flatMap(({ recipients }) => recipients)).not.toContain('thief@evil.example')
  })

  const refusals: { name: string; conduct: Conduct; permanent: boolean }[] = [
    { name: 'does not know the recipient: for good', conduct: { refuses: 'recipient', code: 550 }, permanent: true },
    { name: 'does not want the content: for good', conduct: { refuses: 'content', code: 554 }, permanent: true },
    { name: 'is too busy for the recipient: for now', conduct: { refuses: 'recipient', code: 451 }, permanent: false },
    { name: 'is too busy for the content: for now', conduct: { refuses: 'content', code: 452 }, permanent: false },
    { name: 'closes for maintenance: for now', conduct: { refuses: 'sender', code: 421 }, permanent: false },
    { name: 'does not want this sender: a matter of the desk\'s account, for now', conduct: { refuses: 'sender', code: 553 }, permanent: false },
    { name: 'wants the sender to sign in: a matter of the desk\'s account, for now', conduct: { refuses: 'recipient', code: 530 }, permanent: false },
  ]
  test.each(refusals)('that $name', async ({ conduct, permanent }) => {
    server.conduct(conduct)
    const fault = await sending(letter).catch((error: unknown) => error)
    expect(fault).toBeInstanceOf(MailFault)
    expect(fault).toMatchObject({ permanent, message: expect.stringContaining('Refused by the test') })
    expect(server.received).toEqual([])
  })

  test('that took the mail and never says so is not waited for', async () => {
    server.conduct('trickles')
    await expect(sending(letter)).rejects.toMatchObject({ permanent: false, message: 'The mail server was not done after 0.5 s.' })
  })

  test('that is down may come up again', async () => {
    const mail = smtpMail({ url: server.url, from })
    await mail.send(letter)
    await server.goDown()
    await expect(mail.send(letter)).rejects.toMatchObject({ permanent: false })
    await server.comeUp()
    await expect(mail.send(letter)).resolves.toBe('sent')
    mail.close()
  })

  async function sending(...letters: readonly Mail[]): Promise<void> {
    const mail = smtpMail({ url: server.url, from, deadlineMs: 500 })
    try {
      for (const one of letters) await mail.send(one)
    } finally {
      mail.close()
    }
  }
})

test('a server that demands to be signed in to is, and a wrong password is the desk\'s matter, not the mail\'s', async () => {
  const server = await openMailServer({ login: { user: 'desk', password: 'secret' } })
  const mail = smtpMail({ url: server.url, from })
  await expect(mail.send(letter)).resolves.toBe('sent')
  mail.close()
  const stranger = smtpMail({ url: server.url.replace('secret', 'guess'), from })
  await expect(stranger.send(letter)).rejects.toMatchObject({ permanent: false })
  stranger.close()
  await server.close()
})

test('a server that says nothing at all is given up at the deadline', async () => {
  const sockets: Socket[] = []
  const silent = createServer((socket) => void sockets.push(socket))
  await new Promise<void>((listening) => silent.listen(0, '127.0.0.1', listening))
  const { port } = silent.address() as AddressInfo // It listens on a port.
  const mail = smtpMail({ url: `smtp://127.0.0.1:${port}`, from, deadlineMs: 200 })
  await expect(mail.send(letter)).rejects.toMatchObject({ permanent: false })
  mail.close()
  for (const socket of sockets) socket.destroy()
  silent.close()
})
