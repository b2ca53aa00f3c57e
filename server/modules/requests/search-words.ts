import { asSought } from '../../kernel/written-number.ts'

/** What somebody looks for in a list of requests, ready to be compared. Any of these may fit. */
export type Sought = {
  /** A part of the contact's e-mail address, in small letters. */
  readonly contact: string
  /** A part of a reference without its separators (`r2041`); undefined where letters and digits are none of it. */
  readonly reference: string | undefined
  /** Parts of a number in E.164 form; none where too few digits were given to tell anything. */
  readonly digits: readonly string[]
}

/** Fewer digits stand in nearly every number. */
const fewestDigits = 3

/**
 * Reads what people type: "R-2041", "06 39 98 41 07", "+33 (0)6 39…", "0033639", "claire@". A number is known by the digits after its country's trunk
 * prefix, which is a leading zero wherever there is one.
 */
export function readWords(words: string): Sought {
  const reference = words.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')
  return { contact: words.toLowerCase(), reference: reference === '' ? undefined : reference, digits: digitsIn(words) }
}

function digitsIn(words: string): string[] {
  const typed = asSought(words)
  if (!/^\+?\d+$/.test(typed)) return []
  const digits = typed.replace(/^(?:\+|00)/, '')
  return [...new Set([digits, digits.replace(/^0/, '')])].filter((part) => part.length >= fewestDigits)
}
