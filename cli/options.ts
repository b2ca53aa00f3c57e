import { parseArgs } from 'node:util'
import type { SentenceKey } from '../contract/language/catalogue.ts'
import { WrongUsage } from './wrong-usage.ts'

/** One `--option`: a flag, a free text, a whole number, one word of a vocabulary, or several of them joined by commas or repeated. */
export type Option = { readonly help: SentenceKey } & (
  | { readonly kind: 'flag' | 'text' | 'count' }
  | { readonly kind: 'one' | 'many'; readonly of: readonly string[] }
)
export type Options = Readonly<Record<string, Option>>

/** What an option gives once it was read. */
type ValueOf<O extends Option> = O extends { readonly kind: 'flag' }
  ? boolean
  : O extends { readonly kind: 'count' }
    ? number
    : O extends { readonly kind: 'one'; readonly of: readonly (infer Word)[] }
      ? Word
      : O extends { readonly kind: 'many'; readonly of: readonly (infer Word)[] }
        ? readonly Word[]
        : string

export type ValuesOf<O extends Options> = { readonly [Name in keyof O]?: ValueOf<O[Name]> }

/** Reads a command line. Throws WrongUsage for what none of `options` allows; of an option that comes twice the last word counts, `many` keeps all. */
export function readLine<const O extends Options>(line: readonly string[], options: O): { readonly words: readonly string[]; readonly values: ValuesOf<O> } {
  const tokens = tokensOf(line, options)
  const values: Record<string, unknown> = {}
  for (const token of tokens) {
    if (token.kind === 'option') values[token.name] = valueOf(token, { option: options[token.name], earlier: values[token.name] })
  }
  return { words: wordsAmong(tokens), values: values as ValuesOf<O> } // Each value was read by the option of its name: TypeScript cannot follow a loop.
}

type Skimmed = { readonly words: readonly string[]; readonly written: ReadonlyMap<string, string | undefined> }

/** A first look at a line whose command is not known yet: its words, and what `options` knows as it was written. Nothing is refused. */
export function skimLine(line: readonly string[], options: Options): Skimmed {
  const tokens = tokensOf(line, options)
  return { words: wordsAmong(tokens), written: new Map(tokens.flatMap((token) => (token.kind === 'option' ? [[token.name, token.value]] : []))) }
}

function wordsAmong(tokens: ReturnType<typeof tokensOf>): string[] {
  return tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []))
}

function tokensOf(line: readonly string[], options: Options) {
  const declared = Object.entries(options).map(([name, { kind }]) => [name, { type: kind === 'flag' ? 'boolean' : 'string', multiple: true }] as const)
  return parseArgs({ args: [...line], options: Object.fromEntries(declared), strict: false, allowPositionals: true, tokens: true }).tokens
}

type Written = { readonly rawName: string; readonly value: string | undefined }

function valueOf({ rawName: name, value }: Written, { option, earlier }: { option: Option | undefined; earlier: unknown }): unknown {
  if (option === undefined) throw new WrongUsage('cli:wrong:option', { name })
  if (option.kind === 'flag') {
    if (value !== undefined) throw new WrongUsage('cli:wrong:flag', { name })
    return true
  }
  if (value === undefined) throw new WrongUsage('cli:wrong:noValue', { name })
  switch (option.kind) {
    case 'text':
      return value
    case 'count':
      if (!/^\d{1,9}$/.test(value)) throw new WrongUsage('cli:wrong:count', { name, value })
      return Number(value)
    case 'one':
      return wordOf(value, option.of, name)
    case 'many':
      return [...asList(earlier), ...value.split(',').map((word) => wordOf(word.trim(), option.of, name))]
  }
}

function asList(earlier: unknown): readonly unknown[] {
  return Array.isArray(earlier) ? earlier : []
}

/** A word of a vocabulary, as it was given at `place`: an option's name, or what a command takes. */
export function wordOf<const Word extends string>(value: string, words: readonly Word[], place: string): Word {
  const known = words.find((word) => word === value)
  if (known === undefined) throw new WrongUsage('cli:wrong:word', { place, value, words })
  return known
}
