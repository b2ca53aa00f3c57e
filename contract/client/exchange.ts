import { z } from 'zod/mini'
import type { Answered, SentFile } from './calls.ts'
import type { Line } from './lines.ts'
import { AnswerNotOurs, arriving, describe, parseJson, readRefusal } from './refused.ts'

export type ClientOptions = {
  /** Where the desk is served, `https://desk.example`; a path in front of the API is kept. */
  readonly baseUrl: string
  /** null or undefined: the session is in a cookie, or there is none. */
  readonly token?: string | null | undefined
  /** The language in which refusals and texts are answered. */
  readonly language?: string
  readonly fetch?: typeof fetch
  /** How long a call may take, from its first byte to its last. */
  readonly timeoutMs?: number
}

/** What a call carries, once the compiler has seen that it fits the endpoint (calls.ts). */
export type Sent = {
  readonly params?: Readonly<Record<string, unknown>>
  readonly query?: Readonly<Record<string, unknown>>
  readonly body?: unknown
  readonly file?: SentFile
  readonly idempotencyKey?: string
  readonly ifMatch?: string
}

/** Long enough for a paper of 20 MB over a slow line. */
const defaultTimeoutMs = 60_000

/** One call of one endpoint. Throws RefusedByDesk, AnswerNotOurs or DeskUnreachable; everything else is a bug of the caller. */
export async function exchange(options: ClientOptions, line: Line, sent: Sent): Promise<Answered<unknown>> {
  const call = `${line.method} ${line.path}`
  const response = await reach(options, call, {
    path: pathOf(line.path, sent.params ?? {}) + searchOf(sent.query ?? {}),
    method: line.method,
    headers: headersOf(sent),
    body: bodyOf(sent),
  })
  if (response.status !== line.status) throw await readRefusal(call, response)
  return {
    status: response.status,
    body: await readBody(call, line, response),
    etag: response.headers.get('etag') ?? undefined,
    replayed: response.headers.get('idempotent-replayed') === 'true',
  }
}

export type Letter = { readonly path: string; readonly method: string; readonly headers: Headers; readonly body: string | FormData | undefined }

/** Sends one HTTP request to the desk, with the client's token, language and deadline. Throws DeskUnreachable. */
export async function reach({ baseUrl, token, language, fetch: send = fetch, timeoutMs = defaultTimeoutMs }: ClientOptions, call: string, letter: Letter): Promise<Response> {
  if (token != null) letter.headers.set('authorization', `Bearer ${token}`)
  if (language !== undefined) letter.headers.set('accept-language', language)
  // eslint-disable-next-line no-restricted-properties -- The deadline of a caller's own machine; the desk itself never calls through this client.
  const signal = AbortSignal.timeout(timeoutMs)
  return await arriving(call, send(baseUrl.replace(/\/+$/, '') + letter.path, {
    method: letter.method,
    headers: letter.headers,
    signal,
    ...(letter.body === undefined ? {} : { body: letter.body }),
  }))
}

/** Fills `:name` in. A value that a URL would swallow (empty, `.`, `..`) would reach another endpoint, so it never leaves. */
function pathOf(path: string, params: Readonly<Record<string, unknown>>): string {
  return path.replaceAll(/:(\w+)/g, (_whole, name: string) => {
    const value = String(params[name] ?? '')
    if (value === '' || value === '.' || value === '..') throw new TypeError(`The path ${path} needs a ${name}; "${value}" is none.`)
    return encodeURIComponent(value)
  })
}

/** Lists are joined by commas; what is undefined is not sent. */
function searchOf(query: Readonly<Record<string, unknown>>): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined) search.set(name, Array.isArray(value) ? value.join(',') : String(value))
  }
  return search.size === 0 ? '' : `?${search.toString()}`
}

function headersOf({ body, file, idempotencyKey, ifMatch }: Sent): Headers {
  const headers = new Headers({ accept: 'application/json, application/problem+json, */*;q=0.1' })
  if (body !== undefined && file === undefined) headers.set('content-type', 'application/json')
  if (idempotencyKey !== undefined) headers.set('idempotency-key', idempotencyKey)
  if (ifMatch !== undefined) headers.set('if-match', ifMatch)
  return headers
}

function bodyOf({ body, file }: Sent): string | FormData | undefined {
  if (file === undefined) return body === undefined ? undefined : JSON.stringify(body)
  const form = new FormData()
  for (const [name, value] of Object.entries(body ?? {})) form.set(name, String(value))
  form.set('file', file.content instanceof Blob ? file.content : new Blob([file.content]), file.name)
  return form
}

/** Reads an answer as its schema says, where there is one, so that whoever asked may trust its type. */
async function readBody(call: string, { answer, download, status }: Line, response: Response): Promise<unknown> {
  if (download) return new Uint8Array(await arriving(call, response.arrayBuffer()))
  const text = await arriving(call, response.text())
  const told = status === 204 ? null : parseJson(text)
  if (told === undefined) throw new AnswerNotOurs(call, response.status, describe(response, text))
  const read = answer?.safeParse(told) ?? { success: true, data: told }
  if (read.success) return read.data
  throw new AnswerNotOurs(call, response.status, `something else than the contract says: ${z.prettifyError(read.error)}`)
}
