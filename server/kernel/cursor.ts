import { Refusal } from './refusal.ts'

/** The key of a page's last row: strings, numbers or nulls, in the order of the list's sort. */
export type Key = readonly (string | number | null)[]

export type Page<T> = { readonly items: T[]; readonly nextCursor: string | null }

/** Packs a key into the opaque text that callers hand back. */
export function encodeCursor(key: Key): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url')
}

/** What a part of a key is: text, a whole number, an instant (ISO 8601, UTC, milliseconds), a UUID. */
export type PartType = 'string' | 'number' | 'instant' | 'id'

/** Reads a cursor of exactly `types.length` parts. Refuses `cursor.invalid` for anything this desk did not write. */
export function decodeCursor(cursor: string | undefined, types: readonly PartType[]): Key | undefined {
  if (cursor === undefined) return undefined
  const key = parse(cursor)
  if (!Array.isArray(key) || key.length !== types.length || !key.every((part, index) => fits(part, types[index]))) throw new Refusal('cursor.invalid')
  return key
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
  } catch {
    throw new Refusal('cursor.invalid')
  }
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Strict, since what passes is handed to the database, which has its own mind about days and identifiers. */
function fits(part: unknown, type: PartType | undefined): part is string | number {
  if (type === 'instant') return typeof part === 'string' && isInstant(part)
  if (type === 'id') return typeof part === 'string' && uuid.test(part)
  return type === 'number' ? Number.isSafeInteger(part) : typeof part === 'string' && isStorable(part)
}

/** A NUL and half a character fit no column. */
function isStorable(text: string): boolean {
  return text.isWellFormed() && !text.includes('\0')
}

/** A year of more than four digits is written with a sign, which the database does not read, and it knows no year 0000. */
function isInstant(text: string): boolean {
  const at = Date.parse(text)
  return text.length === 24 && !text.startsWith('0000') && !Number.isNaN(at) && new Date(at).toISOString() === text
}

/** Cuts `limit + 1` fetched rows down to one page; the extra row only tells that there is more. */
export function pageFrom<Row, Item>(rows: readonly Row[], limit: number, { key, show }: { key: (row: Row) => Key; show: (row: Row) => Item }): Page<Item> {
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return { items: shown.map(show), nextCursor: rows.length > limit && last !== undefined ? encodeCursor(key(last)) : null }
}
