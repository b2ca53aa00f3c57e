import { languages, type Language } from '../../contract/vocabulary.ts'

/** The page says what language it is in: as the server wrote it there, for the first script; then for what stands outside of the frame, such as news in passing. */
export function languageShown(): Language {
  return languages.find((language) => language === document.documentElement.lang) ?? 'en'
}
