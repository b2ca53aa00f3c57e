import { z } from 'zod'
import type { Endpoint } from '../endpoint.ts'
import { served } from '../served.ts'
import { grantedToken, problem, tokenRefusal } from '../problem.ts'

export type JsonObject = { readonly [key: string]: unknown }
export type SentSchemas = { readonly params?: JsonObject; readonly query?: JsonObject; readonly body?: JsonObject }

/**
 * Every schema of the contract as JSON Schema: what each endpoint is sent, what it answers, and the schemas that carry a name (`.meta({ id })`).
 * What is sent and what is answered are read apart, because a default may be left out of the one and always stands in the other; a name
 * that would then mean two things is a bug of the contract and stops the generation.
 */
export function jsonSchemas(): {
  readonly sent: Readonly<Record<string, SentSchemas>>
  readonly answered: Readonly<Record<string, JsonObject>>
  readonly components: Readonly<Record<string, JsonObject>>
} {
  const sent = describeAll(byName(sentOf), 'input')
  const answered = describeAll({ ...byName(({ answer }) => answer), problem, tokenRefusal, grantedToken }, 'output')
  for (const name of Object.keys(sent.named)) {
    if (JSON.stringify(sent.named[name]) !== JSON.stringify(answered.named[name] ?? sent.named[name])) {
      throw new Error(`The schema ${name} differs between what is sent and what is answered: give one of them a name of its own.`)
    }
  }
  return {
    sent: Object.fromEntries(Object.entries(sent.schemas).map(([name, schema]) => [name, objectAt(schema, 'properties')])),
    answered: answered.schemas,
    components: Object.fromEntries(Object.entries({ ...sent.named, ...answered.named }).toSorted(([a], [b]) => (a < b ? -1 : 1))),
  }
}

function byName(pick: (endpoint: Endpoint) => z.ZodType): Record<string, z.ZodType> {
  return Object.fromEntries(Object.entries<Endpoint>(served).map(([name, endpoint]) => [name, pick(endpoint)]))
}

function sentOf({ params, query, body }: Endpoint): z.ZodType {
  return z.object({ ...(params && { params }), ...(query && { query }), ...(body && { body }) })
}

/** One conversion for all, so that zod itself sees when two different schemas claim one name. */
function describeAll(schemas: Readonly<Record<string, z.core.$ZodType>>, io: 'input' | 'output') {
  const whole = z.toJSONSchema(z.object(schemas), { io, override: ({ jsonSchema }) => tidy(jsonSchema, io) })
  const pointed = toComponents(whole)
  return { schemas: objects(objectAt(pointed, 'properties')), named: objects(objectAt(pointed, '$defs')) }
}

const formatsThatSayEnough = new Set(['uuid', 'date', 'date-time', 'email'])

/** Takes away what only makes the description longer: the pattern behind a known format, the bounds of a double. */
function tidy(schema: z.core.JSONSchema.BaseSchema, io: 'input' | 'output'): void {
  if (schema.format !== undefined && formatsThatSayEnough.has(schema.format)) delete schema.pattern
  if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum
  // An answer may gain fields without a new version of the API: readers must not refuse what they do not know.
  if (io === 'output' && schema.additionalProperties === false) delete schema.additionalProperties
}

/** OpenAPI keeps named schemas under components. */
function toComponents(schema: unknown): unknown {
  const text = JSON.stringify(schema).replaceAll('"$ref":"#/$defs/', '"$ref":"#/components/schemas/')
  return JSON.parse(text)
}

function objectAt(value: unknown, key: string): JsonObject {
  const found = isObject(value) ? value[key] : undefined
  return isObject(found) ? found : {}
}

function objects(value: JsonObject): Record<string, JsonObject> {
  return Object.fromEntries(Object.entries(value).flatMap(([key, inner]) => (isObject(inner) ? [[key, inner]] : [])))
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
