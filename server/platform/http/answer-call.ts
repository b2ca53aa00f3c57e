import { Readable } from 'node:stream'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Caller } from '../../kernel/actor.ts'
import { theSystem } from '../../kernel/actor.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { Scope } from '../../kernel/scope.ts'
import { languageOf, rememberReader } from './asked-language.ts'
import type { Http } from './http.ts'
import { claimKey, hashOfCall, keepAnswer, readKey, unclaimKey, type IdempotentCall, type StoredAnswer } from './idempotency.ts'
import { isDatabaseAway, read } from './refuse.ts'
import { carriesCookie, isDownload, isOutside, isPrepared, isRevised, type AnyEndpoint, type AnyHandler, type Ask, type Download, type OutsideHandler, type SessionCookie, type Upload } from './routes.ts'
import { sendSessionCookie } from './session-cookie.ts'
import { refuseCookieElsewhere, tokenOf } from './speaker.ts'

type Call<Needs> = {
  readonly http: Http<Needs>
  readonly endpoint: AnyEndpoint
  readonly handler: AnyHandler<AnyEndpoint, Needs>
  readonly request: FastifyRequest
  readonly reply: FastifyReply
}

/** One call, from bytes to bytes: who asks, may they, what did they send, one unit of work, the answer. */
export async function answerCall<Needs>(call: Call<Needs>): Promise<FastifyReply> {
  const { http, endpoint, request, reply } = call
  const caller = endpoint.access === 'public' ? undefined : await signedIn(http, request)
  if (caller !== undefined) rememberReader(request, caller.language)
  const scope = caller === undefined ? 'desk' : http.admit(endpoint.access, caller)
  const input = readInput(endpoint, request)
  refuseCookieElsewhere(endpoint, input.body, request)
  const upload = endpoint.upload ? await http.receive(request) : undefined
  const ask = { ...input, caller, language: languageOf(request), upload, userAgent: request.headers['user-agent'] }
  const { answer, replayed, cookie } = await performed(call, { scope, caller, ask })
  if (cookie !== undefined) sendSessionCookie({ request, reply, now: http.clock.now() }, cookie)
  if (replayed) void reply.header('idempotent-replayed', 'true')
  return isDownload(answer) ? sendDownload(reply, answer) : sendAnswer(reply, answer)
}

/**
 * A paper that no row came to refer to (the call was refused, or is a replay) is not kept. When the database went away nobody knows whether the
 * row was written: an orphan harms nobody, a document whose paper is gone does.
 */
async function performed<Needs>(call: Call<Needs>, performance: Performance): Promise<Exclude<Outcome, Refusal>> {
  const { upload } = performance.ask
  try {
    const outcome = await perform(call, performance)
    if (outcome instanceof Refusal) throw outcome
    if (upload !== undefined && outcome.replayed) await call.http.discard(upload)
    return outcome
  } catch (error) {
    if (upload !== undefined && !isDatabaseAway(error)) await call.http.discard(upload)
    throw error
  }
}

async function signedIn<Needs>(http: Http<Needs>, request: FastifyRequest): Promise<Caller> {
  const token = tokenOf(request)
  const caller = token === undefined ? undefined : await http.authenticate(token)
  if (caller === undefined) throw new Refusal('sign_in.required')
  return caller
}

function readInput(endpoint: AnyEndpoint, request: FastifyRequest) {
  return {
    params: endpoint.params === undefined ? {} : read(endpoint.params, request.params, ''),
    query: endpoint.query === undefined ? {} : read(endpoint.query, request.query, ''),
    body: endpoint.body === undefined || endpoint.upload ? undefined : read(endpoint.body, request.body ?? {}, ''),
    revision: readIfMatch(endpoint, request.headers['if-match']),
  }
}

function readIfMatch(endpoint: AnyEndpoint, header: string | undefined): number | undefined {
  if (header === undefined && endpoint.etag === 'required') throw new Refusal('precondition.missing')
  if (header === undefined || header.trim() === '*') return undefined
  const revision = /^\s*(?:W\/)?"(\d+)"\s*$/.exec(header)?.[1]
  if (revision === undefined) throw new Refusal('precondition.stale')
  return Number(revision)
}

type Performance = { readonly scope: Scope; readonly caller: Caller | undefined; readonly ask: Omit<Ask<AnyEndpoint, unknown>, 'needs' | 'caller'> }
type Outcome = { readonly answer: StoredAnswer | Download; readonly replayed: boolean; readonly cookie?: SessionCookie | undefined } | Refusal

