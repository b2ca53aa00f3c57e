import { createClient, type Client } from '../../contract/client.ts'
import type { Language } from '../../contract/vocabulary.ts'

let client: Client = createClient({ baseUrl: '' })
let lasting: Client = createClient({ baseUrl: '', fetch: sendOn })
let language: Language | undefined

/** The contract's client, on this page's own origin: the session is in a cookie that the browser adds. */
export function desk(): Client {
  return client
}

/** The same for what was typed: what is on its way arrives even if the page is closed meanwhile. */
export function deskForTyped(): Client {
  return lasting
}

/** Browsers promise it for 64 kB on their way at once, and refuse what is more: only what is far from that is sent so. */
const mostSentOn = 15_000

function sendOn(address: string | URL | Request, call: RequestInit = {}): Promise<Response> {
  const keepalive = typeof call.body === 'string' && new TextEncoder().encode(call.body).length <= mostSentOn
  return fetch(address, { ...call, keepalive })
}

/** The language in which the desk has answered so far. */
export function languageSpoken(): Language | undefined {
  return language
}

/** Refusals and texts are answered in the reader's language. */
export function speakTo(reader: Language): void {
  language = reader
  client = createClient({ baseUrl: '', language })
  lasting = createClient({ baseUrl: '', language, fetch: sendOn })
}

/** A client whose calls go another way, such as an upload that tells how far it is. */
export function deskThrough(send: typeof fetch): Client {
  return createClient({ baseUrl: '', ...(language !== undefined && { language }), fetch: send, timeoutMs: 600_000 })
}
