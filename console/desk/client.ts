import { createClient, type Client } from '../../contract/client.ts'
import type { Language } from '../../contract/vocabulary.ts'

let client: Client = createClient({ baseUrl: '' })
let language: Language | undefined

/** The contract's client, on this page's own origin: the session is in a cookie that the browser adds. */
export function desk(): Client {
  return client
}

/** The language in which the desk has answered so far. */
export function languageSpoken(): Language | undefined {
  return language
}

/** Refusals and texts are answered in the reader's language. */
export function speakTo(reader: Language): void {
  language = reader
  client = createClient({ baseUrl: '', language })
}

/** A client whose calls go another way, such as an upload that tells how far it is. */
export function deskThrough(send: typeof fetch): Client {
  return createClient({ baseUrl: '', ...(language !== undefined && { language }), fetch: send, timeoutMs: 600_000 })
}
