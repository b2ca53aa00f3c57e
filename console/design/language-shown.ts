import { languages, type Language } from '../../contract/vocabulary.ts'

/** For what stands outside of the frame, such as news in passing: the page says what language it is in. */
export function languageShown(): Language {
  return languages.find((language) => language === document.documentElement.lang) ?? 'en'
}
