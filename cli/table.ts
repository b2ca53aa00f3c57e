import { stripVTControlCharacters } from 'node:util'
import type { SentenceKey } from '../contract/language/catalogue.ts'
import { say } from '../contract/language/speak.ts'
import type { Language } from '../contract/vocabulary.ts'
import { faint } from './terminal.ts'

type Head = Extract<SentenceKey, `cli:heads:${string}`>
export type Row = readonly string[]

/** A column by its head; figures stand to the right. */
export type Column = Head | { readonly right: Head }

/** Lines of a table with heads. A column in which no row says anything is left out. */
export function table(language: Language, columns: readonly Column[], rows: readonly Row[]): string[] {
  const kept = columns.map((column, index) => ({ column, index })).filter(({ index }) => rows.some((row) => row[index] !== ''))
  const heads = kept.map(({ column }) => say(language, typeof column === 'string' ? column : column.right))
  const body = rows.map((row) => kept.map(({ index }) => row[index] ?? ''))
  const [head = '', ...lines] = aligned([heads, ...body], kept.map(({ column }) => (typeof column === 'string' ? 'left' : 'right')))
  return [faint(head), ...lines]
}

/** Lines with two spaces between columns, each as wide as its widest cell. */
export function aligned(rows: readonly Row[], sides: readonly ('left' | 'right')[] = []): string[] {
  const widths = rows.reduce<number[]>((widest, row) => row.map((cell, nth) => Math.max(widest[nth] ?? 0, widthOf(cell))), [])
  return rows.map((row) => row.map((cell, nth) => pad(cell, { width: widths[nth] ?? 0, side: sides[nth] ?? 'left' })).join('  ').trimEnd())
}

function pad(cell: string, { width, side }: { width: number; side: 'left' | 'right' }): string {
  const space = ' '.repeat(Math.max(0, width - widthOf(cell)))
  return side === 'right' ? space + cell : cell + space
}

const letters = new Intl.Segmenter()

/** As many columns as letters: an accent written apart takes no room, and no more does a colour. */
function widthOf(cell: string): number {
  return [...letters.segment(stripVTControlCharacters(cell))].length
}
