import type { Issue } from '../../../contract/issue.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { withoutSeparators } from '../../kernel/written-number.ts'
import type { Numbering } from './numbering.ts'

/**
 * What the national significant number must look like: all that are given hold at once, and they may overlap. Only digits and `?`, which stands for
 * any one digit. The national significant number has neither country code nor trunk prefix: 612345678, not 0612345678.
 */
export type Pattern = { readonly [Field in PatternField]?: string }
type PatternField = (typeof fields)[number]
const fields = ['startsWith', 'contains', 'endsWith'] as const

/** As people write a pattern: vanity letters, separators and, at the start, the country's own prefixes. */
export type WrittenPattern = { readonly [Field in PatternField]?: string | undefined }

/**
 * Reads a pattern as people write it. Letters are those of the telephone keypad (ITU-T E.161), separators are passed over, and `startsWith` may begin with the
 * country code (`+33`, `0033`), with the trunk prefix (`0`) or with both (`+44 (0)20`), none of which is part of the number.
 * Refuses `pattern.invalid`, naming each field that holds something else or begins with the code of another country.
 */
export function readPattern(written: WrittenPattern, numbering: Numbering | undefined): Pattern {
  const read = fields.map((field) => readField(field, written[field] ?? '', numbering))
  const issues = read.filter((result) => 'code' in result)
  if (issues.length > 0) throw new Refusal('pattern.invalid', {}, issues)
  return Object.fromEntries(read.flatMap((result) => ('digits' in result && result.digits !== '' ? [[result.field, result.digits]] : [])))
}

/** An area code as the country's people write it: with or without the trunk prefix, which is not part of it. */
export function readAreaCode(written: string, numbering: Numbering | undefined): string {
  return withoutTrunk(written, numbering)
}

type Read = { readonly field: PatternField; readonly digits: string } | Issue

function readField(field: PatternField, written: string, numbering: Numbering | undefined): Read {
  const typed = withoutSeparators(written.toUpperCase()).replaceAll(/[A-Z]/g, digitOfLetter)
  const digits = field === 'startsWith' ? withoutPrefixes(typed, numbering) : typed
  if (digits === undefined) return { pointer: `/${field}`, code: 'pattern.other_country', params: { code: numbering?.callingCode ?? '' } }
  return /^[\d?]*$/.test(digits) ? { field, digits } : { pointer: `/${field}`, code: 'pattern.invalid' }
}

/** The key that carries a letter. */
function digitOfLetter(letter: string): string {
  return String(keypad.findIndex((letters) => letters.includes(letter)))
}

/** ITU-T E.161, figure 1; a letter's key is its place here. */
const keypad = ['', '', 'ABC', 'DEF', 'GHI', 'JKL', 'MNO', 'PQRS', 'TUV', 'WXYZ']

/** undefined: what was typed is an international number of another country. */
function withoutPrefixes(typed: string, numbering: Numbering | undefined): string | undefined {
  const international = typed.startsWith('+') ? typed.slice(1) : typed.startsWith('00') ? typed.slice(2) : undefined
  if (international === undefined || numbering === undefined) return withoutTrunk(typed, numbering)
  const { callingCode } = numbering
  // Somebody who has typed +3 may be on the way to +33: so far every number of the country fits.
  if (callingCode.startsWith(international)) return ''
  return international.startsWith(callingCode) ? withoutTrunk(international.slice(callingCode.length), numbering) : undefined
}

/** No national significant number begins with its own country's trunk prefix, so taking it away loses nothing. */
function withoutTrunk(digits: string, numbering: Numbering | undefined): string {
  const prefix = numbering?.trunkPrefix ?? ''
  return digits.startsWith(prefix) ? digits.slice(prefix.length) : prefix.startsWith(digits) ? '' : digits
}

/**
 * Where a search begins to look: at the numbers with a known start, at those with a known end, or at all of the country and type. The longer run of known
 * digits leaves the fewest; of two alike the start, because the index that answers it holds more of what else is asked.
 */
export function wayOf({ startsWith = '', endsWith = '' }: Pattern): 'prefix' | 'suffix' | 'segment' {
  const prefix = /^\d*/.exec(startsWith)?.[0].length ?? 0
  const suffix = /\d*$/.exec(endsWith)?.[0].length ?? 0
  if (suffix > prefix) return 'suffix'
  return prefix > 0 ? 'prefix' : 'segment'
}
