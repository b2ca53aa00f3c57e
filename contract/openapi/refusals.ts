import { permissionsOf, type Endpoint } from '../endpoint.ts'
import { theirCode } from '../genesys/codes.ts'
import { isGenesysCall } from '../genesys/index.ts'
import { problemMediaType } from '../problem.ts'
import { refusals, type RefusalCode } from '../refusals.ts'
import { opensSession } from '../session-keeping.ts'
import { keysOf } from '../vocabulary.ts'
import type { JsonObject } from './json-schemas.ts'

/** Every "no" of an endpoint as OpenAPI responses, one a status, naming its codes. */
export function refusalsByStatus(endpoint: Endpoint): Record<string, JsonObject> {
  const byStatus = Map.groupBy(refusalsOf(endpoint), (code) => refusals[code])
  return Object.fromEntries([...byStatus].toSorted(([a], [b]) => a - b).map(([status, codes]) => [String(status), isGenesysCall(endpoint.path) ? errorResponse(codes.map(theirCode)) : refusalResponse(codes)]))
}

/** The codes that an endpoint can answer: its own, and those that follow from how it is called. Each once, in the order of contract/refusals.ts. */
export function refusalsOf(endpoint: Endpoint): RefusalCode[] {
  const codes = new Set<RefusalCode>([...endpoint.refusals, ...ofInput(endpoint), ...ofHeaders(endpoint), ...ofAccess(endpoint), ...ofTheDesk(endpoint)])
  return allCodes.filter((code) => codes.has(code))
}

const allCodes = keysOf(refusals)

function ofInput({ params, query, body, upload }: Endpoint): RefusalCode[] {
  if (body !== undefined || upload) return ['input.malformed', 'input.invalid', 'input.too_large', 'input.media_type']
  return params !== undefined || query !== undefined ? ['input.invalid'] : []
}

function ofHeaders({ idempotent, etag, method }: Endpoint): RefusalCode[] {
  return [
    ...(idempotent ? (['idempotency.key_invalid', 'idempotency.key_reused'] as const) : []),
    ...(etag === 'required' ? (['precondition.missing'] as const) : []),
    ...(etag !== undefined && method !== 'GET' && !idempotent ? (['precondition.stale'] as const) : []),
  ]
}

function ofAccess(endpoint: Endpoint): RefusalCode[] {
  const { access, method } = endpoint
  if (access === 'public') return opensSession(endpoint) ? ['sign_in.other_site'] : []
  const unknown: RefusalCode[] = ['sign_in.required', ...(method === 'GET' ? [] : (['sign_in.other_site'] as const))]
  if (access === 'signed_in') return unknown
  const licensed = permissionsOf(access).some((permission) => permission.startsWith('sms:'))
  return [...unknown, 'permission.missing', ...(licensed ? (['licence.missing', 'licence_and_permission.missing'] as const) : [])]
}

function ofTheDesk({ method }: Endpoint): RefusalCode[] {
  return ['desk.database_away', 'desk.busy', 'desk.bug', ...(method === 'GET' ? [] : (['desk.disk_full'] as const))]
}

function refusalResponse(codes: readonly RefusalCode[]): JsonObject {
  return {
    description: codes.join(', '),
    content: { [problemMediaType]: { schema: { allOf: [{ $ref: '#/components/schemas/Problem' }, { type: 'object', properties: { code: { type: 'string', enum: codes } } }] } } },
  }
}

/** The same in Genesys Cloud's form, several of our codes being one of theirs. */
function errorResponse(codes: readonly string[]): JsonObject {
  const distinct = [...new Set(codes)]
  return {
    description: distinct.join(', '),
    content: { 'application/json': { schema: { allOf: [{ $ref: '#/components/schemas/ErrorBody' }, { type: 'object', properties: { code: { type: 'string', enum: distinct } } }] } } },
  }
}
