import type { EventOf, StateOf } from '../lifecycle.ts'
import type { lifecycles } from '../lifecycles/index.ts'

type AnyLifecycle = (typeof lifecycles)[number]

/** A word for every state of every lifecycle. */
export type StatusWords = { readonly [L in AnyLifecycle as L['name']]: { readonly [S in StateOf<L>]: string } }

/** A verb for every event of every lifecycle: what stands on buttons. */
export type EventWords = { readonly [L in AnyLifecycle as L['name']]: { readonly [E in EventOf<L>]: string } }

/** The same tree with the sentences' literal types widened: what another language has to fill, no more and no less. */
export type Translation<T> = T extends string ? string : { readonly [Key in keyof T]: Translation<T[Key]> }

/** Paths to the sentences of a tree, joined by `:`. The plural endings are the machine's business, so a caller leaves them out. */
export type KeyOf<T> = T extends string ? never : { [Key in keyof T & string]: T[Key] extends string ? WithoutPlural<Key> : `${Key}:${KeyOf<T[Key]>}` }[keyof T & string]

type WithoutPlural<Key extends string> = Key extends `${infer Stem}_one` | `${infer Stem}_other` ? Stem : Key

/** The sentence that a path leads to; of a plural, both of its forms. */
export type SentenceAt<T, Key extends string> = Key extends keyof T
  ? T[Key]
  : Key extends `${infer Head}:${infer Rest}`
    ? Head extends keyof T
      ? SentenceAt<T[Head], Rest>
      : never
    : `${Key}_one` | `${Key}_other` extends keyof T
      ? T[`${Key}_one` | `${Key}_other`]
      : never

/** The names between `{{` and `}}`; what follows a comma is the form in which the value is shown. */
export type ParamIn<Sentence> = Sentence extends `${string}{{${infer Inside}}}${infer Rest}` ? NameIn<Inside> | ParamIn<Rest> : never

type NameIn<Inside extends string> = Inside extends `${infer Name},${string}` ? Name : Inside
