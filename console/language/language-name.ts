import type { Language } from '../../contract/vocabulary.ts'

/** A language in its own words, as its readers look for it, or in another's. */
export function languageName(language: Language, reader: Language = language): string {
  const name = new Intl.DisplayNames(reader, { type: 'language' }).of(language) ?? language
  return name.charAt(0).toLocaleUpperCase(reader) + name.slice(1)
}
