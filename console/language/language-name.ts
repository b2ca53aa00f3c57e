import { standingAlone } from '../../contract/language/format.ts'
import { displayNames } from '../../contract/language/formatters.ts'
import type { Language } from '../../contract/vocabulary.ts'

/** A language in its own words, as its readers look for it, or in another's. */
export function languageName(language: Language, reader: Language = language): string {
  return standingAlone(reader, languageWithin(language, reader))
}

/** As it stands inside a sentence: "français" in French. */
export function languageWithin(language: Language, reader: Language): string {
  return displayNames(reader, { type: 'language' }).of(language) ?? language
}
