import type { Language } from '../vocabulary.ts'

type Habits = {
  /** Whose dates, figures, names and order Intl is asked for. */
  readonly locale: string
  /** Where the sentences of the catalogue are written with plain spaces, these must not break. */
  readonly spaces: readonly (readonly [RegExp, string])[]
  /** What Intl leaves to be done of a date. */
  readonly date?: (written: string) => string
  /** Nouns carry a capital wherever they stand, so that a word from a button keeps its own inside a sentence. */
  readonly keepsCapitals?: true
}

const space = '\u00a0'
const figureAndUnit = [/(?<=\d) (?=\p{L})/gu, space] as const
const withoutComma = (written: string) => written.replace(/^(\p{L}+),/u, '$1')

/** How each language is written, beside its words: all that a further language needs, but for its catalogue and load.ts of the console. */
export const habits: Readonly<Record<Language, Habits>> = {
  // British, as the desk writes "licence". Some versions of CLDR put a comma after the English weekday and some do not; we never do.
  en: { locale: 'en-GB', spaces: [], date: withoutComma },
  // The full space, U+00A0, everywhere: the narrow one is shown as a box by many terminals and mail programs. Source: Imprimerie nationale, Lexique des règles
  // typographiques. The first of a month is « 1er », which Intl leaves at 1.
  fr: { locale: 'fr-FR', spaces: [[/ (?=[:;!?»])/g, space], [/« /g, `«${space}`], figureAndUnit], date: (written) => written.replace(/\b1 (?=\p{L})/u, '1er ') },
  // Between figure and unit or per cent, also where the figure fills a gap; inside abbreviations of several words, before a dash. Source: DIN 5008.
  de: { locale: 'de-DE', spaces: [figureAndUnit, [/(?<=, number\}\}) (?=\p{L})/gu, space], [/(?<=\d) (?=%)/g, space], [/(?<=\b\p{L}\.) (?=\p{L}\.)/gu, space], [/ (?=– )/g, space]], keepsCapitals: true },
  // As in Spain, and read without a stumble in Latin America. Dates stand inside sentences, «el jueves 26 de noviembre», where no comma follows the weekday.
  es: { locale: 'es-ES', spaces: [figureAndUnit, [/(?<=\d) (?=%)/g, space]], date: withoutComma },
}
