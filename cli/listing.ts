import type { SentenceKey } from '../contract/language/catalogue.ts'
import { say } from '../contract/language/speak.ts'
import type { Language } from '../contract/vocabulary.ts'
import type { Answer } from './command.ts'
import { table, type Column, type Row } from './table.ts'

/** How much of a list is read: options of every command that has one. */
export const pageOptions = {
  limit: { kind: 'count', help: 'cli:options:limit' },
  all: { kind: 'flag', help: 'cli:options:all' },
} as const

type Reading = { readonly all?: boolean }
type Page<Item> = { readonly items: readonly Item[]; readonly nextCursor: string | null }
type Read<P> = (cursor: string | undefined) => Promise<{ readonly body: P }>

type Shown<Item> = {
  /** Said where the list is empty. */
  readonly none: Extract<SentenceKey, `cli:${string}:none`>
  readonly columns: readonly Column[]
  readonly row: (item: Item) => Row
}

/** A list, as a command answers it: to a program what the desk said, to a person a table. */
export async function listing<Item, P extends Page<Item>>(
  { values, language }: { readonly values: Reading; readonly language: Language },
  read: Read<P & Page<Item>>,
  { none, columns, row }: Shown<Item>,
): Promise<Answer> {
  const found = await readPages(values, read)
  return { json: found, lines: () => (found.items.length === 0 ? [say(language, none)] : table(language, columns, found.items.map(row))) }
}

/** One page of a list; with `--all` every page, as if it were one. */
export async function readPages<Item, P extends Page<Item>>({ all }: Reading, read: Read<P & Page<Item>>): Promise<P & Page<Item>> {
  const { body: first } = await read(undefined)
  const items = [...first.items]
  let { nextCursor } = first
  while (all === true && nextCursor !== null) {
    const { body } = await read(nextCursor)
    items.push(...body.items)
    if (body.nextCursor === nextCursor) throw new Error(`The desk gave the cursor ${nextCursor} twice.`)
    nextCursor = body.nextCursor
  }
  return { ...first, items, nextCursor }
}
