import { z } from 'zod'
import type { Endpoint } from '../../contract/endpoint.ts'
import { mayFollow } from '../../contract/lifecycle.ts'
import { lifecycles } from '../../contract/lifecycles/index.ts'
import { pagelessLists, resources, unrepeatable } from './settled.ts'

/** What is wrong with the declarations of an API, one sentence each. */
export function faultsOfEndpoints(endpoints: Readonly<Record<string, Endpoint>>): string[] {
  const all = Object.entries(endpoints)
  return [...all.flatMap(([key, endpoint]) => faultsOf(key, endpoint)), ...twins(all.map(([, endpoint]) => endpoint))]
}

function faultsOf(key: string, endpoint: Endpoint): string[] {
  const faults = [...namesOf(key, endpoint), ...pathOf(endpoint), ...accessOf(endpoint), ...repeatsOf(endpoint), ...pagesOf(endpoint), ...arrowOf(endpoint), ...editsOf(endpoint)]
  return faults.map((fault) => `${key} ${fault}`)
}

const verbs: Readonly<Record<Endpoint['method'], RegExp>> = {
  GET: /^(?:list|search|read|lookUp|download|whoAmI)/,
  POST: /^[a-z]+[A-Z]/,
  PUT: /^[a-z]+[A-Z]/,
  PATCH: /^change[A-Z]/,
  DELETE: /^(?:end|release|clear|revoke|delete)[A-Z]/,
}

function namesOf(key: string, { name, method, summary }: Endpoint): string[] {
  return [
    ...(key === name ? [] : [`is called ${name}.`]),
    ...(/^[a-z]+(?:[A-Z][a-z]*)+$/.test(name) && verbs[method].test(name) ? [] : [`is no verb and noun as ${method} has them: ${String(verbs[method])}.`]),
    ...(/^[A-Z].*[^.]$/.test(summary) ? [] : ['has a summary that does not begin with a capital and end without a period.']),
  ]
}

function pathOf({ path, method, params, body, refusals }: Endpoint): string[] {
  const [, api, version, resource = '', ...rest] = path.split('/')
  const named = [...path.matchAll(/:(\w+)/g)].map(([, name]) => name)
  const declared = params instanceof z.ZodObject ? Object.keys(params.shape) : []
  return [
    ...(api === 'api' && version === 'v1' ? [] : ['is not under /api/v1.']),
    ...(resources.has(resource) ? [] : [`is under "${resource}", which is no resource of v1.`]),
    ...(rest.every((part) => /^:?[a-z]+(?:[A-Z][a-z]+)*$/.test(part)) ? [] : ['has a path that is not written /likeThis/:orThis.']),
    ...(named.join() === declared.join() ? [] : [`has the path parameters ${named.join()} and declares ${declared.join()}.`]),
    ...(named.length === 0 || refusals.some((code) => code.endsWith('.not_found')) ? [] : ['does not say what it answers when there is no such thing.']),
    ...(body !== undefined && (method === 'GET' || method === 'DELETE') ? [`sends a body with ${method}.`] : []),
  ]
}

function accessOf({ access }: Endpoint): string[] {
  // The type demands it; whoever adds an endpoint from untyped data is caught here.
  const declared: unknown = access
  if (declared === 'public' || declared === 'signed_in') return []
  return z.object({ anyOf: z.array(z.string()).min(1) }).safeParse(declared).success ? [] : ['does not say who may call it.']
}

/** Whatever creates something may be repeated with its key; a call that creates nothing needs none. */
function repeatsOf({ name, method, status, idempotent }: Endpoint): string[] {
  const creates = method === 'POST' && (status === 201 || status === 202) && !Object.hasOwn(unrepeatable, name)
  if (creates === (idempotent ?? false)) return []
  return [creates ? 'creates something and takes no Idempotency-Key.' : 'takes an Idempotency-Key and creates nothing.']
}

function pagesOf({ name, answer, query, refusals }: Endpoint): string[] {
  if (!(answer instanceof z.ZodObject) || !('items' in answer.shape) || Object.hasOwn(pagelessLists, name)) return []
  const asked = query instanceof z.ZodObject ? Object.keys(query.shape) : []
  return [
    ...('nextCursor' in answer.shape && asked.includes('cursor') && asked.includes('limit') ? [] : ['lists without paging by key (limit, cursor, nextCursor).']),
    ...(refusals.includes('cursor.invalid') ? [] : ['does not refuse a cursor that is none (cursor.invalid).']),
  ]
}

function arrowOf({ name, method, path, follows, refusals }: Endpoint): string[] {
  if (follows === undefined) return []
  const [noun, event = ''] = follows.split('.')
  const arrows = lifecycles.filter((l) => l.name === noun).flatMap((l) => [...l.arrows]).filter(([, of]) => of === event)
  const byPeople = arrows.some(([, , , by]) => mayFollow(by, 'requester') || mayFollow(by, 'reviewer') || mayFollow(by, 'operator'))
  return [
    ...(arrows.length === 0 ? [`follows ${follows}, which is no arrow.`] : byPeople ? [] : [`follows ${follows}, which no person may follow.`]),
    ...(refusals.includes('state.wrong') ? [] : [`follows ${follows} and does not refuse state.wrong.`]),
    ...(method !== 'POST' || (path.endsWith(`/:id/${event}`) && name.startsWith(event)) ? [] : [`follows ${follows} and is neither named nor reached by that verb.`]),
  ]
}

/** Where two people can edit, the second must have seen what the first did. */
function editsOf({ method, etag }: Endpoint): string[] {
  return method === 'PATCH' && etag !== 'required' ? ['changes something and does not demand If-Match.'] : []
}

function twins(endpoints: readonly Endpoint[]): string[] {
  const places = Map.groupBy(endpoints, ({ method, path }) => `${method} ${path.replaceAll(/:\w+/g, ':')}`)
  return [...places].flatMap(([place, some]) => (some.length > 1 ? [`${some.map(({ name }) => name).join(' and ')} share ${place}.`] : []))
}
