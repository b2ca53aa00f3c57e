import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { simpleParser, type ParsedMail } from 'mailparser'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'

/** A mail as its recipient's server was handed it. */
export type ReceivedMail = { readonly sender: string; readonly recipients: readonly string[]; readonly source: string; readonly mail: ParsedMail }

/** What the server does from now on. `trickles`: it takes the mail and then never says so. */
export type Conduct = 'accepts' | 'trickles' | { readonly refuses: 'sender' | 'recipient' | 'content' | 'login'; readonly code: number; readonly only?: string }

export type MailServer = {
  readonly url: string
  readonly received: readonly ReceivedMail[]
  /** How many mails were begun, however they ended. */
  readonly asked: () => number
  readonly conduct: (conduct: Conduct) => void
  readonly goDown: () => Promise<void>
  readonly comeUp: () => Promise<void>
  readonly close: () => Promise<void>
}

/** A real mail server on a port of its own. With `login`, it takes mail only from whoever signs in. */
export async function openMailServer({ login }: { login?: { user: string; password: string } } = {}): Promise<MailServer> {
  const received: ReceivedMail[] = []
  const state: { conduct: Conduct; asked: number } = { conduct: 'accepts', asked: 0 }
  const refusal = (where: 'sender' | 'recipient' | 'content' | 'login', whom = '') => {
    const { conduct } = state
    if (typeof conduct === 'string' || conduct.refuses !== where || (conduct.only !== undefined && conduct.only !== whom)) return null
    return Object.assign(new Error(`Refused by the test: ${where}.`), { responseCode: conduct.code })
  }
  const options: SMTPServerOptions = {
    // The library's own certificate is public and no use here; without one there is nothing to encrypt with.
    disabledCommands: ['STARTTLS', ...(login === undefined ? ['AUTH'] : [])], allowInsecureAuth: true, authOptional: login === undefined,
    disableReverseLookup: true, closeTimeout: 50, logger: false,
    onAuth: ({ username, password }, _session, done) => {
      const wrong = username !== login?.user || password !== login?.password
      done(refusal('login') ?? (wrong ? Object.assign(new Error('Wrong password.'), { responseCode: 535 }) : null), { user: username })
    },
    onMailFrom: (_address, _session, done) => {
      state.asked += 1
      done(refusal('sender'))
    },
    onRcptTo: ({ address }, _session, done) => done(refusal('recipient', address)),
    onData: (stream, { envelope }, done) => {
      void buffer(stream).then(async (source) => {
        const recipients = envelope.rcptTo.map(({ address }) => address)
        if (state.conduct === 'trickles') return
        const refused = refusal('content', recipients[0])
        if (refused === null) received.push({ sender: envelope.mailFrom === false ? '' : envelope.mailFrom.address, recipients, source: source.toString(), mail: await simpleParser(source) })
        done(refused)
      })
    },
  }
  let server = await listen(options, 0)
  const { port } = server.server.address() as AddressInfo // A server that listens on a port has one.
  const account = login === undefined ? '' : `${login.user}:${login.password}@`
  const goDown = () => new Promise<void>((closed) => server.close(closed))
  return {
    url: `smtp://${account}127.0.0.1:${port}`,
    received,
    asked: () => state.asked,
    conduct: (conduct) => void (state.conduct = conduct),
    goDown,
    async comeUp() {
      server = await listen(options, port)
    },
    close: goDown,
  }
}

async function listen(options: SMTPServerOptions, port: number): Promise<SMTPServer> {
  const server = new SMTPServer(options)
  // A client that goes away in the middle of a mail is what some tests are about.
  server.on('error', () => undefined)
  const listening = server.listen(port, '127.0.0.1')
  if (!listening.listening) await once(listening, 'listening')
  return server
}
