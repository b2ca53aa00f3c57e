import type { Endpoint } from './endpoint.ts'
import { deskPaths } from './openapi/desk-paths.ts'
import { operationOf, openApiPathOf } from './openapi/operation.ts'
import { jsonSchemas, type JsonObject } from './openapi/json-schemas.ts'
import { served } from './served.ts'
import { languages } from './vocabulary.ts'

const declared: readonly Endpoint[] = Object.values(served)

/** The OpenAPI 3.1 description of the whole desk, made from the contract alone: what `/openapi.json` serves. */
export function describeApi(): JsonObject {
  const { sent, answered, components } = jsonSchemas()
  const operations = declared.map((endpoint) => ({
    path: openApiPathOf(endpoint.path),
    method: endpoint.method.toLowerCase(),
    operation: operationOf(endpoint, { sent: sent[endpoint.name] ?? {}, answer: answered[endpoint.name] ?? {} }),
  }))
  return {
    openapi: '3.1.0',
    info: { title: 'Guichet', version: '1', summary: 'The number desk', description, license: { name: 'Apache-2.0', identifier: 'Apache-2.0' } },
    servers: [{ url: '/' }],
    tags: [...new Set(declared.map(({ path }) => path.split('/')[3] ?? ''))].map((name) => ({ name })),
    paths: {
      ...Object.fromEntries([...Map.groupBy(operations, ({ path }) => path)].map(([path, some]) => [path, Object.fromEntries(some.map(({ method, operation }) => [method, operation]))])),
      ...deskPaths,
    },
    components: { schemas: components, parameters, headers, securitySchemes },
  }
}

const description =
  'From "we need ten French mobile numbers for SMS" to numbers that are active. Refusals are RFC 9457 problem details with a stable `code`. Lists page by key: send ' +
  '`nextCursor` back as `cursor`. Calls that create something take an `Idempotency-Key`; the same key with the same call gives the stored answer. Where two people can ' +
  'edit, answers carry an `ETag` and changes an `If-Match`. Each resource lists in `arrows` what its reader may do next. ' +
  'Under `/api/v2` the same desk speaks Genesys Cloud\'s API for SMS numbers, for the programs that were written against it.'

const parameters = {
  IdempotencyKey: {
    name: 'Idempotency-Key', in: 'header', required: false, schema: { type: 'string', minLength: 1, maxLength: 255 },
    description: 'The same key with the same call acts once: the stored answer comes again, with Idempotent-Replayed. With another call it is refused.',
  },
  IfMatch: { name: 'If-Match', in: 'header', required: false, schema: { type: 'string' }, description: 'The ETag last read: refused when somebody has changed the thing since' },
  IfMatchRequired: { name: 'If-Match', in: 'header', required: true, schema: { type: 'string' }, description: 'The ETag last read, or `*`: refused when somebody has changed the thing since' },
  AcceptLanguage: { name: 'Accept-Language', in: 'header', required: false, schema: { type: 'string' }, description: `${languages.join(', ')}: the language of sentences` },
}

const headers = {
  ETag: { description: 'The revision of the thing, for If-Match', schema: { type: 'string' } },
  IdempotentReplayed: { description: 'true: this answer was given before; nothing was done twice', schema: { type: 'string', enum: ['true'] } },
}

const securitySchemes = {
  session: { type: 'http', scheme: 'bearer', description: 'The token of `POST /api/v1/sessions`' },
  cookie: { type: 'apiKey', in: 'cookie', name: 'guichet_session', description: 'A browser\'s session, opened with `session: cookie` (over https the name begins with __Host-); changes are taken from the desk\'s own pages only' },
  client: { type: 'oauth2', description: 'An API client of an organization', flows: { clientCredentials: { tokenUrl: '/oauth/token', scopes: {} } } },
}
