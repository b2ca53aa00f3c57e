import type { FastifyError } from 'fastify'
import { z } from 'zod'
import type { Issue } from '../../../contract/issue.ts'
import { Refusal } from '../../kernel/refusal.ts'

/** Turns whatever was thrown into the refusal that a caller is told; undefined for a bug. */
export function refusalOf(error: unknown): Refusal | undefined {
  if (error instanceof Refusal) return error
  if (error instanceof z.ZodError) return new Refusal('input.invalid', {}, error.issues.map(issueOf))
  if (isDatabaseAway(error)) return new Refusal('desk.database_away')
  if (hasCode(error, '53100', 'ENOSPC', 'EDQUOT')) return new Refusal('desk.disk_full')
  if (hasCode(error, '40001', '40P01', '57014', '53300')) return new Refusal('desk.busy')
  // A net below the contract, which should have refused the value with its pointer: text no encoding knows, values no type reads.
  if (hasCode(error, '22021', '22P02', '22P05', '22007', '22008')) return new Refusal('input.invalid')
  return refusalOfFastify(error)
}

function refusalOfFastify(error: unknown): Refusal | undefined {
  if (!isFastifyError(error)) return undefined
  if (error.statusCode === 413) return new Refusal('input.too_large')
  if (error.statusCode === 415) return new Refusal('input.media_type')
  if (error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500) return new Refusal('input.malformed')
  return undefined
}

function isFastifyError(error: unknown): error is FastifyError {
  return error instanceof Error && 'statusCode' in error
}

/** Reads a body, a query or path parameters; refuses `input.invalid`, each finding with its JSON pointer under `root`. */
export function read<T extends z.ZodType>(schema: T, value: unknown, root: string): z.output<T> {
  // Without its input, a value of the wrong type cannot be told from one that is missing.
  const result = schema.safeParse(value, { reportInput: true })
  if (result.success) {
    const unstorable = unstorableIn(result.data, [])
    if (unstorable.length > 0) throw new Refusal('input.invalid', {}, unstorable.map((path) => ({ pointer: root + pointerOf(path), code: 'field.invalid', params: { expected: 'plain_text' } })))
    return result.data
  }
  throw new Refusal('input.invalid', {}, result.error.issues.flatMap(flatten).map((issue) => ({ ...issueOf(issue), pointer: root + pointerOf(issue.path) })))
}

/**
 * Where a text contains what PostgreSQL keeps in no column: a NUL, or half of a surrogate pair. What the schema let through is searched, since only
 * that is kept; schemas are no deeper than they are written.
 */
function unstorableIn(value: unknown, path: readonly string[]): (readonly string[])[] {
  if (typeof value === 'string') return value.includes('\0') || !value.isWellFormed() ? [path] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => unstorableIn(inner, [...path, key]))
}

/** The findings inside a union's branches say more than "none fits"; of the branches, the nearest miss is told. */
function flatten(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue]
  const nearest = [...issue.errors].sort((a, b) => a.length - b.length)[0] ?? []
  return nearest.flatMap((inner) => flatten({ ...inner, path: [...issue.path, ...inner.path] }))
}

function issueOf(issue: z.core.$ZodIssue): Issue {
  const pointer = pointerOf(issue.path)
  switch (issue.code) {
    case 'too_big':
      return { pointer, code: 'field.too_long', params: { limit: Number(issue.maximum) } }
    case 'too_small':
      return { pointer, code: 'field.too_short', params: { limit: Number(issue.minimum) } }
    case 'unrecognized_keys':
      return { pointer, code: 'field.unknown', params: { field: issue.keys.join(', ') } }
    case 'invalid_value':
      return { pointer, code: 'field.invalid', params: { expected: issue.values.map(String).join(', ') } }
    case 'invalid_format':
      return { pointer, code: 'field.invalid', params: { expected: issue.format } }
    case 'invalid_type':
      return issue.input === undefined ? { pointer, code: 'field.missing' } : { pointer, code: 'field.invalid', params: { expected: issue.expected } }
    default:
      return { pointer, code: 'field.invalid', params: { expected: issue.message } }
  }
}

/** RFC 6901. */
export function pointerOf(path: readonly PropertyKey[]): string {
  return path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}

const connectionErrors = ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', '57P01', '57P02', '57P03', '08000', '08003', '08006', '08001', '08004']

/** A database that cannot be reached, is starting or is going down. Never to be mistaken for "no such row". */
export function isDatabaseAway(error: unknown): boolean {
  if (error instanceof AggregateError) return error.errors.some(isDatabaseAway)
  if (hasCode(error, ...connectionErrors)) return true
  return error instanceof Error && /connection terminated|timeout exceeded when trying to connect|Connection ended unexpectedly/i.test(error.message)
}

function hasCode(error: unknown, ...codes: string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code))
}
