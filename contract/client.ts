import { z } from 'zod/mini'
import type { Calls, Listings } from './client/calls.ts'
import { exchange, reach, type ClientOptions, type Sent } from './client/exchange.ts'
import { lines, type Line } from './client/lines.ts'
import { AnswerNotOurs, arriving, parseJson, readTokenRefusal } from './client/refused.ts'
import { grantedToken } from './problem.ts'

export type { ClientOptions } from './client/exchange.ts'
export type { Answered, SentFile } from './client/calls.ts'
export { AnswerNotOurs, DeskUnreachable, RefusedByDesk } from './client/refused.ts'

/** One method per endpoint; `all` walks the pages of the lists. */
export type Client = Calls & { readonly all: Listings }

/**
 * A typed client of API v1, over the global `fetch`. Each method takes `{ params, query, body, file, idempotencyKey, ifMatch }` as its
 * endpoint declares them, and gives `{ status, body, etag, replayed }`. A refusal is thrown as RefusedByDesk, an answer that no desk
 * gave as AnswerNotOurs, silence as DeskUnreachable.
 *
 *     const desk = createClient({ baseUrl, token })
 *     const { body } = await desk.holdOffers({ body: { offerIds }, idempotencyKey })
 *     for await (const number of desk.all.listNumbers({ query: { country: ['FR'] } })) …
 */
export function createClient(options: ClientOptions): Client {
  const calls = mapLines((line) => (sent: Sent = {}) => exchange(options, line, sent))
  const all = mapLines((line) => (sent: Sent = {}) => itemsOf(options, line, sent))
  return { ...calls, all } as unknown as Client // Made from the endpoints one by one, each as calls.ts types it: TypeScript cannot follow a loop.
}

function mapLines<T>(make: (line: Line) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(lines).map(([name, line]) => [name, make(line)]))
}

const page = z.object({ items: z.array(z.unknown()), nextCursor: z.nullable(z.string()) })

/** Follows `nextCursor` to the end. A list that gave the same cursor twice would never end; it is reported instead. */
async function* itemsOf(options: ClientOptions, line: Line, sent: Sent): AsyncGenerator<unknown, void> {
  let cursor: string | null | undefined
  do {
    const { body, status } = await exchange(options, line, { ...sent, query: { ...sent.query, ...(cursor === undefined ? {} : { cursor }) } })
    const { items, nextCursor } = page.parse(body)
    yield* items
    if (nextCursor !== null && nextCursor === cursor) throw new AnswerNotOurs(`${line.method} ${line.path}`, status, 'the same cursor twice')
    cursor = nextCursor
  } while (cursor !== null)
}

/** OAuth 2.0 client credentials (RFC 6749, section 4.4). Throws RefusedByDesk when the desk does not know the client. */
export async function obtainToken(
  options: string | Omit<ClientOptions, 'token'>,
  clientId: string,
  clientSecret: string,
): Promise<{ readonly token: string; readonly expiresInSeconds: number }> {
  const call = 'POST /oauth/token'
  const response = await reach(typeof options === 'string' ? { baseUrl: options } : options, call, {
    path: '/oauth/token',
    method: 'POST',
    headers: new Headers({ authorization: `Basic ${base64(`${clientId}:${clientSecret}`)}`, 'content-type': 'application/x-www-form-urlencoded' }),
    body: 'grant_type=client_credentials',
  })
  const granted = grantedToken.safeParse(parseJson(await arriving(call, response.clone().text())))
  if (response.status !== 200 || !granted.success) throw await readTokenRefusal(call, response)
  return { token: granted.data.access_token, expiresInSeconds: granted.data.expires_in }
}

/** As `curl -u` does it: the UTF-8 bytes, unescaped. */
function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)))
}
