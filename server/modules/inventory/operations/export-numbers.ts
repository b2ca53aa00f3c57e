import type { QueryOf } from '../../../../contract/endpoint.ts'
import type { Endpoints } from '../../../../contract/endpoints/index.ts'
import { numberColumns, type NumberColumn } from '../../../../contract/number-listing.ts'
import { say } from '../../../../contract/language/speak.ts'
import type { Key } from '../../../kernel/cursor.ts'
import { localDay } from '../../../kernel/day.ts'
import type { NumberFilter } from '../list-store.ts'
import type { InventoryNeeds } from '../needs.ts'
import { keyOf, type Order } from '../order.ts'
import { byteOrderMark, headLine, numberLine, type Opener } from '../spreadsheet.ts'
import { readListing, showNumbers, type Asking } from './list-numbers.ts'

/** A file is written over many short units of work: however long it is, it keeps no transaction open, and no more than a page in memory. */
type Desk = { readonly work: <T>(task: (needs: InventoryNeeds) => Promise<T>) => Promise<T> }
type Page = { readonly text: string; readonly next: Key | undefined }
type Sheet = { readonly filter: NumberFilter; readonly order: Order; readonly columns: readonly NumberColumn[]; readonly opener: Opener; readonly asking: Asking }

const rowsAtOnce = 500

/** The list as a file for spreadsheets. What changes while it is written may stand in it as it was or as it is; a number that stays as it is stands in it once. */
export async function exportNumbers({ work }: Desk, asking: Asking, { columns, language = asking.language, ...listing }: QueryOf<Endpoints['downloadNumbers']>) {
  const { sheet, first, today } = await work(async (needs) => {
    const opener = { language, timeZone: await timeZoneOf(needs, asking) }
    const opened: Sheet = { ...(await readListing(needs, listing, language)), columns: columns ?? numberColumns, opener, asking }
    return { sheet: opened, first: await readPage(needs, opened, undefined), today: localDay(needs.clock.now(), opener.timeZone) }
  })
  return {
    content: write({ work }, sheet, first), mediaType: 'text/csv; charset=utf-8; header=present', bytes: undefined,
    fileName: say(language, 'inventory:fileName', { day: today }),
  }
}

async function* write({ work }: Desk, sheet: Sheet, first: Page): AsyncGenerator<string> {
  yield byteOrderMark + headLine(sheet.columns, sheet.opener) + first.text
  let { next } = first
  while (next !== undefined) {
    const after = next
    const page = await work((needs) => readPage(needs, sheet, after))
    yield page.text
    next = page.next
  }
}

async function readPage(needs: InventoryNeeds, { filter, order, columns, opener, asking }: Sheet, after: Key | undefined): Promise<Page> {
  const rows = await needs.numberLists.list(filter, order, { limit: rowsAtOnce, after })
  const shown = await showNumbers(needs, asking.caller, rows)
  const last = rows.at(-1)
  return { text: shown.map((number) => numberLine(number, columns, opener)).join(''), next: rows.length < rowsAtOnce || last === undefined ? undefined : keyOf(order, last) }
}

async function timeZoneOf(needs: InventoryNeeds, { caller }: Asking): Promise<string> {
  return (await needs.organizations.readOrganization(caller.organizationId))?.time_zone ?? needs.rules.timeZone
}
