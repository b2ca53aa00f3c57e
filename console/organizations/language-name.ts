import type { Language } from '../../contract/vocabulary.ts'

/** A language in its own words, as its readers look for it. */
export function languageName(language: Language): string {
  const name = new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1)
}
