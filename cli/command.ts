import type { Client } from '../contract/client.ts'
import type { SentenceKey } from '../contract/language/catalogue.ts'
import type { Language } from '../contract/vocabulary.ts'
import type { DemoPerson } from './demo-people.ts'
import type { Options, ValuesOf } from './options.ts'
import type { Terminal } from './terminal.ts'

/** The environment variables of whoever gives the command. */
export type Environment = Readonly<Record<string, string | undefined>>

/** What a command works with. */
export type Asked<O extends Options = Options> = {
  /** What the verb takes, in its order; as many as it names, or more for one that ends in an ellipsis. */
  readonly words: readonly string[]
  readonly values: ValuesOf<O>
  readonly language: Language
  readonly url: string
  readonly env: Environment
  readonly terminal: Terminal
  /** Whether a program reads along: then nothing but the answer goes to the standard output. */
  readonly json: boolean
  /** The desk, signed in to; nobody signs in before it is asked for. */
  readonly desk: () => Promise<Client>
}

/** What a command answers: to a program one value, to a person lines. */
export type Answer = { readonly json: unknown; readonly lines: () => readonly string[]; readonly exitCode?: number }

type Verb<O extends Options> = {
  readonly help: SentenceKey
  /** What follows the verb: `<request>`, `[number…]`. */
  readonly takes: readonly string[]
  readonly run: (asked: Asked<O>) => Promise<Answer>
}

/** A verb whose values only its own command's options can tell. */
export type AnyVerb = Omit<Verb<Options>, 'run'> & { readonly run: (asked: Omit<Asked, 'values'> & { readonly values: object }) => Promise<Answer> }

/** One command of the command line, with what it accepts. */
export type Command = {
  readonly help: SentenceKey
  readonly options: Options
  /** As whom a demo desk is asked when nobody is named. */
  readonly as: DemoPerson
  /** The first is the usual one. A command that needs no verb has one without a name. */
  readonly verbs: Readonly<Record<string, AnyVerb>>
}

type Declared<O extends Options> = Omit<Command, 'options' | 'verbs'> & { readonly options: O; readonly verbs: Readonly<Record<string, Verb<O>>> }

/** Declares a command; its verbs' `values` are typed by its options. */
export function command<const O extends Options>(declared: Declared<O>): Command {
  return declared
}
