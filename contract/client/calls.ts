import type { AnswerOf, SentBodyOf, SentParamsOf, SentQueryOf } from '../endpoint.ts'
import type { QueryOf } from '../endpoint.ts'
import type { EndpointName, Endpoints } from '../endpoints/index.ts'

/** A paper to upload. */
export type SentFile = { readonly name: string; readonly content: Blob | Uint8Array<ArrayBuffer> }

/** What a query field takes: its own type, or what it is read as (`true` for 'true', a list for a comma-joined text). */
type QueryField<In, Out> = unknown extends In ? Taken<Out> : In | Taken<Out>
type Taken<Out> = Out extends readonly (infer Item)[] ? readonly Item[] : Out
/** A field that may be left out may be undefined too: what is undefined is not sent. */
type Absent<In, K extends keyof In> = object extends Pick<In, K> ? undefined : never
type SentFields<In, Out> = { readonly [K in keyof In]: (K extends keyof Out ? QueryField<In[K], Out[K]> : In[K]) | Absent<In, K> }

/** A part that the endpoint declares nothing for cannot be sent; one whose fields are all optional may be left out. */
type Part<Name extends string, T> = unknown extends T ? unknown : object extends T ? { readonly [N in Name]?: T } : { readonly [N in Name]: T }

type IdempotencyKey<E> = E extends { readonly idempotent: true } ? { readonly idempotencyKey?: string } : unknown
type IfMatch<E> = E extends { readonly etag: 'required' } ? { readonly ifMatch: string } : E extends { readonly etag: 'sent' } ? { readonly ifMatch?: string } : unknown
type File<E> = E extends { readonly upload: true } ? { readonly file: SentFile } : unknown

/** Everything that a call of an endpoint may carry. */
export type SentTo<E> = Part<'params', SentParamsOf<E>> &
  Part<'query', SentFields<SentQueryOf<E>, QueryOf<E>>> &
  Part<'body', SentBodyOf<E>> &
  IdempotencyKey<E> &
  IfMatch<E> &
  File<E>

/** What a call gives: bytes from a download, else what the contract declares. */
export type BodyFrom<E> = E extends { readonly download: true } ? Uint8Array<ArrayBuffer> : AnswerOf<E>

export type Answered<T> = {
  readonly status: number
  readonly body: T
  /** The revision to send back as `ifMatch`. */
  readonly etag: string | undefined
  /** The desk had answered this idempotency key before: nothing was done twice. */
  readonly replayed: boolean
}

/** A call that needs nothing may be made with nothing. */
type Taking<S, R> = object extends S ? (sent?: S) => R : (sent: S) => R

export type Calls = { readonly [N in EndpointName]: Taking<SentTo<Endpoints[N]>, Promise<Answered<BodyFrom<Endpoints[N]>>>> }

type Paged = { readonly items: readonly unknown[]; readonly nextCursor: string | null }
type PagedName = { [N in EndpointName]: AnswerOf<Endpoints[N]> extends Paged ? N : never }[EndpointName]
type ItemOf<A> = A extends { readonly items: readonly (infer Item)[] } ? Item : never

/** Every item of a list, page after page. */
export type Listings = { readonly [N in PagedName]: Taking<SentTo<Endpoints[N]>, AsyncGenerator<ItemOf<AnswerOf<Endpoints[N]>>, void>> }
