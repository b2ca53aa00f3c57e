type Tree = { readonly [key: string]: string | Tree }

const space = '\u00a0'

/**
 * Puts the non-breaking spaces of French typography (Imprimerie nationale, Lexique des règles typographiques) where the sentences are
 * written with plain ones: before : ; ! ? and », after «, and between a figure and its unit. Everywhere the full one, U+00A0: the narrow
 * one is shown as a box by many terminals and mail programs.
 */
export function typesetFrench<T>(words: T): T
export function typesetFrench(words: string | Tree): string | Tree {
  if (typeof words === 'string') return typesetSentence(words)
  return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, typesetFrench(value)]))
}

function typesetSentence(sentence: string): string {
  return sentence.replace(/ (?=[:;!?»])/g, space).replace(/« /g, `«${space}`).replace(/(?<=\d) (?=\p{L})/gu, space)
}
