import { asSought } from '../../kernel/written-number.ts'

/** What somebody typed to find a case: folded words, and runs of digits one of which a number must hold. */
export type Sought = { readonly words: string; readonly digits: readonly string[] }

/** Fewer digits than this are in too many numbers to find anything. */
const fewestDigits = 4
/** What people of one country or another dial before the number itself, and strangers do not: `0` nearly everywhere, `06` in Hungary, `8` in Lithuania. */
const trunkPrefixes = ['0', '06', '8']

/**
 * Reads what was typed into the queue's search box. A number may be written as its country does, or internationally, with any separators: `06 39 98 12 44`,
 * `+33 (0)6.39.98.12.44` and `0033639981244` find the same. undefined: nothing was typed.
 */
export function readSought(typed: string): Sought | undefined {
  if (typed === '') return undefined
  return { words: typed.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase(), digits: digitRuns(typed) }
}

function digitRuns(typed: string): string[] {
  const written = asSought(typed)
  if (!/^\+?\d+$/.test(written)) return []
  const digits = written.replace(/^\+|^00/, '')
  const runs = [digits, ...trunkPrefixes.filter((prefix) => digits.startsWith(prefix)).map((prefix) => digits.slice(prefix.length))]
  return [...new Set(runs)].filter((run) => run.length >= fewestDigits)
}
