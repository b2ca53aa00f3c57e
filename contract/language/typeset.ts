import type { Language } from '../vocabulary.ts'
import { habits } from './habits.ts'

type Tree = { readonly [key: string]: string | Tree }

/** Puts the spaces that must not break into sentences that are written with plain ones. What a sentence is filled with is not touched. */
export function typeset<T>(language: Language, words: T): T
export function typeset(language: Language, words: string | Tree): string | Tree {
  if (typeof words === 'string') return habits[language].spaces.reduce((sentence, [where, space]) => sentence.replace(where, space), words)
  return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, typeset(language, value)]))
}
