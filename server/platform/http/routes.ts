import type { BodyOf, Endpoint, AnswerOf, ParamsOf, QueryOf } from '../../../contract/endpoint.ts'
import type { Served, ServedName } from '../../../contract/served.ts'
import type { Language, MediaType } from '../../../contract/vocabulary.ts'
import type { Caller } from '../../kernel/actor.ts'
import type { Refusal } from '../../kernel/refusal.ts'
import type { SessionCookie } from '../../kernel/session-cookie.ts'
import type { StoredFile } from '../../ports/files.ts'

/** A paper that arrived before the unit of work began. Its bytes are stored under `fileId`; nothing refers to them yet. */
export type Upload = StoredFile & { readonly fileId: string; readonly name: string; readonly mediaType: MediaType }

/** What a handler is given: checked input, and the needs of its unit of work. */
export type Ask<E, Needs> = {
  readonly params: ParamsOf<E>
  readonly query: QueryOf<E>
  readonly body: BodyOf<E>
  readonly needs: Needs
  /** In a public endpoint nobody has signed in: reading `caller` there is refused with sign_in.required. */
  readonly caller: Caller
  /** The language of the answer: the request's, else the caller's. */
  readonly language: Language
  /** The revision that If-Match names; undefined when the header was not sent or is `*`. */
  readonly revision: number | undefined
  /** The uploaded paper of an endpoint with `upload`. */
  readonly upload: Upload | undefined
  readonly userAgent: string | undefined
}

/** An answer with the revision that its ETag shows. */
export type Revised<T> = { readonly revision: number; readonly answer: T }
export type { SessionCookie }
/** An answer that opens or ends a browser's session. */
export type WithCookie<T> = { readonly cookie: SessionCookie; readonly answer: T }
/** Bytes instead of JSON. How many they are is unknown of what is written while it is sent. */
export type Download = {
  readonly content: NodeJS.ReadableStream | AsyncGenerator<string>
  readonly mediaType: string
  readonly bytes: number | undefined
  readonly fileName: string
}

type Reply<E> = AnswerOf<E> | Revised<AnswerOf<E>> | WithCookie<AnswerOf<E>> | Download
/** A thrown refusal undoes what the unit of work wrote; a returned one keeps it (a failed sign-in is counted). */
export type Handler<E, Needs> = (ask: Ask<E, Needs>) => Promise<Reply<E> | Refusal> | Reply<E> | Refusal

/**
 * A handler that asks somebody outside, a carrier, while no transaction is open: `work` runs a task in one, in the caller's scope and name.
 * Its endpoint cannot take an Idempotency-Key, whose answer is stored in the transaction of the effect.
 */
export type OutsideHandler<E, Needs> = {
  readonly outside: (ask: Omit<Ask<E, Needs>, 'needs'> & { readonly work: <T>(task: (needs: Needs) => Promise<T>) => Promise<T> }) => Promise<Reply<E>>
}

/** A handler whose slow part, the hashing of a password, is done while no transaction is open; what comes of it runs in one, and may be repeated by its Idempotency-Key. */
export type PreparedHandler<E, Needs> = { readonly prepare: (ask: Omit<Ask<E, Needs>, 'needs'>) => Promise<Handler<E, Needs>> }
export type AnyHandler<E, Needs> = Handler<E, Needs> | OutsideHandler<E, Needs> | PreparedHandler<E, Needs>

/** A module's HTTP: one line an endpoint. `Needs` is what its operations ask for. */
export type Routes<Needs, Names extends ServedName> = { readonly [N in Names]: AnyHandler<Served[N], Needs> }

/** The whole API: every endpoint of the contract has a handler, or this does not compile. */
export type AllRoutes<Needs> = Routes<Needs, ServedName>

export type AnyEndpoint = Endpoint
export function isRevised(reply: unknown): reply is Revised<unknown> {
  return typeof reply === 'object' && reply !== null && 'revision' in reply && 'answer' in reply
}
export function carriesCookie(reply: unknown): reply is WithCookie<unknown> {
  return typeof reply === 'object' && reply !== null && 'cookie' in reply && 'answer' in reply
}
export function isDownload(reply: unknown): reply is Download {
  return typeof reply === 'object' && reply !== null && 'content' in reply && 'mediaType' in reply && 'fileName' in reply
}
export function isOutside<E, Needs>(handler: AnyHandler<E, Needs>): handler is OutsideHandler<E, Needs> {
  return typeof handler === 'object' && 'outside' in handler
}
export function isPrepared<E, Needs>(handler: AnyHandler<E, Needs>): handler is PreparedHandler<E, Needs> {
  return typeof handler === 'object' && 'prepare' in handler
}
