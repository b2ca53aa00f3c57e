import { permissionsOf, type Endpoint } from '../endpoint.ts'
import type { JsonObject, SentSchemas } from './json-schemas.ts'
import { refusalsByStatus } from './refusals.ts'

/** `/api/v1/holds/:id` as OpenAPI writes it. */
export function openApiPathOf(path: string): string {
  return path.replaceAll(/:(\w+)/g, '{$1}')
}

/** One endpoint as an OpenAPI operation. `x-permission` names the permissions of which one is enough (with `x-permission-all`: all are needed), `x-follows` the arrow of a lifecycle. */
export function operationOf(endpoint: Endpoint, { sent, answer }: { readonly sent: SentSchemas; readonly answer: JsonObject }): JsonObject {
  const { name, summary, path, access, status, follows } = endpoint
  return {
    operationId: name,
    summary,
    tags: [path.split('/')[3] ?? ''],
    ...(access === 'public' ? { security: [] } : { security: [{ session: [] }, { cookie: [] }, { client: [] }] }),
    ...(typeof access === 'object' && { 'x-permission': permissionsOf(access), ...('allOf' in access && { 'x-permission-all': true }) }),
    ...(follows !== undefined && { 'x-follows': follows }),
    parameters: [...fieldsOf(sent.params, 'path'), ...fieldsOf(sent.query, 'query'), ...headersOf(endpoint)],
    ...bodyOf(endpoint, sent.body),
    responses: { [status]: answerOf(endpoint, answer), ...refusalsByStatus(endpoint) },
  }
}

function fieldsOf(schema: JsonObject | undefined, place: 'path' | 'query'): JsonObject[] {
  const required = new Set(requiredOf(schema))
  return Object.entries(schema?.['properties'] ?? {}).map(([name, field]: [string, JsonObject]) => {
    const { description, ...rest } = field
    return {
      name,
      in: place,
      required: place === 'path' || required.has(name),
      ...(description !== undefined && { description }),
      // Lists travel comma-joined; repeating the parameter is understood too.
      ...(field['type'] === 'array' && { style: 'form', explode: false }),
      schema: rest,
    }
  })
}

function headersOf({ idempotent, etag, method }: Endpoint): JsonObject[] {
  const names = [
    ...(idempotent ? ['IdempotencyKey'] : []),
    ...(etag === 'required' ? ['IfMatchRequired'] : etag === 'sent' && method !== 'GET' && !idempotent ? ['IfMatch'] : []),
    'AcceptLanguage',
  ]
  return names.map((name) => ({ $ref: `#/components/parameters/${name}` }))
}

function bodyOf({ upload, body }: Endpoint, schema: JsonObject | undefined): JsonObject {
  if (upload) return { requestBody: { required: true, content: { 'multipart/form-data': multipart(schema) } } }
  // A body whose fields may all be left out may be left out itself.
  if (schema !== undefined) return { requestBody: { required: !body?.safeParse({}).success, content: { 'application/json': { schema } } } }
  return {}
}

const binary = { type: 'string', contentMediaType: 'application/octet-stream' }

function multipart(schema: JsonObject | undefined): JsonObject {
  return { schema: { type: 'object', properties: { ...(schema?.['properties'] ?? {}), file: binary }, required: [...requiredOf(schema), 'file'] } }
}

function requiredOf(schema: JsonObject | undefined): unknown[] {
  return Array.isArray(schema?.['required']) ? schema['required'] : []
}

function answerOf({ status, download, etag, idempotent, summary }: Endpoint, schema: JsonObject): JsonObject {
  const headers = {
    ...(etag !== undefined && { ETag: { $ref: '#/components/headers/ETag' } }),
    ...(idempotent && { 'Idempotent-Replayed': { $ref: '#/components/headers/IdempotentReplayed' } }),
  }
  return {
    description: status === 204 ? 'Done' : summary,
    ...(Object.keys(headers).length > 0 && { headers }),
    ...(download ? { content: { '*/*': { schema: binary } } } : status === 204 || schema['type'] === 'null' ? {} : { content: { 'application/json': { schema } } }),
  }
}
