import type { z } from 'zod'
import type { Permission } from './permissions.ts'
import type { RefusalCode } from './refusals.ts'

/**
 * Who may call: anyone, anyone signed in, or holders of one of the permissions, or of all of them. A `desk:` permission of several that would do
 * reaches every organization; any other reaches the caller's own, and `sms:` ones need a licence that unlocks SMS numbers too.
 */
export type Access = 'public' | 'signed_in' | { readonly anyOf: readonly Permission[] } | { readonly allOf: readonly Permission[] }

/** The permissions that an access is about. */
export function permissionsOf(access: Access): readonly Permission[] {
  if (typeof access === 'string') return []
  return 'allOf' in access ? access.allOf : access.anyOf
}

type Shape = z.ZodType

/** One line of the API: what is sent, what comes back, what can be refused. OpenAPI, server, client and tests read it. */
export type Endpoint<
  Params extends Shape = Shape,
  Query extends Shape = Shape,
  Body extends Shape = Shape,
  Answer extends Shape = Shape,
> = {
  readonly name: string
  readonly summary: string
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  readonly path: string
  readonly access: Access
  readonly params?: Params
  readonly query?: Query
  readonly body?: Body
  /** The request is multipart/form-data with one part named `file`; `body` describes its other parts. */
  readonly upload?: true
  /** Bytes rather than JSON come back. */
  readonly download?: true
  readonly status: 200 | 201 | 202 | 204
  readonly answer: Answer
  /** Codes beyond those any endpoint may answer (input, sign-in, permission, availability). */
  readonly refusals: readonly RefusalCode[]
  /** Accepts `Idempotency-Key`: true for every call that creates something. */
  readonly idempotent?: true
  /** The answer carries an ETag; `required` also demands If-Match. */
  readonly etag?: 'sent' | 'required'
  /** The lifecycle event that a call causes, `noun.event`: what the resource's `arrows` refer to. */
  readonly follows?: string
}

/** Keeps the literal types of a declaration, so that server and client are typed by it. */
export function endpoint<const E extends Endpoint>(declared: E): E {
  return declared
}

export type ParamsOf<E> = E extends Endpoint<infer P, Shape, Shape, Shape> ? z.output<P> : never
export type QueryOf<E> = E extends Endpoint<Shape, infer Q, Shape, Shape> ? z.output<Q> : never
export type BodyOf<E> = E extends Endpoint<Shape, Shape, infer B, Shape> ? z.output<B> : never
export type AnswerOf<E> = E extends Endpoint<Shape, Shape, Shape, infer A> ? z.output<A> : never
/** What a caller sends: defaults may be left out. */
export type SentParamsOf<E> = E extends Endpoint<infer P, Shape, Shape, Shape> ? z.input<P> : never
export type SentQueryOf<E> = E extends Endpoint<Shape, infer Q, Shape, Shape> ? z.input<Q> : never
export type SentBodyOf<E> = E extends Endpoint<Shape, Shape, infer B, Shape> ? z.input<B> : never
