import { stripVTControlCharacters } from 'node:util'
import { faint } from './terminal.ts'

export type Column = { readonly head: string; readonly align?: 'right' }

/** Lines of a table: two spaces between columns, each as wide as its widest cell. A column in which no row says anything is left out. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[]): string[] {
  const kept = columns.map((column, index) => ({ ...column, index })).filter(({ index }) => rows.some((row) => row[index] !== ''))
  const widths = kept.map(({ head, index }) => Math.max(...[head, ...rows.map((row) => row[index] ?? '')].map(widthOf)))
  const line = (cells: readonly string[]) => cells.map((cell, nth) => pad(cell, { width: widths[nth] ?? 0, align: kept[nth]?.align })).join('  ').trimEnd()
  return [faint(line(kept.map(({ head }) => head))), ...rows.map((row) => line(kept.map(({ index }) => row[index] ?? '')))]
}

function pad(cell: string, { width, align }: { width: number; align: 'right' | undefined }): string {
  const space = ' '.repeat(Math.max(0, width - widthOf(cell)))
  return align === 'right' ? space + cell : cell + space
}

const letters = new Intl.Segmenter()

/** As many columns as letters: an accent written apart takes no room, and no more does a colour. */
function widthOf(cell: string): number {
  return [...letters.segment(stripVTControlCharacters(cell))].length
}
