import { problemMediaType } from '../problem.ts'
import type { JsonObject } from './json-schemas.ts'

/** What the desk serves beside API v1: for machines that watch it, and for those that sign in. */
export const deskPaths: Readonly<Record<string, JsonObject>> = {
  '/oauth/token': {
    post: {
      operationId: 'obtainToken', summary: 'Sign in as an API client: OAuth 2.0 client credentials (RFC 6749, section 4.4)', tags: ['desk'], security: [],
      description: 'The client\'s id and secret travel in the Basic header or as client_id and client_secret in the form.',
      requestBody: {
        required: true,
        content: {
          'application/x-www-form-urlencoded': {
            schema: {
              type: 'object', required: ['grant_type'],
              properties: { grant_type: { type: 'string', enum: ['client_credentials'] }, client_id: { type: 'string' }, client_secret: { type: 'string' } },
            },
          },
        },
      },
      responses: { 200: json('A token', ref('GrantedToken')), 400: json('Not a request for client credentials', ref('TokenRefusal')), 401: json('Unknown client, wrong secret, or revoked', ref('TokenRefusal')) },
    },
  },
  '/api/v1/live': {
    get: {
      operationId: 'watchChanges', summary: 'Server-sent events: which thing changed just now, of those that the caller may know of', tags: ['desk'], security: [{ session: [] }, { cookie: [] }, { client: [] }],
      description: 'Each event `change` carries noun, id, name and organizationId, and nothing of what the thing says: read it again to know. A stream does not keep a session alive; it ends with it, and for a reader who leaves a megabyte unread.',
      parameters: [{
        name: 'since', in: 'query', required: false, schema: { type: 'string', format: 'date-time' },
        description: 'First tell what has changed since this moment (UTC), by the desk\'s clock, so that nothing falls between what was read and the stream. A change may be told twice. Where too much has changed, one event `missed` comes instead: read everything again.',
      }],
      responses: { 200: { description: 'The stream', content: { 'text/event-stream': { schema: { type: 'string' } } } }, 400: problem('input.invalid'), 401: problem('sign_in.required'), 429: problem('live.too_many') },
    },
  },
  '/healthz': { get: probe({ operationId: 'isAlive', summary: 'Whether requests can be served at all', responses: { 200: json('Alive', statusOf('ok')) } }) },
  '/readyz': {
    get: probe({
      operationId: 'isReady', summary: 'Whether the desk can do its work: 503 while its database is away',
      responses: { 200: json('Ready', statusOf('ready')), 503: json('The database is away', statusOf('database_away')) },
    }),
  },
  '/openapi.json': { get: probe({ operationId: 'readOpenApi', summary: 'This description', responses: { 200: json('An OpenAPI 3.1 document', { type: 'object' }) } }) },
}

function probe(operation: JsonObject): JsonObject {
  return { ...operation, tags: ['desk'], security: [] }
}

function problem(code: string): JsonObject {
  return { description: code, content: { [problemMediaType]: { schema: ref('Problem') } } }
}

function json(description: string, schema: JsonObject): JsonObject {
  return { description, content: { 'application/json': { schema } } }
}

function ref(name: string): JsonObject {
  return { $ref: `#/components/schemas/${name}` }
}

function statusOf(word: string): JsonObject {
  return { type: 'object', properties: { status: { type: 'string', enum: [word] } }, required: ['status'] }
}
