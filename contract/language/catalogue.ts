import type { en } from './en/index.ts'
import type { KeyOf, ParamIn, SentenceAt, Translation } from './shape.ts'

/** The whole of one language. English is the measure. */
export type Catalogue = Translation<typeof en>

/** Where a sentence stands: `mail:request_submitted:subject`. */
export type SentenceKey = KeyOf<typeof en>

/** The names of what a sentence is filled with. */
export type ParamOf<Key extends string> = ParamIn<SentenceAt<typeof en, Key>>

/** What fills a sentence. Lists are joined, codes are put into words: the sentence says in which form (`{{country, country}}`). */
export type Params = Readonly<Record<string, string | number | readonly string[]>>
