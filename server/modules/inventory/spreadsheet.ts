import { countryName, localeOf } from '../../../contract/language/format.ts'
import { numberFormat } from '../../../contract/language/formatters.ts'
import { say } from '../../../contract/language/speak.ts'
import { speak } from '../../../contract/language/speaker.ts'
import type { NumberColumn } from '../../../contract/number-listing.ts'
import type { Language } from '../../../contract/vocabulary.ts'
import { localDay } from '../../kernel/day.ts'
import type { ShownNumber } from './show.ts'

/** Who opens the file: their language decides words and separator, their time zone the days. */
export type Opener = { readonly language: Language; readonly timeZone: string }

/** Without it spreadsheets take UTF-8 for the code page of their machine. */
export const byteOrderMark = '\uFEFF'

/** The first line: what stands in each column. */
export function headLine(columns: readonly NumberColumn[], { language }: Opener): string {
  return line(columns.flatMap((column) => headOf(column, language)), language)
}

/** A number as one line. */
export function numberLine(number: ShownNumber, columns: readonly NumberColumn[], opener: Opener): string {
  return line(columns.flatMap((column) => cellsOf(number, opener)[column]()), opener.language)
}

function headOf(column: NumberColumn, language: Language): string[] {
  const head = speak(language, `inventory:columns:${column}`)
  if (column === 'monthlyPrice') return [head, say(language, 'inventory:columns:currency')]
  return column === 'dossier' ? [head, say(language, 'inventory:columns:dossierExpires')] : [head]
}

/** A price is a figure that can be added up, with its currency beside it; days are ISO 8601, which every spreadsheet reads as days. */
function cellsOf(number: ShownNumber, { language, timeZone }: Opener): Readonly<Record<NumberColumn, () => string[]>> {
  const dossier = number.dossier
  return {
    number: () => [number.international],
    e164: () => [number.e164],
    status: () => [speak(language, `statuses:number:${number.status}`)],
    country: () => [countryName(language, number.country)],
    numberType: () => [speak(language, `numberTypes:${number.numberType}`)],
    capabilities: () => [number.capabilities.map((capability) => speak(language, `capabilities:${capability}`)).join(', ')],
    carrier: () => [number.carrierName ?? speak(language, `inventory:origins:${number.origin}`)],
    monthlyPrice: () => [figure(number.monthlyPrice, language), number.monthlyPrice.currency],
    purchased: () => [number.purchasedAt === null ? '' : localDay(new Date(number.purchasedAt), timeZone)],
    renews: () => [number.renewsOn ?? ''],
    usedBy: () => [number.usedBy.map(({ kind, name }) => say(language, 'inventory:use', { kind: speak(language, `uses:${kind}`), name })).join(', ')],
    dossier: () => (dossier === null ? [say(language, 'inventory:noPapers'), ''] : [speak(language, `statuses:dossier:${dossier.status}`), dossier.expiresOn ?? '']),
    label: () => [number.label ?? ''],
    request: () => [number.requestReference ?? ''],
    organization: () => [number.organizationName ?? ''],
  }
}

function figure({ minor, currency }: ShownNumber['monthlyPrice'], language: Language): string {
  const digits = numberFormat(localeOf(language), { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
  return numberFormat(localeOf(language), { useGrouping: false, minimumFractionDigits: digits }).format(minor / 10 ** digits)
}

/** RFC 4180, but for the separator: where the comma is the decimal sign, spreadsheets expect a semicolon. */
function line(cells: readonly string[], language: Language): string {
  const separator = decimalSign(language) === ',' ? ';' : ','
  return `${cells.map((cell) => quoted(harmless(cell), separator)).join(separator)}\r\n`
}

function decimalSign(language: Language): string | undefined {
  return numberFormat(localeOf(language), {}).formatToParts(0.5).find(({ type }) => type === 'decimal')?.value
}

/**
 * A label is typed by somebody, and a spreadsheet runs what begins like a formula (OWASP, "CSV injection"): an apostrophe keeps it text. A telephone number needs none,
 * for a plus before nothing but digits and spaces computes nothing: it stays as people read it.
 */
function harmless(cell: string): string {
  return /^[=+\-@\t\r]/.test(cell) && !/^\+[\d ]+$/.test(cell) ? `'${cell}` : cell
}

function quoted(cell: string, separator: string): string {
  return cell.includes(separator) || /["\r\n\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