async function perform<Needs>({ http, endpoint, handler, request }: Call<Needs>, { scope, caller, ask }: Performance): Promise<Outcome> {
  if (isOutside(handler)) return await performOutside({ http, endpoint, handler }, { scope, caller, ask })
  const key = endpoint.idempotent && caller !== undefined ? readKey(request.headers['idempotency-key']) : undefined
  const idempotent = key === undefined || caller === undefined ? undefined : describeCall(http, { endpoint, request, caller, key, upload: ask.upload })
  const handle = isPrepared(handler) ? await handler.prepare(withCaller(ask, caller)) : handler
  return await http.work(scope, caller ?? theSystem, async (needs, tx) => {
    const stored = idempotent === undefined ? undefined : await claimKey(tx, http.secrets, idempotent)
    if (stored !== undefined) return { answer: stored, replayed: true }
    const reply = await handle(withCaller({ ...ask, needs }, caller))
    if (reply instanceof Refusal) {
      // What it kept stands, and no answer is stored: the same call is heard again, and finds it.
      if (idempotent !== undefined) await unclaimKey(tx, idempotent)
      return reply
    }
    const answer = isDownload(reply) ? reply : storable(http, endpoint, reply)
    if (idempotent !== undefined && !isDownload(answer)) await keepAnswer(tx, http.secrets, idempotent, answer)
    return { answer, replayed: false, cookie: cookieOf(reply) }
  })
}

type OutsideCall<Needs> = Pick<Call<Needs>, 'http' | 'endpoint'> & { readonly handler: OutsideHandler<AnyEndpoint, Needs> }

async function performOutside<Needs>({ http, endpoint, handler }: OutsideCall<Needs>, { scope, caller, ask }: Performance): Promise<Outcome> {
  const work = <T>(task: (needs: Needs) => Promise<T>): Promise<T> => http.work(scope, caller ?? theSystem, task)
  const reply = await handler.outside(withCaller({ ...ask, work }, caller))
  return { answer: isDownload(reply) ? reply : storable(http, endpoint, reply), replayed: false, cookie: cookieOf(reply) }
}

/** In a public endpoint there is no caller: a handler that asks for one there is refused rather than handed a stranger. */
function withCaller<A>(ask: A, caller: Caller | undefined): A & { readonly caller: Caller } {
  return {
    ...ask,
    get caller(): Caller {
      if (caller === undefined) throw new Refusal('sign_in.required')
      return caller
    },
  }
}

function describeCall<Needs>(
  http: Http<Needs>,
  { endpoint, request, caller, key, upload }: { endpoint: AnyEndpoint; request: FastifyRequest; caller: Caller; key: string; upload: Upload | undefined },
): IdempotentCall {
  const content = upload === undefined ? request.body : [upload.sha256, upload.name]
  return { organizationId: caller.organizationId, actorId: caller.id, key, hash: hashOfCall([endpoint.name, request.url, content ?? null]), at: http.clock.now() }
}

function storable<Needs>(http: Http<Needs>, endpoint: AnyEndpoint, reply: unknown): StoredAnswer {
  const body = isRevised(reply) || carriesCookie(reply) ? reply.answer : reply
  if (http.checkAnswers) checkAnswer(endpoint, body)
  return { status: endpoint.status, body, etag: isRevised(reply) ? `"${reply.revision}"` : undefined }
}

function cookieOf(reply: unknown): SessionCookie | undefined {
  return carriesCookie(reply) ? reply.cookie : undefined
}

function checkAnswer(endpoint: AnyEndpoint, body: unknown): void {
  const result = endpoint.answer.safeParse(body)
  if (!result.success) throw new Error(`The answer of ${endpoint.name} is not what the contract says: ${z.prettifyError(result.error)}`)
}

function sendAnswer(reply: FastifyReply, answer: StoredAnswer): FastifyReply {
  if (answer.etag !== undefined) void reply.header('etag', answer.etag)
  return answer.body === null ? reply.status(answer.status).send() : reply.status(answer.status).send(answer.body)
}

/** RFC 6266: an ASCII name for old programs, the real one for the others. Never shown inline: what came in from outside runs nowhere. */
function sendDownload(reply: FastifyReply, { content, mediaType, bytes, fileName }: Download): FastifyReply {
  const ascii = fileName.replaceAll(/[^\x20-\x7e]|["\\]/g, '_')
  // RFC 8187 allows less than encodeURIComponent leaves.
  const extended = encodeURIComponent(fileName).replaceAll(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
  return reply
    .headers({
      'content-type': mediaType,
      ...(bytes !== undefined && { 'content-length': bytes }),
      'content-disposition': `attachment; filename="${ascii}"; filename*=UTF-8''${extended}`,
      'content-security-policy': 'sandbox',
    })
    .send('pipe' in content ? content : Readable.from(content))
}
