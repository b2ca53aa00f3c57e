import { infiniteQueryOptions, queryOptions, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Answered, Calls } from '../../contract/client/calls.ts'
import { lines } from '../../contract/client/lines.ts'
import type { EndpointName, Endpoints } from '../../contract/endpoints/index.ts'
import { newIntention } from '../browser/keys.ts'
import { useChange } from './change.ts'
import { desk } from './client.ts'
import { createIntentions } from './intentions.ts'
import { newest } from './newest.ts'
import { provingIfAsked } from './proving.ts'

/** What a call of an endpoint carries, and what it gives, as the contract's client has them. */
export type Sent<N extends EndpointName> = NonNullable<Parameters<Calls[N]>[0]>
export type Given<N extends EndpointName> = Awaited<ReturnType<Calls[N]>>
export type BodyGiven<N extends EndpointName> = Given<N>['body']

/** `orders` of `/api/v1/orders/:id`: the first part of every query's key, so that a change on the desk finds what has to be read again (live.ts). */
export function resourceOf(name: EndpointName): Resource {
  return (lines[name].path.split('/')[3] ?? '') as Resource // As the same path is taken apart below.
}

type FirstPart<Path extends string> = Path extends `/api/v1/${infer First}/${string}` ? First : Path extends `/api/v1/${infer Whole}` ? Whole : never
export type Resource = FirstPart<Endpoints[EndpointName]['path']>

/** One call as a query: `useQuery(ask('readRequest', { params: { id } }))`. Its data is the answer with `body` and `etag`. */
export function ask<N extends EndpointName>(name: N, sent?: Sent<N>) {
  return queryOptions({ queryKey: [resourceOf(name), name, sent ?? {}] as const, queryFn: () => call(name, sent), structuralSharing: newest })
}

type Paged = { readonly items: readonly unknown[]; readonly nextCursor: string | null }
type PagedName = { [N in EndpointName]: BodyGiven<N> extends Paged ? N : never }[EndpointName]
export type ItemOf<N extends PagedName> = BodyGiven<N> extends { readonly items: readonly (infer Item)[] } ? Item : never

/** A list, page after page: `useInfiniteQuery(askPages('listNumbers', { query }))`. Whoever reads on gets larger pages, so that a long list is read again in fewer. */
export function askPages<N extends PagedName>(name: N, sent?: Sent<N>) {
  const query = queryOf(sent)
  return infiniteQueryOptions({
    queryKey: [resourceOf(name), name, 'pages', sent ?? {}] as const,
    queryFn: ({ pageParam }) => call(name, { ...sent, query: pageParam === null ? query : { ...query, limit: laterLimit(query), cursor: pageParam } }),
    initialPageParam: null as string | null, // Typed wider than null, since later pages have a cursor.
    getNextPageParam: (last: Answered<Paged>) => last.body.nextCursor,
  })
}

/** What the desk gives where nobody says how many, and at most (contract/shapes.ts). */
const [usualLimit, mostAtOnce] = [50, 200]

function laterLimit({ limit = usualLimit }: { readonly limit?: unknown }): number {
  return Math.min(4 * Number(limit), mostAtOnce)
}

function queryOf(sent: unknown): object {
  return typeof sent === 'object' && sent !== null && 'query' in sent && typeof sent.query === 'object' && sent.query !== null ? sent.query : {}
}

/** By name, since a page names what it asks for; `ask`, `askPages` and `useStep` have typed what is sent. */
function call<N extends EndpointName>(name: N, sent: unknown): Promise<Given<N>> {
  const calls: Record<string, (sent: unknown) => Promise<unknown>> = desk() as never // The same functions, seen without their single types.
  const named = calls[name]
  if (named === undefined) throw new Error(`The desk has no endpoint ${name}.`)
  return named(sent) as Promise<Given<N>> // As the client's own types say.
}

type StepOptions<N extends EndpointName> = {
  readonly touches?: readonly Resource[]
  readonly answered?: (given: Given<N>) => unknown
  readonly refused?: (error: unknown, sent: Sent<N>) => void
}

/**
 * A step that changes something: `const release = useStep('releaseNumber'); release.mutate({ params: { id } }, close)`. What it creates is sent with an
 * Idempotency-Key that stays the same until it succeeds (intentions.ts), so that ten clicks, or a second try after a broken line, do one thing. Afterwards everything
 * that the change may touch is read again. What follows comes even where that takes the caller off the page (change.ts).
 */
export function useStep<N extends EndpointName>(name: N, { touches = [], answered, refused }: StepOptions<N> = {}) {
  const queries = useQueryClient()
  const [intentions] = useState(() => createIntentions(newIntention))
  const creates = lines[name].idempotent === true
  return useChange({
    run: (sent: Sent<N>) =>
      provingIfAsked(() => call(name, creates ? { idempotencyKey: intentions.keyFor(sent), ...sent } : sent)).then((given) => {
        intentions.answered(sent)
        return given
      }),
    answered,
    refused,
    readAgain: () => Promise.all([resourceOf(name), ...touches].map((resource) => queries.invalidateQueries({ queryKey: [resource] }))),
  })
}
